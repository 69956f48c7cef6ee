import type { RatingData, Scorecard } from '@hearback/protocol/light';
import { cleanText, clippedText } from '../form/clean-text.js';
import { filled } from '../form/filled.js';
import type { VoiceContext } from '../form/voice-context.js';
import type { Answer } from '../rating/rating-data.js';

/** What stands in the scorecard form: answers by item id, and a comment. */
export type ScorecardState = {
  readonly scorecard: Scorecard;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly comment: string;
};

/**
 * The scorecard as it travels: every row that was answered or marked as not applying, in the order shown. Rows left
 * alone are left out, since silence is not an answer.
 *
 * @throws {RangeError} If no row has an answer.
 */
export function scorecardData({ scorecard, answers, comment }: ScorecardState, context: VoiceContext): RatingData {
  const given = scorecard.dimensions.flatMap((dimension) =>
    dimension.items.flatMap(({ id, label }) => {
      const answer = answers.get(id) ?? null;
      if (answer === null) return [];
      const row = { item: id, dimension: dimension.id, label: clippedText(label, 500) ?? id };
      return [answer === 'skipped' ? { ...row, score: null, skipped: true as const } : { ...row, score: answer }];
    }),
  );
  if (given.length === 0) throw new RangeError('Failed to build a scorecard: expected an answer, got none.');
  const { id, version, scale } = scorecard;
  // The protocol's type ties the range of each score to its scale, which the form's own choices keep.
  return filled({
    scale,
    scorecard: { id, version },
    answers: given,
    comment: cleanText(comment),
    ...context,
  }) as RatingData;
}
