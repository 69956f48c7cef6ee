import type { ScaleId } from '@hearback/protocol/light';
import type { CSSResult, TemplateResult } from 'lit';
import type { Words } from '../form/words.js';
import type { ScaleFieldOptions } from './scale-field-options.js';

/** How scales look that are drawn rather than written. */
export type ScaleDrawing = {
  readonly scales: readonly ScaleId[];
  readonly styles: readonly CSSResult[];
  /** All that stands between the question and its error. */
  readonly answers: (options: ScaleFieldOptions, words: Words) => TemplateResult;
  /** What is asked after a score, where it is not what all scales ask. */
  readonly followUp?: (
    element: Element & { readonly scale: string | null; requestUpdate(): void },
    score: number,
    words: Words,
  ) => string | undefined;
};
