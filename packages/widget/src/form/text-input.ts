import { html, nothing, type TemplateResult } from 'lit';
import { labelText } from './label-text.js';
import type { Words } from './words.js';

/** A field of one line. */
export type TextInputOptions = {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'tel' | 'email' | 'date';
  /** What the browser may fill in. @see HTML Standard, "Autofill". */
  readonly autocomplete: 'name' | 'tel' | 'email' | 'off';
  readonly optional?: boolean;
  /** Latest day of a date, `YYYY-MM-DD`. */
  readonly max?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (value: string, input: HTMLInputElement) => void;
};

/** A native input with label and error. */
export function textInput(options: TextInputOptions, words: Words): TemplateResult {
  const { id, label, type, autocomplete, optional = false, max, value, error, onInput } = options;
  const onEvent = ({ target }: Event) => onInput((target as HTMLInputElement).value, target as HTMLInputElement);
  return html`<div class="field ${id}" part="field">
    <label for=${id} part="label">${labelText(label, optional, words)}</label>
    <input
      id=${id}
      part="input"
      type=${type}
      autocomplete=${autocomplete}
      max=${max ?? nothing}
      .value=${value}
      aria-describedby="${id}-error"
      aria-invalid=${error ? 'true' : nothing}
      @input=${onEvent}
    />
    <p class="error" id="${id}-error" part="error">${error}</p>
  </div>`;
}
