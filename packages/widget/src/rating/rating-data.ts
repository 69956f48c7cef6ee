import type { RatingData, ScaleId } from '@hearback/protocol/light';
import { cleanText, clippedText } from '../form/clean-text.js';
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
  const asked = clippedText(question, 500);
  const added = cleanText(comment);
  return {
    scale,
    ...(answer === 'skipped' ? { score: null, skipped: true } : { score: answer }),
    ...(asked && { question: asked }),
    ...(added && { comment: added }),
    ...context,
  };
}
