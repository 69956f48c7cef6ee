import type { Prompted, Respondent } from '@hearback/protocol/light';
import { isServer } from 'lit';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { voiceContext, type VoiceContext } from './voice-context.js';

/** A form, as far as it says what is spoken about, by whom, and why. */
export type ContextHost = Element & {
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly respondent: string | null;
  readonly promise: string | null;
  readonly prompted: Prompted | undefined;
};

const RESPONDENTS = ['customer', 'employee', 'manager', 'inspector'] as const satisfies readonly Respondent[];

/** On a server, in place of the page that will show the form, whose address is not known. */
const SOME_PAGE = 'https://page.invalid/';

/** What is sent along with a voice in addition to what the person enters, from the current page. */
export function contextOf(form: ContextHost, lang: string): VoiceContext {
  return voiceContext({
    subjectType: form.subjectType,
    subjectId: form.subjectId,
    subjectName: form.subjectName,
    respondent: parseOneOf(form, 'respondent', form.respondent, RESPONDENTS, 'customer'),
    lang,
    href: isServer ? SOME_PAGE : location.href,
    promise: form.promise,
    prompt: form.prompted,
  });
}
