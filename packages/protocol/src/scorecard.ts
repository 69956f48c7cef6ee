import * as z from 'zod';
import { SCALE_IDS, type ScaleId } from './scales.js';
import { slug, spokenText } from './text.js';

/** Name of a scale. */
export const Scale = z.enum(SCALE_IDS as [ScaleId, ...ScaleId[]]).meta({ id: 'Scale' });

const weight = z.number().min(0).max(1).optional();

/** One statement or question of a scorecard. */
export const ScorecardItem = z.strictObject({ id: slug(), label: spokenText(500), weight });
export type ScorecardItem = z.infer<typeof ScorecardItem>;

/** Items that belong together. */
export const ScorecardDimension = z.strictObject({
  id: slug(),
  label: spokenText(200),
  /** Share of the whole, 0–1; even where absent. */
  weight,
  items: z.array(ScorecardItem).min(1).max(100),
});
export type ScorecardDimension = z.infer<typeof ScorecardDimension>;

/** An instrument as data: what is asked, on which scale, with which weights, in one language. */
export const Scorecard = z
  .strictObject({
    id: slug(),
    /** Changes whenever an item's meaning does, so that answers stay comparable. */
    version: slug(),
    scale: Scale,
    dimensions: z.array(ScorecardDimension).min(1).max(20),
  })
  .meta({ id: 'Scorecard', description: 'What is asked, on which scale, with which weights, in one language.' });
export type Scorecard = z.infer<typeof Scorecard>;
