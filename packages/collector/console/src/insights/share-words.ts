import type { Interval } from '@hearback/insights';
import type { Words } from '../words/words.js';

/** Whether a percentage without decimals would say all or nothing where that is not so. */
const isNearEnd = (ratio: number): boolean => (ratio > 0 && ratio < 0.005) || (ratio >= 0.995 && ratio < 1);

/** A share in whole percent; with a decimal where it would otherwise look like none or all. */
export const shareWords = (ratio: number, { percent, wholePercent }: Words): string =>
  (isNearEnd(ratio) ? percent : wholePercent)(ratio);

/** An interval of shares: "62–78%". */
export function shareRange({ lower, upper }: Interval, words: Words): string {
  const [from, to] = [shareWords(lower, words), shareWords(upper, words)];
  return from === to ? to : words.insights.percentRange(from, to, from.replace(/\s?%/, ''));
}
