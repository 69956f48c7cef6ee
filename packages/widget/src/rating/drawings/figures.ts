import { html } from 'lit';
import type { LocaleId } from '../../locales/locale-id.js';
import { loadTexts } from '../../locales/nps/load.js';
import type { NpsMessages } from '../../locales/nps/messages.js';
import { replaced } from '../../texts/replaced.js';
import { pointName } from '../point-name.js';
import { scaleOptions } from '../scale-options.js';
import type { ScaleDrawing } from '../scale-drawing.js';
import { endsStyles } from './ends.styles.js';
import { figuresStyles } from './figures.styles.js';
import { scaleEnds } from './scale-ends.js';

const npsTexts = new Map<LocaleId, NpsMessages>();

/**
 * Has the texts there by the time somebody answers; until then the general question stands in.
 *
 * @returns Whether they have come; `false` where they were there, or cannot be had.
 */
async function fetchNpsTexts(locale: LocaleId): Promise<boolean> {
  if (npsTexts.has(locale)) return false;
  try {
    npsTexts.set(locale, await loadTexts(locale));
    return true;
  } catch {
    return false; // The next rendering tries again.
  }
}

/**
 * Figures in a line, or in two where they have no room to be touched, with what the ends mean beside them; on `nps` a question for each of the
 * groups that answer.
 *
 * @see Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003, for passives, 7 and 8, and promoters, 9 and 10.
 */
export const drawing: ScaleDrawing = {
  scales: ['nps', 'ces', 'servqual7'],
  styles: [endsStyles, figuresStyles],
  answers(options, words) {
    if (options.scale === 'nps') void fetchNpsTexts(words.locale);
    const label = (value: number) => pointName(options.scale, value, words);
    return html`${scaleOptions({ ...options, label }, (value) => value, words)} ${scaleEnds(options.scale, words)}`;
  },
  followUp(element, score, { locale }) {
    if (score < 7 || element.scale !== 'nps') return undefined;
    const group = score < 9 ? 'passive' : 'promoter';
    if (!npsTexts.has(locale)) void fetchNpsTexts(locale).then((isNew) => isNew && element.requestUpdate());
    return element.getAttribute(`${group}-question`) || replaced(element, npsTexts.get(locale), 'nps')?.[group];
  },
};
