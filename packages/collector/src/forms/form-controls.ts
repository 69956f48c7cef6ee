import { html, type Html, type HtmlValue } from './html.js';

/** A field to show, with what stands in it and what is wrong with it. */
export type Control = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
};

const labelled = ({ name, label, error }: Control, control: Html): Html =>
  html`<div>
    <label for="${name}">${label}</label>${control}${error && html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;

const invalid = ({ name, error }: Control): HtmlValue =>
  error && html`aria-invalid="true" aria-describedby="${name}-error"`;

/** A field of one line. @param autocomplete What the browser may fill in. */
export const lineControl = (control: Control, type: 'text' | 'tel' | 'date', autocomplete = 'off'): Html =>
  labelled(
    control,
    html`<input
      id="${control.name}"
      name="${control.name}"
      type="${type}"
      autocomplete="${autocomplete}"
      value="${control.value}"
      ${invalid(control)}
    />`,
  );

/** A field for sentences. */
export const textControl = (control: Control): Html =>
  labelled(
    control,
    html`<textarea id="${control.name}" name="${control.name}" dir="auto" ${invalid(control)}>
${control.value}</textarea>`,
  );

/** One of a few, or none. */
export const choiceControl = (control: Control, options: readonly (readonly [value: string, label: string])[]): Html =>
  labelled(
    control,
    html`<select id="${control.name}" name="${control.name}" ${invalid(control)}>
      <option value="">–</option>
      ${options.map(
        ([value, label]) =>
          html`<option value="${value}" ${value === control.value && html`selected`}>${label}</option>`,
      )}
    </select>`,
  );

/** A box that was ticked. */
export const tickedControl = (name: string, label: string): Html =>
  html`<label class="check"><input type="checkbox" name="${name}" value="yes" checked />${label}</label>`;
