import type { Insights } from '../../../src/insights/insights-answer.js';
import type { Words } from '../words/words.js';

/** What came in, by kind, and how much of it is open: "40 complaints and 2 suggestions came in; 18 are still open." */
export function receivedWords(
  {
    complaints,
    suggestions,
    cases,
  }: Pick<Insights, 'complaints' | 'suggestions'> & { readonly cases: Pick<Insights['cases'], 'open'> },
  words: Words,
): string {
  const texts = words.insights.complaints;
  const kinds = { complaint: complaints, suggestion: suggestions };
  const parts = (['complaint', 'suggestion'] as const)
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => texts.counted[kind](words.count(kinds[kind]), kinds[kind] === 1));
  if (parts.length === 0) return texts.none;
  return texts.received(parts, words.count(cases.open), cases.open === 1);
}
