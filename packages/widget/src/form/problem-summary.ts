import { html, type TemplateResult } from 'lit';
import { fillPlural } from '../locales/fill-plural.js';
import type { Problem } from './problem.js';
import type { Words } from './words.js';

/**
 * What has to be corrected before sending, each a link to its field. Takes the focus when it appears.
 *
 * @param onVisit Called with the id of the field to go to.
 */
export function problemSummary(
  problems: readonly Problem[],
  onVisit: (field: string) => void,
  { messages, locale }: Words,
): TemplateResult {
  return html`<div id="problems" class="problems appear ring" part="problems" role="alert" tabindex="-1">
    ${fillPlural(messages.errors.summary, problems.length, locale)}
    <ul>
      ${problems.map(
        ({ field, message }) =>
          html`<li>
            <button class="button quiet" part="button" type="button" @click=${() => onVisit(field)}>${message}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}
