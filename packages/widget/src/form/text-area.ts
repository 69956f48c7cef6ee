import { html, nothing, type TemplateResult } from 'lit';
import { fillPlural } from '../locales/fill-plural.js';
import { labelText } from './label-text.js';
import { lettersLeft } from './text-length.js';
import type { Words } from './words.js';

/** A field for sentences. */
export type TextAreaOptions = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly value: string;
  /** Most code points. */
  readonly limit: number;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
};

/** A native text area that grows with its text, with a counter once the limit comes near. Never cuts what is typed. */
export function textArea(options: TextAreaOptions, words: Words): TemplateResult {
  const { id, label, hint, optional = false, value, limit, error, onInput } = options;
  const left = lettersLeft(value, limit);
  const { form } = words.messages;
  return html`<div class="field" part="field">
    <label for=${id} part="label">${labelText(label, optional, words)}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <textarea
      id=${id}
      part="input"
      rows="3"
      .value=${value}
      aria-describedby="${id}-hint ${id}-count ${id}-error"
      aria-invalid=${error ? 'true' : nothing}
      aria-required=${optional ? nothing : 'true'}
      @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${
      left === undefined
        ? nothing
        : html`<p class="hint count" id="${id}-count">
            ${left < 0 ? fillPlural(form.over, -left, words.locale) : fillPlural(form.left, left, words.locale)}
          </p>`
    }
    <p class="error" id="${id}-error" part="error">${error}</p>
  </div>`;
}
