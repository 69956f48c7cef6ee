import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { normalisedScore } from '@hearback/insights';
import { SCALES, type ScaleId } from '@hearback/protocol/light';

const frame = (width: number, height: number, shapes: unknown): TemplateResult =>
  html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">${shapes}</svg>`;

const STAR = 'M7 .9 8.9 4.8l4.3.6-3.1 3 .7 4.3L7 10.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z';

function stars(score: number): TemplateResult {
  const star = (place: number) =>
    svg`<path d=${STAR} transform="translate(${place * 15} 0)" class=${place < score ? 'on' : 'off'} />`;
  return frame(74, 14, [0, 1, 2, 3, 4].map(star));
}

/** Mouths from very unhappy to very happy, as the control point of a curve. */
const MOUTHS = [
  'M5.6 12.6Q9 8.4 12.4 12.6',
  'M5.8 12.2Q9 9.8 12.2 12.2',
  'M5.8 11.6H12.2',
  'M5.6 10.8Q9 13.8 12.4 10.8',
  'M5.2 10.4Q9 15.4 12.8 10.4',
];

const face = (score: number): TemplateResult =>
  frame(
    18,
    18,
    svg`<circle cx="9" cy="9" r="7.9" class="ring" /><circle cx="6.4" cy="7.2" r="1.1" class="on" />
      <circle cx="11.6" cy="7.2" r="1.1" class="on" /><path d=${MOUTHS[score - 1] ?? MOUTHS[2]!} class="stroke" />`,
  );

const thumb = (score: number): TemplateResult =>
  frame(
    18,
    18,
    svg`<path class="stroke" transform=${score === 0 ? 'rotate(180 9 9)' : ''}
      d="M5.6 8.2 8.6 2.4c1.4 0 2 .9 1.8 2.2l-.4 2.3h3.9c1 0 1.7.9 1.5 1.9l-1 4.6c-.2.8-.8 1.3-1.6 1.3H5.6zM5.6 8.2H3v6.5h2.6z" />`,
  );

/** One block a point, filled up to the score; on a scale from 0, nothing is filled at 0. */
function blocks({ min, max }: { min: number; max: number }, score: number): TemplateResult {
  const length = min === 0 ? max : max - min + 1;
  const filled = min === 0 ? score : score - min + 1;
  const width = length > 7 ? 5 : length > 5 ? 8 : 11;
  const gap = length > 7 ? 1.5 : 2;
  const block = (_: unknown, place: number): SVGTemplateResult =>
    svg`<rect x=${place * (width + gap)} y="1" width=${width} height="8" rx="1.5" class=${place < filled ? 'on' : 'off'} />`;
  return frame(length * (width + gap) - gap, 10, Array.from({ length }, block));
}

const bar = (percent: number): TemplateResult =>
  frame(
    66,
    10,
    svg`<rect y="1" width="66" height="8" rx="4" class="off" /><rect y="1" width=${(66 * percent) / 100} height="8" rx="4" class="on" />`,
  );

/** The picture of one score, in the way its scale is shown to people. */
export function scoreGraphic(scale: ScaleId, score: number): TemplateResult {
  if (scale === 'stars') return stars(score);
  if (scale === 'emoji') return face(score);
  if (scale === 'thumbs') return thumb(score);
  if (scale === 'percent') return bar(score);
  return blocks(SCALES[scale], score);
}

/** The answers of a scorecard as a row of columns; a skipped one is a dot. */
export function scorecardGraphic(scale: ScaleId, scores: readonly (number | null)[]): TemplateResult {
  const shown = scores.slice(0, 24);
  const column = (score: number | null, place: number): SVGTemplateResult => {
    if (score === null) return svg`<circle cx=${place * 5 + 1.75} cy="12.2" r="1.2" class="gone" />`;
    const height = 2.5 + (normalisedScore(score, SCALES[scale]) / 100) * 11.5;
    return svg`<rect x=${place * 5} y=${14 - height} width="3.5" height=${height} rx="1" class="on" />`;
  };
  return shown.length === 0 ? html`${nothing}` : frame(shown.length * 5 - 1.5, 14, shown.map(column));
}
