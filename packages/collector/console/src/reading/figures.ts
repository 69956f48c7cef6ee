import { FIVE_POINT_SCALES, type SatisfactionRate, satisfactionRate } from '@hearback/insights';
import type { ScaleId } from '@hearback/protocol/light';
import type { RegisterRecord } from '../register/record.js';
import { kindOf, RECORD_KINDS, type RecordKind } from './record-kind.js';

/** The figures at the head of the console. */
export interface Figures {
  readonly total: number;
  readonly counts: Readonly<Record<RecordKind, number>>;
  readonly satisfaction: SatisfactionRate;
}

const isFivePoint = (scale: ScaleId): boolean => (FIVE_POINT_SCALES as readonly string[]).includes(scale);

/**
 * The score by which a record counts for the satisfaction rate: a customer's single answer on a five-point scale about
 * what they got. A scorecard's answers come from one person and are not independent of each other, so they do not count.
 *
 * @returns 1 to 5; `null` for a skipped answer; `undefined` for a record that does not count.
 */
export function satisfactionScore({ event }: RegisterRecord): number | null | undefined {
  if (event.type !== 'app.hearback.rating.v1') return undefined;
  const { data } = event;
  if ('answers' in data || !isFivePoint(data.scale)) return undefined;
  if ((data.respondent ?? 'customer') !== 'customer' || (data.facet ?? 'perception') !== 'perception') return undefined;
  return data.score;
}

/** Counts and rates over the given records. */
export function figuresOf(records: readonly RegisterRecord[]): Figures {
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>;
  for (const { event } of records) counts[kindOf(event)] += 1;
  const scores = records.map(satisfactionScore).filter((score) => score !== undefined);
  return { total: records.length, counts, satisfaction: satisfactionRate(scores) };
}
