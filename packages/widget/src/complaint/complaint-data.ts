import type { ComplaintData, Failure, Remedy, Severity } from '@hearback/protocol/light';
import { cleanText, clippedText } from '../form/clean-text.js';
import { contactData, EMPTY_CONTACT, type ContactState } from '../form/contact-data.js';
import { filled } from '../form/filled.js';
import type { VoiceContext } from '../form/voice-context.js';

/** What stands in the complaint form; an empty string is a choice not made. */
export type ComplaintState = {
  readonly text: string;
  /** The category picked, with its label as shown. */
  readonly category: { readonly id: string; readonly label: string } | null;
  readonly wanted: Remedy | '';
  /** What to do, where none of the usual remedies fits. */
  readonly wantedDetail: string;
  /** Day it happened, `YYYY-MM-DD`. */
  readonly occurredAt: string;
  readonly severity: Severity | '';
  readonly failure: Failure | '';
  readonly contact: ContactState;
};

/** A complaint form nobody has touched. */
export const EMPTY_COMPLAINT: ComplaintState = {
  text: '',
  category: null,
  wanted: '',
  wantedDetail: '',
  occurredAt: '',
  severity: '',
  failure: '',
  contact: EMPTY_CONTACT,
};

/**
 * The complaint as it travels.
 *
 * @throws {RangeError} If there is no text.
 */
export function complaintData(state: ComplaintState, context: VoiceContext): ComplaintData {
  const text = cleanText(state.text);
  if (!text) throw new RangeError('Failed to build a complaint: expected a text, got none.');
  const { category, wanted, severity, failure, occurredAt } = state;
  return filled<ComplaintData>({
    text,
    category: category?.id,
    categoryLabel: clippedText(category?.label, 200),
    failure,
    severity,
    occurredAt,
    wanted,
    wantedDetail: wanted === 'other' ? cleanText(state.wantedDetail) : undefined,
    ...contactData(state.contact),
    ...context,
  });
}
