import type { RatingData, ScaleId } from '@hearback/protocol/light';
import { cleanText, clippedText } from '../form/clean-text.js';
import { filled } from '../form/filled.js';
import type { VoiceContext } from '../form/voice-context.js';

/** An answer: a value of the scale, or that the question does not apply. `null` while there is none. */
export type Answer = number | 'skipped' | null;

/** What stands in the rating form. */
export type RatingState = {
  readonly scale: ScaleId;
  readonly answer: Answer;
  /** Question as it was shown. */
  readonly question: string;
  readonly comment: string;
};

/**
 * The rating as it travels.
 *
 * @throws {RangeError} If there is no answer yet.
 */
export function ratingData({ scale, answer, question, comment }: RatingState, context: VoiceContext): RatingData {
  if (answer === null) throw new RangeError('Failed to build a rating: expected an answer, got none.');
  return filled<RatingData>({
    scale,
    ...(answer === 'skipped' ? { score: null, skipped: true } : { score: answer }),
    question: clippedText(question, 500),
    comment: cleanText(comment),
    ...context,
  });
}
