import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** Text of a label, marked as optional where the field is. Chromium leaves a space that is a text node of its own out of the name it tells. */
export const labelText = (text: string, optional: boolean, { messages }: Words): TemplateResult =>
  html`${text}${optional ? html`<span class="optional"> (${messages.form.optional})</span>` : nothing}`;
