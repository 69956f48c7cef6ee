import { css, html, nothing, type TemplateResult } from 'lit';
import { SCALES, type ScaleId } from '@hearback/protocol/light';
import { categoryName } from '../reading/category-name.js';
import type { Essence } from '../reading/essence.js';
import { scoreTone } from '../reading/score-tone.js';
import type { Words } from '../words/words.js';
import { scorecardGraphic, scoreGraphic } from './score-graphic.js';

/** Colours of score pictures; for elements that use {@link essenceView}. */
export const essenceStyles = css`
  .essence {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    white-space: nowrap;
    max-inline-size: 100%;
  }
  .essence .good {
    color: var(--good);
  }
  .essence .fair {
    color: var(--fair);
  }
  .essence .poor {
    color: var(--poor);
  }
  .essence .on {
    fill: currentColor;
  }
  .essence .off {
    fill: var(--empty);
  }
  .essence .gone {
    fill: var(--edge);
  }
  .essence .ring,
  .essence .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .essence .topic {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--soft);
  }
  .essence .severity {
    flex: none;
    inline-size: 1.25rem;
    border: 1px solid currentColor;
    border-radius: 4px;
    color: var(--complaint);
    font-size: 0.75rem;
    line-height: 1.125rem;
    font-weight: 650;
    text-align: center;
    text-decoration: none;
  }
  .essence b {
    font-weight: 600;
  }
  .essence .max,
  .essence .skipped {
    color: var(--muted);
    font-weight: 400;
  }
`;

const decimals = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

/** A score in figures: "4/5", "72 %", "Yes". */
function figure(scale: ScaleId, score: number, words: Words): TemplateResult {
  if (scale === 'thumbs') return html`<b>${score === 1 ? words.score.thumbsUp : words.score.thumbsDown}</b>`;
  if (scale === 'percent') return html`<b>${words.wholePercent(score / 100)}</b>`;
  return html`<span><b>${decimals(score, words.locale)}</b><span class="max">/${SCALES[scale].max}</span></span>`;
}

const isInside = (scale: ScaleId, score: number): boolean => score >= SCALES[scale].min && score <= SCALES[scale].max;

/** One score with its picture and figure; a skipped one says so. */
export function scoreView(scale: ScaleId, score: number | null, words: Words): TemplateResult {
  if (score === null || !isInside(scale, score))
    return html`<span class="essence"><span class="skipped">${words.score.skipped}</span></span>`;
  return html`<span class="essence">
    <span class=${scoreTone(scale, score)}>${scoreGraphic(scale, score)}</span>${figure(scale, score, words)}
  </span>`;
}

/** What a voice comes down to, drawn. */
export function essenceView(essence: Essence, words: Words): TemplateResult | typeof nothing {
  if (essence.type === 'score') return scoreView(essence.scale, essence.score, words);
  if (essence.type === 'scorecard') {
    const { scale, scores, mean } = essence;
    if (mean === null) return scoreView(scale, null, words);
    return html`<span class="essence">
      <span class=${scoreTone(scale, mean)}>${scorecardGraphic(scale, scores)}</span>${figure(scale, mean, words)}
    </span>`;
  }
  if (essence.type === 'fixed') {
    const tone = { yes: 'good', partly: 'fair', no: 'poor' }[essence.fixed];
    return html`<span class="essence"><b class=${tone}>${words.fixed[essence.fixed]}</b></span>`;
  }
  if (essence.type === 'topic') {
    const { site, label, category, severity } = essence;
    const name = category ? categoryName({ id: category, site, shown: label }, words) : (label ?? '');
    const letter = html`<abbr class="severity" title=${severity ? words.severities[severity] : ''}>${severity}</abbr>`;
    return html`<span class="essence">
      ${severity ? letter : nothing}<span class="topic" dir="auto">${name}</span>
    </span>`;
  }
  if (essence.type === 'addressee')
    return html`<span class="essence"><span class="topic" dir="auto">→ ${essence.name}</span></span>`;
  if (essence.type === 'change') return html`<span class="essence"><b>${words.changes[essence.change]}</b></span>`;
  return nothing;
}

/** The word that goes with a score: "Satisfied", "Promoter"; empty where the scale has none. */
export function scoreWord(scale: ScaleId, score: number | null, words: Words): string {
  if (score === null) return '';
  if (scale === 'nps') return words.score[score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor'];
  return words.pointWords[scale]?.[score - SCALES[scale].min] ?? '';
}
