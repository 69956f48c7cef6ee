import type { Prompted, Respondent, Subject } from '@hearback/protocol/light';
import { clippedText } from './clean-text.js';
import { filled } from './filled.js';
import { pageAddress } from './page-address.js';

/** Circumstances as attributes and browser give them; any of them may be absent or too long. */
export type ContextSource = {
  readonly subjectType?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly subjectName?: string | null | undefined;
  readonly respondent?: Respondent | undefined;
  /** Language tag the form is shown in. */
  readonly lang?: string | undefined;
  /** Address of the page with everything on it, such as `location.href`. */
  readonly href?: string | undefined;
  readonly promise?: string | null | undefined;
  readonly prompt?: Prompted | undefined;
};

/** The circumstances every voice may state. */
export type VoiceContext = {
  subject?: Subject;
  respondent?: Respondent;
  lang?: string;
  page?: string;
  promise?: string;
  prompt?: Prompted;
};

/**
 * The circumstances of a voice in the protocol's shape. What the page's author got wrong is left out or cut, never an
 * error: a visitor could not put it right.
 *
 * @returns Only the fields that are known. `subject` needs both a type and an id; `customer` goes without saying.
 */
export function voiceContext(source: ContextSource): VoiceContext {
  const type = clippedText(source.subjectType, 64);
  const id = clippedText(source.subjectId, 128);
  return filled<VoiceContext>({
    subject: type && id && filled<Subject>({ type, id, name: clippedText(source.subjectName, 200) }),
    respondent: source.respondent === 'customer' ? undefined : source.respondent,
    lang: source.lang,
    page: source.href && pageAddress(source.href),
    promise: clippedText(source.promise, 500),
    prompt: source.prompt,
  });
}
