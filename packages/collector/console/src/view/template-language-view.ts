import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGUAGES, type Language } from '../../../src/language/nearest-language.js';
import { languageName } from '../reading/language-name.js';
import type { Words } from '../words/words.js';

/** What languages are called by that share their first letters: by how they are written, not by where. */
const NAMED_BY: Readonly<Partial<Record<Language, string>>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** The language that templates are used in. */
export interface TemplateLanguage {
  readonly words: Words;
  readonly language: Language;
  /** The one that the customer wrote in; `undefined` where it is not known, or no template is in it. */
  readonly theirs: Language | undefined;
  readonly choose: (language: Language | null) => void;
}

/** Where the language of the templates that come with the console is chosen. */
export function templateLanguageView({ words, language, theirs, choose }: TemplateLanguage): TemplateResult {
  const { cases, locale } = words;
  const pick = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    choose(LANGUAGES.find((each) => each === value) ?? null);
  };
  return html`<p class="language">
    <label for="language">${cases.composer.templateLanguage}</label>
    <select id="language" class="field" @change=${pick}>
      ${LANGUAGES.map((each) => {
        const name = languageName(NAMED_BY[each] ?? each, locale);
        return html`<option value=${each} .selected=${live(each === language)}>
          ${each === theirs ? cases.composer.customersLanguage(name) : name}
        </option>`;
      })}
    </select>
  </p>`;
}
