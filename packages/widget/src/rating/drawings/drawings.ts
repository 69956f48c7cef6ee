import type { ScaleId } from '@hearback/protocol/light';
import type { ScaleDrawing } from '../scale-drawing.js';

const loadPictures = () => import('./pictures.js');
const loadFigures = () => import('./figures.js');

/** Drawings by scale; a scale whose values all have names has none. They are fetched by the forms that show one. */
export const DRAWINGS: { readonly [Id in ScaleId]?: () => Promise<{ drawing: ScaleDrawing }> } = {
  stars: loadPictures,
  emoji: loadPictures,
  thumbs: () => import('./thumbs.js'),
  nps: loadFigures,
  ces: loadFigures,
  servqual7: loadFigures,
  percent: () => import('./percent.js'),
};
