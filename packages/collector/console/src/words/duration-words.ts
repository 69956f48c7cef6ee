import type { Locale } from './locale.js';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const amount = (value: number, unit: string, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);

/**
 * A length of time in at most two units, such as "2 hours 5 minutes".
 *
 * @param durationMs Milliseconds, 1,000 or more; told to the second.
 */
export function durationWords(durationMs: number, locale: Locale): string {
  const wholeSeconds = Math.round(durationMs / 1_000) * 1_000;
  const first = UNITS.findIndex(([, unitMs]) => wholeSeconds >= unitMs);
  const [unit, unitMs] = UNITS[first]!;
  const count = Math.floor(wholeSeconds / unitMs);
  const next = UNITS[first + 1];
  const rest = next ? Math.floor((wholeSeconds - count * unitMs) / next[1]) : 0;
  const words = [amount(count, unit, locale)];
  if (next && rest > 0) words.push(amount(rest, next[0], locale));
  return words.join(' ');
}

/**
 * A length of time as clocks tell it, in whole minutes and at most two units: "2 hr 5 min", "3 days 4 hr".
 *
 * @param durationMs Milliseconds, 0 or more; less than a minute counts as one.
 */
export function clockWords(durationMs: number, locale: Locale): string {
  const minutes = Math.max(1, Math.floor(durationMs / 60_000));
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const first = parts.findIndex(([value]) => value > 0);
  return parts
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value))
    .join(' ');
}
