import type { CaseChange } from '@hearback/protocol/light';
import type { TimelineEntry } from './timeline.js';

type Entry = Pick<TimelineEntry, 'change'>;

/** How many of the last entries are always shown. */
const RECENT = 10;

/** Fewer entries are not worth a button in their place. */
const MIN_FOLDED = 3;

/** Changes that answer what the customer said. */
const ANSWERS: ReadonlySet<CaseChange> = new Set([
  'acknowledged',
  'replied',
  'resolved',
  'rejected',
  'closed',
] as const);

/** Where the customer began to speak since the last answer; the last entry where they are not waiting; −1 if there is none. */
function newsIndex(entries: readonly Entry[]): number {
  const answered = entries.findLastIndex(({ change }) => change !== null && ANSWERS.has(change));
  const waiting = entries.findIndex(({ change }, index) => index > answered && change === null);
  return waiting === -1 ? entries.length - 1 : waiting;
}

/** What a handler has to see first: what the customer said since the last answer, or else what happened last. */
export const newsOf = <Given extends Entry>(entries: readonly Given[]): Given | undefined =>
  entries[newsIndex(entries)];

/**
 * What is shown of a long timeline besides its first entry.
 *
 * @returns Index of the first entry that is not folded away; 1 if none is.
 */
export function recentFrom(entries: readonly Entry[]): number {
  const from = Math.min(entries.length - RECENT, newsIndex(entries));
  return from - 1 < MIN_FOLDED ? 1 : from;
}
