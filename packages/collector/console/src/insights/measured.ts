import type { Interval } from '@hearback/insights';

/** A figure with what it rests on. */
export interface Measured {
  /** `null` where nobody answered. */
  readonly value: number | null;
  /** 95 %, in the unit of the value; `null` if there are too few answers. */
  readonly interval: Interval | null;
  /** Answers or cases. */
  readonly n: number;
  /** Answers of equal weight that would say as much, if the figure states that. */
  readonly effectiveN?: number;
}

/** Answers below which a figure is said to rest on few. */
export const FEW = 30;

/** Whether a figure rests on so few answers that it is to be read with care. */
export const isFew = ({ n, effectiveN = n }: Pick<Measured, 'n' | 'effectiveN'>): boolean =>
  n > 0 && Math.round(effectiveN) < FEW;
