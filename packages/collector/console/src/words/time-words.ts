const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: to make one costs far more than to use it, and a list of a thousand rows uses two a row. */
function relativeFormat(locale: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = relativeFormats.get(key) ?? new Intl.RelativeTimeFormat(locale, options);
  relativeFormats.set(key, format);
  return format;
}

/** As {@link relativeFormat}. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

/** A time of day, from 00:00 to 23:59. */
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** From here on rounding makes of seconds a minute, of minutes an hour, and of hours a day. */
const [ALMOST_A_MINUTE_MS, ALMOST_AN_HOUR_MS, ALMOST_A_DAY_MS] = [0.75 * MINUTE_MS, 59.5 * MINUTE_MS, 23.5 * HOUR_MS];

/** Days between two moments by the calendar, in the reader's time zone. */
const daysBetween = (fromMs: number, toMs: number): number =>
  Math.round((new Date(toMs).setHours(0, 0, 0, 0) - new Date(fromMs).setHours(0, 0, 0, 0)) / DAY_MS);

/**
 * How long ago something was: "now", "5 min. ago", "yesterday"; its date when that is a week or more. A moment that the
 * clock here has not reached yet (clocks differ) counts as now.
 *
 * @param iso RFC 3339.
 * @param nowMs Milliseconds since the epoch.
 * @param locale BCP 47 tag; its region decides on the order of a date.
 * @returns The text itself if it is no time.
 */
export function timeAgo(iso: string, nowMs: number, locale: string): string {
  const timeMs = Date.parse(iso);
  if (Number.isNaN(timeMs)) return iso;
  const agoMs = nowMs - timeMs;
  if (agoMs < ALMOST_A_MINUTE_MS) return relativeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  if (agoMs >= 7 * DAY_MS) return dayWords(timeMs, nowMs, locale);
  const days = agoMs < ALMOST_A_DAY_MS ? 0 : daysBetween(timeMs, nowMs);
  if (days > 0) return relativeFormat(locale, { numeric: 'auto', style: 'short' }).format(-days, 'day');
  const [unit, unitMs] = agoMs < ALMOST_AN_HOUR_MS ? (['minute', MINUTE_MS] as const) : (['hour', HOUR_MS] as const);
  const count = Math.max(1, Math.round(agoMs / unitMs));
  return relativeFormat(locale, { numeric: 'always', style: 'short' }).format(-count, unit);
}

/**
 * As {@link timeAgo}, with the time of day of what is no longer told by the hour: "yesterday · 14:05".
 */
export function timeAgoInFull(iso: string, nowMs: number, locale: string): string {
  const ago = timeAgo(iso, nowMs, locale);
  const timeMs = Date.parse(iso);
  if (Number.isNaN(timeMs) || nowMs - timeMs < ALMOST_A_DAY_MS || daysBetween(timeMs, nowMs) === 0) return ago;
  return `${ago} · ${dateFormat(locale, CLOCK).format(timeMs)}`;
}

/** The date of a moment, with the year where that is another one. */
function dayWords(timeMs: number, nowMs: number, locale: string, clock: Intl.DateTimeFormatOptions = {}): string {
  const isSameYear = new Date(timeMs).getFullYear() === new Date(nowMs).getFullYear();
  const day = { month: 'short', day: 'numeric', ...clock } as const;
  return dateFormat(locale, isSameYear ? day : { ...day, year: 'numeric' }).format(timeMs);
}

/**
 * A moment to the minute, in the reader's time zone, with the year where that is another one: "30 Nov, 23:54".
 *
 * @param iso RFC 3339.
 * @param nowMs Milliseconds since the epoch.
 * @param locale As in {@link timeAgo}.
 */
export const timeToTheMinute = (iso: string, nowMs: number, locale: string): string =>
  dayWords(Date.parse(iso), nowMs, locale, CLOCK);

/**
 * A moment to the second, in the reader's time zone, which is named.
 *
 * @param iso RFC 3339, or a date without a time, which stays one.
 * @param locale As in {@link timeAgo}.
 * @returns The text itself if it is no time.
 */
export function exactTime(iso: string, locale: string, timeZone?: string): string {
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

/**
 * Days from one to another, as dates: "31 Oct – 29 Nov 2026".
 *
 * @param days Days of UTC; the one of `to` does not count any more.
 * @param locale As in {@link timeAgo}.
 */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }, locale: string): string {
  const format = dateFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  return format.formatRange(Date.parse(from), Date.parse(to) - DAY_MS);
}
