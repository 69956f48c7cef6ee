import type { Facet, RatingData } from '@hearback/protocol/light';
import { cleanText, clippedText } from '../form/clean-text.js';
import { filled } from '../form/filled.js';
import type { VoiceContext } from '../form/voice-context.js';
import { answerKey, askedItems, type Answers, type AskedScorecard } from './asked-scorecard.js';

/** What stands in the scorecard form. */
export type ScorecardState = {
  readonly card: AskedScorecard;
  readonly answers: Answers;
  readonly comment: string;
};

/** Every answer that counts, in the order shown: given, and to an item that is asked. */
export function givenAnswers({ card, answers }: Pick<ScorecardState, 'card' | 'answers'>) {
  const asked = askedItems(card, answers);
  return card.scorecard.dimensions.flatMap((dimension) =>
    dimension.items.flatMap(({ id, label }) =>
      card.facets.flatMap((facet) => {
        const answer = answers.get(answerKey(facet, id)) ?? null;
        return answer === null || !asked.has(id) ? [] : [{ id, dimension: dimension.id, label, facet, answer }];
      }),
    ),
  );
}

/**
 * The scorecard as it travels: every row that was answered or marked as not applying, in the order shown. Rows left alone are left out, since
 * silence is not an answer, and so is what was answered on a path not taken. What is asked for both sides of a gap says with each answer which
 * of the two it is.
 *
 * @throws {RangeError} If no row has an answer.
 */
export function scorecardData({ card, answers, comment }: ScorecardState, context: VoiceContext): RatingData {
  const given = givenAnswers({ card, answers });
  if (given.length === 0) throw new RangeError('Failed to build a scorecard: expected an answer, got none.');
  const { id, version, scale } = card.scorecard;
  const isPair = card.facets.length > 1;
  const side: Facet | undefined = isPair || card.facets[0] === 'perception' ? undefined : card.facets[0];
  // The protocol's type ties the range of each score to its scale, which the form's own choices keep.
  return filled({
    scale,
    facet: side,
    scorecard: { id, version },
    answers: given.map(({ id: item, dimension, label, facet, answer }) => ({
      item,
      dimension,
      label: clippedText(label, 500) ?? item,
      ...(isPair && { facet }),
      ...(answer === 'skipped' ? { score: null, skipped: true as const } : { score: answer }),
    })),
    comment: cleanText(comment),
    ...context,
  }) as RatingData;
}
