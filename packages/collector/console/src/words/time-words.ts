import type { Locale } from './locale.js';

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: to make one costs far more than to use it, and a list of a thousand rows uses two a row. */
function relativeFormat(locale: Locale, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = relativeFormats.get(key) ?? new Intl.RelativeTimeFormat(locale, options);
  relativeFormats.set(key, format);
  return format;
}

/** As {@link relativeFormat}. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

const STEPS = [
  { limitMs: 45_000, unit: 'second', unitMs: 0 },
  { limitMs: 3_570_000, unit: 'minute', unitMs: 60_000 },
  { limitMs: 84_600_000, unit: 'hour', unitMs: 3_600_000 },
  { limitMs: 7 * 86_400_000, unit: 'day', unitMs: 86_400_000 },
] as const;

/**
 * How long ago something was: "now", "5 min. ago", "yesterday"; its date when that is a week or more. A moment that the
 * clock here has not reached yet (clocks differ) counts as now.
 *
 * @param iso RFC 3339.
 * @param nowMs Milliseconds since the epoch.
 * @returns The text itself if it is no time.
 */
export function timeAgo(iso: string, nowMs: number, locale: Locale): string {
  const timeMs = Date.parse(iso);
  if (Number.isNaN(timeMs)) return iso;
  const agoMs = Math.max(0, nowMs - timeMs);
  const step = STEPS.find(({ limitMs }) => agoMs < limitMs);
  if (step) {
    const count = step.unitMs === 0 ? 0 : Math.max(1, Math.round(agoMs / step.unitMs));
    if (count === 0) return relativeFormat(locale, { numeric: 'auto' }).format(0, 'second');
    const words = relativeFormat(locale, {
      numeric: step.unit === 'day' ? 'auto' : 'always',
      style: 'short',
    });
    return words.format(-count, step.unit);
  }
  const sameYear = new Date(timeMs).getFullYear() === new Date(nowMs).getFullYear();
  const day = { month: 'short', day: 'numeric' } as const;
  return dateFormat(locale, sameYear ? day : { ...day, year: 'numeric' }).format(timeMs);
}

/**
 * A moment to the second, in the reader's time zone, which is named.
 *
 * @param iso RFC 3339, or a date without a time, which stays one.
 * @returns The text itself if it is no time.
 */
export function exactTime(iso: string, locale: Locale, timeZone?: string): string {
  const timeMs = Date.parse(iso);
  if (Number.isNaN(timeMs)) return iso;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(timeMs);
  return dateFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(timeMs);
}

const DAY_MS = 86_400_000;

/**
 * Days from one to another, as dates: "31 Oct – 29 Nov 2026".
 *
 * @param days Days of UTC; the one of `to` does not count any more.
 */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }, locale: Locale): string {
  const format = dateFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  return format.formatRange(Date.parse(from), Date.parse(to) - DAY_MS);
}
