import { contactProblems, type ContactDemand } from '../form/contact-problems.js';
import type { Problem } from '../form/problem.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import { textProblem } from '../form/text-problem.js';
import type { AllWords } from '../form/words.js';
import type { ComplaintState } from './complaint-data.js';
import { dateFault } from './date-problem.js';

/** What a complaint is held against. */
export type ComplaintRules = {
  readonly demand: ContactDemand;
  /** Whether the date field holds something that is not a date yet. */
  readonly incompleteDate: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** What stands in the way of sending a complaint, in the order of its fields. */
export function complaintProblems(state: ComplaintState, rules: ComplaintRules, words: AllWords): Problem[] {
  const { faults } = words.messages;
  const fault = dateFault(state.occurredAt, rules.incompleteDate, rules.today);
  const detail = state.wanted === 'other' ? state.wantedDetail : '';
  return [
    ...textProblem(state.text, { field: 'text', limit: TEXT_LIMITS.text, missing: faults.complaintText }, words),
    ...textProblem(detail, { field: 'wanted-detail', limit: TEXT_LIMITS.wantedDetail }, words),
    ...(fault ? [{ field: 'occurred', message: fault === 'future' ? faults.futureDate : faults.date }] : []),
    ...contactProblems(state.contact, rules.demand, words.messages),
  ];
}
