import { contactProblems, type ContactDemand } from '../form/contact-problems.js';
import type { Problem } from '../form/problem.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import { textProblem } from '../form/text-problem.js';
import type { AllWords } from '../form/words.js';
import type { ComplaintState } from './complaint-data.js';

/** What a complaint is held against. */
export type ComplaintRules = {
  readonly demand: ContactDemand;
  /** What the extras found, which stand between the text and the contact. */
  readonly later?: readonly Problem[];
};

/** What stands in the way of sending a complaint, in the order of its fields. */
export function complaintProblems(state: ComplaintState, rules: ComplaintRules, words: AllWords): Problem[] {
  const missing = words.messages.faults.complaintText;
  return [
    ...textProblem(state.text, { field: 'text', limit: TEXT_LIMITS.text, missing }, words),
    ...(rules.later ?? []),
    ...contactProblems(state.contact, rules.demand, words.messages),
  ];
}
