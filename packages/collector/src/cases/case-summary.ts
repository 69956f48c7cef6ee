import { beginningOf } from './beginning-of.js';
import type { Case } from './fold-case.js';

/** Characters of what was said that a summary keeps. */
export const SUMMARY_TEXT_LENGTH = 500;

/** A case without its steps: what a list shows, searches and sorts by. */
export type CaseSummary = Pick<
  Case,
  'number' | 'site' | 'kind' | 'state' | 'classified' | 'assignedTo' | 'isWithdrawn' | 'rounds' | 'version'
> & {
  /** `seq` of its first voice. */
  readonly seq: number;
  /** RFC 3339. */
  readonly receivedAt: string;
  /** When its last record came. RFC 3339. */
  readonly updatedAt: string;
  /** The beginning of what was said; a placeholder once that has been erased. */
  readonly text: string;
};

/** The summary of a case. */
export function summaryOf(found: Case): CaseSummary {
  const { number, site, kind, state, classified, assignedTo, isWithdrawn, rounds, version, steps, voice } = found;
  const [first] = steps;
  return {
    number,
    site,
    kind,
    state,
    classified,
    assignedTo,
    isWithdrawn,
    rounds,
    version,
    seq: first!.seq,
    receivedAt: first!.at,
    updatedAt: steps.at(-1)!.at,
    text: beginningOf(voice.text, SUMMARY_TEXT_LENGTH),
  };
}
