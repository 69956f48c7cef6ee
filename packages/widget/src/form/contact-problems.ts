import type { AllMessages } from '../locales/messages.js';
import type { ContactState } from './contact-data.js';
import type { Problem } from './problem.js';

/** Whether a visitor must, may or cannot leave a contact. */
export type ContactDemand = 'required' | 'optional' | 'hidden';

const MAX_EMAIL = 254;
const MAX_PHONE = 40;

/** Something before the @, something with a dot after it, no blanks. What counts more is for the mail to find out. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** At least five digits, of any script, in whatever people write between them. */
const looksLikePhone = (text: string): boolean =>
  (text.match(/\p{Nd}/gu)?.length ?? 0) >= 5 && text.length <= MAX_PHONE;

/**
 * What is wrong with the contact fields, in the order they stand.
 *
 * @returns Empty when nothing is, and always for an anonymous voice.
 */
export function contactProblems(state: ContactState, demand: ContactDemand, { faults }: AllMessages): Problem[] {
  if (state.anonymous || demand === 'hidden') return [];
  const phone = state.phone.trim();
  const email = state.email.trim();
  const problems: Problem[] = [];
  if (demand === 'required' && !phone && !email) problems.push({ field: 'phone', message: faults.contact });
  if (phone && !looksLikePhone(phone)) problems.push({ field: 'phone', message: faults.phone });
  if (email && (!EMAIL.test(email) || email.length > MAX_EMAIL))
    problems.push({ field: 'email', message: faults.email });
  return problems;
}
