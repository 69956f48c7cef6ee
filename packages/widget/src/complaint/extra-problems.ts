import type { Problem } from '../form/problem.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import { textProblem } from '../form/text-problem.js';
import type { Words } from '../form/words.js';
import type { DetailMessages } from '../locales/detail/messages.js';
import type { ComplaintState } from './complaint-data.js';
import { dateFault } from './date-problem.js';

/** What the extras of a complaint are held against. */
export type ExtraRules = {
  /** Said while a photo is still being made ready; absent when none is. */
  readonly waiting?: string | undefined;
  /** Whether the date field holds something that is not a date yet. */
  readonly incompleteDate: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the page asks for a consent that is not given. */
  readonly lacksConsent: boolean;
};

/** What in the extras stands in the way of sending, in the order of their fields. */
export function extraProblems(
  { occurredAt, wanted, wantedDetail }: ComplaintState,
  rules: ExtraRules,
  texts: DetailMessages,
  words: Words,
): Problem[] {
  const fault = dateFault(occurredAt, rules.incompleteDate, rules.today);
  const detail = { field: 'wanted-detail', limit: TEXT_LIMITS.wantedDetail };
  return [
    ...(rules.waiting ? [{ field: 'evidence', message: rules.waiting }] : []),
    ...textProblem(wanted === 'other' ? wantedDetail : '', detail, words),
    ...(fault ? [{ field: 'occurred', message: fault === 'future' ? texts.futureDate : texts.date }] : []),
    ...(rules.lacksConsent ? [{ field: 'consent', message: texts.consentMissing }] : []),
  ];
}
