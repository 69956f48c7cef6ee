import type { Locale } from './locale.js';

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
    const words = new Intl.RelativeTimeFormat(locale, {
      numeric: step.unit === 'day' ? 'auto' : 'always',
      style: 'short',
    });
    if (count === 0) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
    return words.format(-count, step.unit);
  }
  const sameYear = new Date(timeMs).getFullYear() === new Date(nowMs).getFullYear();
  const day = { month: 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, sameYear ? day : { ...day, year: 'numeric' }).format(timeMs);
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
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso))
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(timeMs);
  return new Intl.DateTimeFormat(locale, {
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
