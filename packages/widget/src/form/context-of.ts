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

/** Stands on a server for the page that shows the form: that there will be one is all that is told of it. */
const SOME_PAGE = 'https://page.invalid/';

/** What goes along with a voice of a form beside what the person enters, on the page as it is. */
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
