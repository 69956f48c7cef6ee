import { html, nothing, type TemplateResult } from 'lit';
import { fillPlural } from '../locales/fill-plural.js';
import { labelText } from './label-text.js';
import { lettersLeft } from './text-length.js';
import type { Words } from './words.js';

/** A field to write in. */
export type TextFieldOptions = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Shows its text but takes none; for a field of sentences. */
  readonly isReadOnly?: boolean;
  readonly value: string;
  readonly error: string | undefined;
  /** Kind of a field of one line; absent for a field of sentences, which grows with its text. */
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  /** What the browser may fill in. @see HTML Standard, "Autofill". */
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'off';
  /** Latest day of a date, `YYYY-MM-DD`. */
  readonly max?: string;
  /** Most code points; a counter shows once they come near. Nothing typed is ever cut. */
  readonly limit?: number;
  readonly onInput: (value: string, field: HTMLInputElement) => void;
};

/** A native field with its label, hint, counter and error. */
export function textField(options: TextFieldOptions, words: Words): TemplateResult {
  const { id, label, hint, optional = false, value, error, type, limit = Infinity, onInput } = options;
  const { form } = words.messages;
  const left = lettersLeft(value, limit);
  const described = `${id}-hint ${id}-count ${id}-error`;
  const invalid = error ? 'true' : nothing;
  const read = ({ target }: Event) => onInput((target as HTMLInputElement).value, target as HTMLInputElement);
  const readLong = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    read(event);
    // The field works without this offer, should it not load.
    import('../finders/offer.js').then(
      ({ offerToHide }) => offerToHide(field, (event as InputEvent).isComposing, words.locale),
      () => {},
    );
  };
  return html`<div class="field ${id}" part="field">
    <label for=${id} part="label">${labelText(label, optional, words)}</label>
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      type
        ? html`<input
            id=${id}
            part="input"
            type=${type}
            autocomplete=${options.autocomplete ?? nothing}
            max=${options.max ?? nothing}
            aria-describedby=${described}
            aria-invalid=${invalid}
            .value=${value}
            @input=${read}
          />`
        : html`<textarea
            id=${id}
            part="input"
            rows="3"
            aria-describedby=${described}
            aria-invalid=${invalid}
            aria-required=${optional ? nothing : 'true'}
            ?readonly=${options.isReadOnly}
            .value=${value}
            @input=${readLong}
          ></textarea>`
    }
    ${
      left === undefined
        ? nothing
        : html`<p class="hint count" part="hint" id="${id}-count">
            ${fillPlural(left < 0 ? form.over : form.left, Math.abs(left), words.locale)}
          </p>`
    }
    <p class="error" id="${id}-error" part="error">${error}</p>
  </div>`;
}
