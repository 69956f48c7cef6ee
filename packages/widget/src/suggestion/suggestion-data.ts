import type { SuggestionData } from '@hearback/protocol/light';
import { cleanText, clippedText } from '../form/clean-text.js';
import { contactData, EMPTY_CONTACT, type ContactState } from '../form/contact-data.js';
import { filled } from '../form/filled.js';
import type { VoiceContext } from '../form/voice-context.js';

/** What stands in the suggestion form. */
export type SuggestionState = {
  readonly text: string;
  /** The role it is addressed to; `null` for whoever can act on it. */
  readonly recipient: { readonly id: string; readonly label: string } | null;
  readonly contact: ContactState;
};

/** A suggestion form nobody has touched. */
export const EMPTY_SUGGESTION: SuggestionState = { text: '', recipient: null, contact: EMPTY_CONTACT };

/**
 * The suggestion as it travels.
 *
 * @throws {RangeError} If there is no text.
 */
export function suggestionData({ text, recipient, contact }: SuggestionState, context: VoiceContext): SuggestionData {
  const idea = cleanText(text);
  if (!idea) throw new RangeError('Failed to build a suggestion: expected a text, got none.');
  return filled<SuggestionData>({
    text: idea,
    recipient: recipient ? filled({ id: recipient.id, label: clippedText(recipient.label, 200) }) : undefined,
    ...contactData(contact),
    ...context,
  });
}
