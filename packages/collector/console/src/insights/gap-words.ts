import type { GapReason, GapSide, Interval } from '@hearback/insights';
import { signedWords } from '../words/number-words.js';
import type { Words } from '../words/words.js';
import { type AskedScorecard, dimensionName } from './dimension-name.js';

/** A gap in points with its interval: "−0.8 (−1.0 to −0.6)". */
export function gapPoints(value: number, interval: Interval | null, { locale, insights }: Words): string {
  const points = (each: number) => signedWords(each, 1, locale);
  if (interval === null) return points(value);
  return `${points(value)} (${insights.range(points(interval.lower), points(interval.upper))})`;
}

/**
 * Why there is no gap: which sides nobody was asked for, and in which dimensions, where others have them.
 *
 * @param scorecard With all its dimensions.
 */
export function gapReasons(reasons: readonly GapReason[], scorecard: AskedScorecard, words: Words): string {
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
  const everywhere = [...missing.values()].filter(({ of }) => of.length === scorecard.dimensions.length);
  const somewhere = [...missing.values()].filter(({ of }) => of.length < scorecard.dimensions.length);
  const said = somewhere.map(({ of, ...each }) => {
    const names = of.map((id) => dimensionName(scorecard, id, words));
    return gaps.unansweredIn(nameOf(each), list(names, 'conjunction'));
  });
  if (everywhere.length > 0) said.unshift(gaps.unanswered(list(everywhere.map(nameOf), 'conjunction')));
  return words.insights.sentences(said);
}
