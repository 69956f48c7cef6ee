import type { ScaleId } from '@hearback/protocol/light';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../form/words.js';

/** What the lowest and the highest value mean, under them. */
export function scaleEnds(scale: ScaleId, { messages }: Words): TemplateResult {
  const { names } = messages.scales[scale];
  return html`<div class="ends hint" part="ends" aria-hidden="true">
    <span>${names[0]}</span><span>${names.at(-1)}</span>
  </div>`;
}
