import { clockWords } from '../words/duration-words.js';
import { decimalWords, signedWords } from '../words/number-words.js';
import type { Words } from '../words/words.js';
import type { Headline, HeadlineName } from './headlines.js';
import { isFew } from './measured.js';
import { shareRange, shareWords } from './share-words.js';

/** What a headline figure says. */
export interface HeadlineWords {
  readonly name: string;
  readonly hint: string;
  /** `null` where there is none. */
  readonly value: string | null;
  /** How satisfied that is; `null` of what is no satisfaction. */
  readonly band: string | null;
  /** Interval and n. */
  readonly basis: string;
  /** Said where it rests on few answers. */
  readonly few: string | null;
  readonly change: { readonly text: string; readonly tone: 'good' | 'poor' | 'even' } | null;
  /** All of it, as it is read out. */
  readonly phrase: string;
}

const MINUTE_MS = 60_000;

const isShare = (name: HeadlineName): boolean => name === 'satisfaction' || name === 'onTime';
const isOfCases = (name: HeadlineName): boolean => name === 'onTime' || name === 'toAnswer';

function valueWords({ name, value }: Headline, words: Words): string | null {
  if (value === null) return null;
  if (isShare(name)) return shareWords(value, words);
  if (name === 'toAnswer') return clockWords(value, words.locale);
  return decimalWords(value, 0, words.locale);
}

function rangeWords({ name, interval }: Headline, words: Words): string | null {
  if (interval === null) return null;
  if (isShare(name)) return shareRange(interval, words);
  const end = (value: number) =>
    name === 'toAnswer' ? clockWords(value, words.locale) : decimalWords(value, 0, words.locale);
  return words.insights.range(end(interval.lower), end(interval.upper));
}

function countWords({ name, n }: Headline, words: Words): string | null {
  const { answers, casesCounted, noAnswers, noCases } = words.insights;
  if (name === 'complaints') return null;
  if (n === 0) return isOfCases(name) ? noCases : noAnswers;
  return (isOfCases(name) ? casesCounted : answers)(words.count(n), n === 1);
}

/** The difference as people read it, in whole numbers like the figure: percentage points, points, a count or a time; `null` where it rounds to nothing. */
function differenceWords(name: HeadlineName, difference: number, words: Words): string | null {
  const { locale, insights } = words;
  if (name === 'toAnswer') {
    if (Math.abs(difference) < MINUTE_MS) return null;
    return `${difference > 0 ? '+' : '−'}${clockWords(Math.abs(difference), locale)}`;
  }
  const points = isShare(name) ? 100 * difference : difference;
  if (Math.abs(points) < 0.5) return null;
  const signed = signedWords(points, 0, locale);
  if (name === 'complaints') return signed;
  return (isShare(name) ? insights.percentPoints : insights.points)(signed, Math.round(Math.abs(points)) === 1);
}

function changeWords({ name, change }: Headline, words: Words): HeadlineWords['change'] {
  const { insights } = words;
  if (!change) return null;
  const difference = differenceWords(name, change.difference, words);
  if (difference === null) return { text: insights.unchanged, tone: 'even' };
  const isUp = change.difference > 0;
  const say = (verdict: string, tone: 'good' | 'poor' | 'even') => ({
    text: insights.phrase([difference, verdict]),
    tone,
  });
  if (change.mayBeChance) return say(insights.mayBeChance, 'even');
  // More complaints are neither good nor bad: complaining may have become easier.
  if (name === 'complaints') return say(isUp ? insights.more : insights.fewer, 'even');
  if (name === 'toAnswer') return isUp ? say(insights.slower, 'poor') : say(insights.faster, 'good');
  return isUp ? say(insights.better, 'good') : say(insights.worse, 'poor');
}

/** Puts a headline figure into words. */
export function headlineWords(headline: Headline, words: Words): HeadlineWords {
  const { glance, bands, few, phrase, named } = words.insights;
  const { name, band } = headline;
  const value = valueWords(headline, words);
  const said = {
    name: glance.names[name],
    hint: glance.hints[name],
    value,
    band: band && glance.band(bands[band]),
    basis: phrase([rangeWords(headline, words), countWords(headline, words)].filter((part) => part !== null)),
    few: isFew(headline) && name !== 'complaints' ? few : null,
    change: changeWords(headline, words),
  };
  const parts = [said.value, said.band, said.basis, said.few, said.change?.text ?? null];
  return {
    ...said,
    phrase: named(said.name, phrase(parts.filter((part): part is string => part !== null && part !== ''))),
  };
}
