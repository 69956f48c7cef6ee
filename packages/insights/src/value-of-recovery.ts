import type { Interval } from './interval.js';
import type { Rate } from './rate.js';

/** What recovery is worked out from. Money is in one currency, whichever. */
export interface Recovery {
  /** Customers who may leave after a failure, 0 or more. */
  readonly customersAtRisk: number;
  /** What one of them brings as long as they stay. */
  readonly lifetimeValue: number;
  /** Of those who were helped, the share that stays: `rateOf(stayed, helped)`, or a share that is assumed with n 0. */
  readonly shareSaved: Rate;
  /** Whole cost of recovery, 0 or more. */
  readonly cost: number;
}

/** What recovery brings, in the currency it was worked out in. */
export interface ValueOfRecovery {
  /** Negative where it costs more than it saves; `null` without a share. */
  readonly value: number | null;
  /** 95 % interval of `value` for the chance in the share alone; `null` where the share has none. */
  readonly interval: Interval | null;
  /** Customers that the share rests on; 0 where it is assumed. */
  readonly n: number;
}

/**
 * Value of recovery: customers at risk × lifetime value × share saved − cost of recovery.
 *
 * @param recovery Customers, values and costs.
 * @returns Value with interval and n.
 * @throws {RangeError} If a number is below 0 or not finite, or the share is outside 0 to 1.
 * @see Hart, Heskett & Sasser, "The Profitable Art of Service Recovery", Harvard Business Review, July 1990.
 */
export function valueOfRecovery({ customersAtRisk, lifetimeValue, shareSaved, cost }: Recovery): ValueOfRecovery {
  for (const [name, value] of Object.entries({ customersAtRisk, lifetimeValue, cost }))
    if (!(value >= 0) || !Number.isFinite(value))
      throw new RangeError(`Failed to value recovery: expected ${name} of 0 or more, got ${value}.`);
  const { ratio, interval, n } = shareSaved;
  if (ratio !== null && !(ratio >= 0 && ratio <= 1))
    throw new RangeError(`Failed to value recovery: expected a share saved of 0 to 1, got ${ratio}.`);
  if (ratio === null) return { value: null, interval: null, n };
  const valueAt = (share: number) => customersAtRisk * lifetimeValue * share - cost;
  return {
    value: valueAt(ratio),
    interval: interval && { lower: valueAt(interval.lower), upper: valueAt(interval.upper) },
    n,
  };
}
