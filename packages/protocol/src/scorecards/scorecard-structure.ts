import type { ScaleId } from '../scales.js';

/**
 * The language-free half of a scorecard: which items are asked, in which order, on which scale, with which weights.
 * Weights are shares of 1 within their level; absent means that all on that level weigh the same.
 */
export type ScorecardStructure = {
  readonly id: string;
  readonly version: string;
  readonly scale: ScaleId;
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight?: number;
    readonly items: readonly { readonly id: string; readonly weight?: number }[];
  }[];
};
