import * as z from 'zod';
import { Facet } from '../respondent.js';
import { SCALES, type ScaleId } from '../scales.js';
import { slug, spokenText } from '../text.js';
import { context } from './context.js';

const comment = spokenText(4000).optional();
const question = spokenText(500).optional();

/** Ratings on one scale: a score, a skipped question, or a scorecard's answers. */
function ratingOn<Id extends ScaleId>(id: Id) {
  const scale = z.literal(id);
  const score = z.int().min(SCALES[id].min).max(SCALES[id].max);
  const skipped = { score: z.null(), skipped: z.literal(true) };
  /** Where a row is asked for more than one side of a gap, each answer names its own in place of the rating's. */
  const item = { item: slug(), dimension: slug(), label: spokenText(500).optional(), facet: Facet.optional() };
  const shared = { scale, facet: Facet.optional(), comment, ...context };
  return z.union([
    z.strictObject({ ...shared, score, question }),
    z.strictObject({ ...shared, ...skipped, question }),
    z.strictObject({
      ...shared,
      scorecard: z.strictObject({ id: slug(), version: slug() }),
      answers: z
        .array(z.union([z.strictObject({ ...item, score }), z.strictObject({ ...item, ...skipped })]))
        .min(1)
        .max(100),
    }),
  ]);
}

/**
 * One score on one scale, or a whole scorecard; optional comment. "Does not apply" is `score: null, skipped: true`,
 * never a middle score.
 */
export const RatingData = z
  .union([
    ratingOn('likert5'),
    ratingOn('stars'),
    ratingOn('emoji'),
    ratingOn('thumbs'),
    ratingOn('nps'),
    ratingOn('ces'),
    ratingOn('servqual7'),
    ratingOn('percent'),
  ])
  .meta({ id: 'RatingData', description: 'One score on one scale, or a whole scorecard; optional comment.' });
export type RatingData = z.infer<typeof RatingData>;
