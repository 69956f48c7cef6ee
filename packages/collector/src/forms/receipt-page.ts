import { html } from './html.js';
import { keyText } from './key-text.js';
import type { Language } from '../language/nearest-language.js';
import { pageResponse } from './page-response.js';
import { FORM_TEXTS } from './texts/all-form-texts.js';

/** What a person is told once their voice is in the register. */
export type FormReceipt = {
  readonly lang: Language;
  readonly number: string;
  /** To look the case up; `null` for a rating, which is none, and where it was shown before. */
  readonly key: string | null;
  /** Whether it had come before, and its key was shown then. */
  readonly wasKnown: boolean;
  /** What the page promised, in its own words; empty for nothing. */
  readonly promise: string;
  readonly isAnonymous: boolean;
  /** Address of the page that the form stands in; empty if it is not known. */
  readonly back: string;
  readonly headers: Readonly<Record<string, string>>;
};

const TICK = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m5.5 12.5 4.4 4.4 8.6-9.3" />
</svg>`;

/** A number or a key: never translated, never turned round. */
const code = (caption: string, text: string, name: 'figures' | 'key') =>
  html`<dt>${caption}</dt>
    <dd><bdi class="${name}" dir="ltr" translate="no">${text}</bdi></dd>`;

/** The page after a form was taken: the number in large figures, the key, what comes next, and the ways on. */
export function receiptPage(receipt: FormReceipt): Response {
  const { lang, number, key, wasKnown, promise, isAnonymous, back, headers } = receipt;
  const texts = FORM_TEXTS[lang].receipt;
  const next = [promise || (key && !isAnonymous ? texts.read : ''), key && isAnonymous ? texts.anonymous : ''];
  const content = html`<p>${texts.body}</p>
    <dl class="number">${code(texts.number, number, 'figures')} ${key && code(texts.key, keyText(key), 'key')}</dl>
    ${key && html`<p><strong>${texts.keep}</strong><br /><span class="hint">${texts.once}</span></p>`}
    ${wasKnown && html`<p>${texts.known}</p>`}
    ${
      next.some(Boolean) &&
      html`<div class="aside">
        <h2>${texts.next}</h2>
        ${next.map((text) => text && html`<p class="said" dir="auto">${text}</p>`)}
      </div>`
    }
    ${
      back &&
      html`<p class="links">
        ${key && html`<a class="button" href="${`${back}#hearback=${number}.${key}`}">${texts.follow}</a>`}
        <a class="button" href="${back}">${texts.back}</a>
      </p>`
    }`;
  return pageResponse({ status: 200, lang, title: texts.title, sign: TICK, content, headers });
}
