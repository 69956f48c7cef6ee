import { SCALES, type Contact, type RatingData, type ScaleId } from '@hearback/protocol/light';
import type { Kind } from '../attributes/parse-kinds.js';
import type { Voice } from '../delivery/delivery-client.js';
import { cleanText, clippedText } from '../form/clean-text.js';
import { pageAddress } from '../form/page-address.js';
import type { VoiceContext } from '../form/voice-context.js';

/** Gives an attribute of the element that the page has written; `null` where it is not there. */
export type Attributes = (name: string) => string | null;

/** What stands in the stand-in's fields. */
export type FallbackFields = {
  readonly kind: Kind;
  readonly text: string;
  /** Value of the scale as text; empty while there is none. */
  readonly score: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
};

/** Most code points of a text, by the schema of each kind. */
const MOST = { rating: 4000, complaint: 10_000, suggestion: 10_000 } as const;

/** What keeps fields from being sent: the field and what is the matter with it. */
export type FallbackFault =
  | { readonly field: 'score' | 'text' | 'phone' | 'email' | 'contact' }
  | { readonly field: 'length'; /** Code points too many. */ readonly over: number };

/** Name of the scale that a rating is given on. */
export function scaleOf(attributes: Attributes): ScaleId {
  const asked = attributes('scale')?.trim().toLowerCase() ?? '';
  return Object.hasOwn(SCALES, asked) ? (asked as ScaleId) : 'likert5';
}

/** Whether the page lets people leave a contact. */
export const takesContact = (kind: Kind, attributes: Attributes): boolean =>
  kind !== 'rating' && attributes('contact') !== 'hidden' && attributes('anonymous') !== 'always';

/** The first thing to correct, or `null`. The rules are those of the full forms. */
export function fallbackFault(fields: FallbackFields, attributes: Attributes): FallbackFault | null {
  const { kind, score } = fields;
  const text = cleanText(fields.text) ?? '';
  if (kind === 'rating' ? !score : !text) return { field: kind === 'rating' ? 'score' : 'text' };
  let points = 0;
  for (const _ of text) points++;
  if (points > MOST[kind]) return { field: 'length', over: points - MOST[kind] };
  if (!takesContact(kind, attributes)) return null;
  const phone = fields.phone.trim();
  const email = fields.email.trim();
  if (phone && !/^(?=.{1,40}$)(?:\P{Nd}*\p{Nd}){5}/u.test(phone)) return { field: 'phone' };
  if (email && !/^(?=.{1,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { field: 'email' };
  return attributes('contact') === 'required' && !phone && !email ? { field: 'contact' } : null;
}

/** Data without what holds nothing. Written as a loop: a page may have spoilt the methods of arrays. */
function kept<Data extends object>(blank: { readonly [Key in keyof Data]: Data[Key] | '' | undefined }): Data {
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(blank)) if (value !== '' && value !== undefined) data[name] = value;
  return data as Data;
}

/** The circumstances of a voice, the same as those that the whole forms state. */
export function fallbackContext(attributes: Attributes, lang: string, href: string): VoiceContext {
  const type = clippedText(attributes('subject-type'), 64);
  const id = clippedText(attributes('subject-id'), 128);
  const respondent = attributes('respondent');
  return kept<VoiceContext>({
    subject: type && id ? kept({ type, id, name: clippedText(attributes('subject-name'), 200) }) : undefined,
    respondent: respondent === 'employee' || respondent === 'manager' || respondent === 'inspector' ? respondent : '',
    lang,
    page: pageAddress(href),
    promise: clippedText(attributes('promise'), 500),
  });
}

/**
 * The voice as it travels.
 *
 * @param fields Without a fault.
 * @param question Question of the rating as it was shown.
 */
export function fallbackVoice(
  fields: FallbackFields,
  { attributes, context, question }: { attributes: Attributes; context: VoiceContext; question: string },
): Voice {
  const text = cleanText(fields.text) ?? '';
  const { kind } = fields;
  if (kind === 'rating') {
    const score = Number(fields.score);
    const asked = { scale: scaleOf(attributes), score, question: clippedText(question, 500), comment: text };
    return { kind, data: { ...kept<Partial<RatingData>>(asked), ...context } as RatingData };
  }
  const contact = takesContact(kind, attributes)
    ? kept<Contact>({
        name: clippedText(fields.name, 200),
        phone: cleanText(fields.phone),
        email: cleanText(fields.email),
      })
    : {};
  const anonymous = attributes('anonymous') === 'always';
  const person = anonymous ? { anonymous } : Object.keys(contact).length ? { contact } : {};
  return { kind, data: { text, ...person, ...context } } as Voice;
}
