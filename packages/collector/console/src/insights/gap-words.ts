import type { GapReason, GapSide, Interval } from '@hearback/insights';
import { labelOf } from '../words/insights/scorecard-labels.js';
import { signedWords } from '../words/number-words.js';
import type { Words } from '../words/words.js';

/** A gap in points with its interval: "−0.8 (−1.0 to −0.6)". */
export function gapPoints(value: number, interval: Interval | null, { locale, insights }: Words): string {
  const points = (each: number) => signedWords(each, 1, locale);
  if (interval === null) return points(value);
  return `${points(value)} (${insights.range(points(interval.lower), points(interval.upper))})`;
}

/**
 * Why there is no gap: which sides nobody was asked for, and in which dimensions, where others have them.
 *
 * @param scorecard Its id.
 * @param dimensions How many the scorecard has.
 */
export function gapReasons(
  reasons: readonly GapReason[],
  { scorecard, dimensions }: { readonly scorecard: string; readonly dimensions: number },
  words: Words,
): string {
  const { gaps } = words.insights;
  const list = (parts: readonly string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(words.locale, { type }).format(parts);
  const missing = new Map<string, { readonly sides: readonly GapSide[]; readonly of: string[] }>();
  for (const { dimension, unanswered } of reasons) {
    const same = missing.get(unanswered.join()) ?? { sides: unanswered, of: [] };
    missing.set(unanswered.join(), same);
    same.of.push(dimension);
  }
  const nameOf = ({ sides }: { readonly sides: readonly GapSide[] }) => {
    const names = sides.map((side) => gaps.sides[side]);
    return list(names, 'disjunction');
  };
  const everywhere = [...missing.values()].filter(({ of }) => of.length === dimensions);
  const somewhere = [...missing.values()].filter(({ of }) => of.length < dimensions);
  const said = somewhere.map(({ of, ...each }) => {
    const names = of.map((id) => labelOf(words.locale, scorecard, 'dimensions', { id }));
    return gaps.unansweredIn(nameOf(each), list(names, 'conjunction'));
  });
  if (everywhere.length > 0) said.unshift(gaps.unanswered(list(everywhere.map(nameOf), 'conjunction')));
  return words.insights.sentences(said);
}
