import type { AllWords } from '../form/words.js';
import { isLowScore } from '../rating/low-score.js';
import type { Answers, AskedScorecard } from './asked-scorecard.js';
import { givenAnswers } from './scorecard-data.js';

/** What the page says of the comment, each absent or `null` where it says nothing. */
export type CommentTexts = {
  /** Highest score that counts as low. */
  readonly lowScore: string | null;
  readonly lowScoreQuestion: string | null;
  readonly commentQuestion: string | null;
};

/** What the comment asks: what went wrong, once people got something that they give a low score. */
export function commentLabel(
  card: AskedScorecard,
  answers: Answers,
  texts: CommentTexts,
  { messages }: AllWords,
): string {
  const isLow = givenAnswers({ card, answers }).some(
    ({ answer, facet }) =>
      facet === 'perception' && typeof answer === 'number' && isLowScore(card.scorecard.scale, answer, texts.lowScore),
  );
  return isLow ? texts.lowScoreQuestion || messages.rating.wrong : texts.commentQuestion || messages.scorecard.comment;
}
