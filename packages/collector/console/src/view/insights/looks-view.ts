import { css, html, type TemplateResult } from 'lit';
import type { Look } from '../../insights/first-looks.js';
import { lookWords } from '../../insights/look-words.js';
import type { Words } from '../../words/words.js';
import { icon, type IconName } from '../icons.js';

/** Looks of what stands out. */
export const looksStyles = css`
  .looks {
    display: grid;
    gap: 0.5rem;
  }
  .looks li {
    display: flex;
    align-items: start;
    gap: 0.6rem;
    font-size: 0.9375rem;
  }
  .looks svg {
    margin-block-start: 0.2rem;
  }
  .looks .subject svg {
    color: var(--poor);
  }
  .looks :is(.late, .category, .gap) svg {
    color: var(--fair);
  }
  .looks .nothing svg {
    color: var(--good);
  }
`;

const ICONS: Readonly<Record<Look['is'], IconName>> = {
  subject: 'complaint',
  late: 'late',
  category: 'case',
  gap: 'down',
};

/** Where to look first, in sentences. */
export function looksView(looks: readonly Look[], words: Words): TemplateResult {
  if (looks.length === 0)
    return html`<ul class="looks" role="list">
      <li class="nothing">${icon('check')}<span>${words.insights.looks.nothing}</span></li>
    </ul>`;
  return html`<ul class="looks" role="list">
    ${looks.map(
      (look) => html`<li class=${look.is}>${icon(ICONS[look.is])}<span>${lookWords(look, words)}</span></li>`,
    )}
  </ul>`;
}
