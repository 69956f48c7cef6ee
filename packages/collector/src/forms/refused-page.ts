import { html } from './html.js';
import type { Language } from '../language/nearest-language.js';
import { pageResponse } from './page-response.js';
import { FORM_TEXTS } from './texts/all-form-texts.js';

/** Why a form is refused whole: sending it again cannot help. */
export type FormRefusal = 'too_large' | 'malformed_form' | 'incomplete' | 'unknown_site' | 'origin_not_allowed';

const STATUS = {
  too_large: 413,
  malformed_form: 400,
  incomplete: 400,
  unknown_site: 403,
  origin_not_allowed: 403,
} as const;

/** The page for a form that is refused whole. What was typed is still in the page before; the reason is there for the page's owner too. */
export function refusedPage(refusal: FormRefusal, lang: Language): Response {
  const { refused } = FORM_TEXTS[lang];
  const status = STATUS[refusal];
  const text = { 400: refused.unreadable, 403: refused.foreign, 413: refused.tooLarge }[status];
  const content = html`<p>${text}</p>
    <p class="hint"><code lang="en" translate="no">${refusal}</code></p>`;
  return pageResponse({ status, lang, title: refused.title, content });
}
