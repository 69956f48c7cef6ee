import type { Contact } from '@hearback/protocol/light';
import { cleanText, clippedText } from './clean-text.js';
import { filled } from './filled.js';

/** What stands in the contact fields. */
export type ContactState = {
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly channel: 'phone' | 'email' | 'message' | '';
  readonly callback: boolean;
};

/** Contact fields nobody has touched. */
export const EMPTY_CONTACT: ContactState = {
  anonymous: false,
  name: '',
  phone: '',
  email: '',
  channel: '',
  callback: false,
};

/**
 * Contact as a voice carries it. Anonymous means anonymous: whatever was typed before is left behind. A preferred way
 * and a consent to be called stand only with what they need.
 *
 * @returns `{ anonymous: true }`, `{ contact }`, or nothing where nothing was typed.
 */
export function contactData(state: ContactState): { anonymous: true } | { contact?: Contact } {
  if (state.anonymous) return { anonymous: true };
  const phone = cleanText(state.phone);
  const email = cleanText(state.email);
  const contact = filled<Contact>({
    name: clippedText(state.name, 200),
    phone,
    email,
    channel: (state.channel === 'email' ? email : phone) && state.channel,
    callback: phone && (state.callback || undefined),
  });
  return Object.keys(contact).length > 0 ? { contact } : {};
}
