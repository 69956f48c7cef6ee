import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** Text of a label, marked as optional where the field is. */
export const labelText = (text: string, optional: boolean, { messages }: Words): TemplateResult =>
  html`${text}${optional ? html` <span class="optional">(${messages.form.optional})</span>` : nothing}`;
