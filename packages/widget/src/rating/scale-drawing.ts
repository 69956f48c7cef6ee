import type { ScaleId } from '@hearback/protocol/light';
import type { CSSResult, TemplateResult } from 'lit';
import type { Words } from '../form/words.js';
import type { ScaleFieldOptions } from './scale-field.js';

/** How scales look that are drawn rather than written. */
export type ScaleDrawing = {
  readonly scales: readonly ScaleId[];
  readonly styles: CSSResult;
  /** All that stands between the question and its error. */
  readonly answers: (options: ScaleFieldOptions, words: Words) => TemplateResult;
};

const loadPictures = () => import('./drawings/pictures.js');

/** Drawings by scale; a scale of words or figures has none. Each is fetched by the forms that show it. */
export const DRAWINGS: { readonly [Id in ScaleId]?: () => Promise<{ drawing: ScaleDrawing }> } = {
  stars: loadPictures,
  emoji: loadPictures,
  thumbs: () => import('./drawings/thumbs.js'),
  percent: () => import('./drawings/percent.js'),
};
