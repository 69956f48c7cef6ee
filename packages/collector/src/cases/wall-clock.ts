const MINUTE_MS = 60_000;

/** Most minutes remembered, over all zones; the beginnings and ends of several years' working days are far fewer. */
const MAX_KEPT = 20_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Offsets of zones at a minute: computing one takes a hundred times as long as looking it up. */
const offsets = new Map<string, Map<number, number>>();
let kept = 0;

/** What the clock shows at a whole second. */
function shown(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part['year']!, part['month']! - 1, part['day']!, part['hour']!, part['minute']!, part['second']!);
}

/**
 * What a zone's wall clock shows, as if it showed UTC.
 *
 * @param ms Milliseconds since 1970. No zone has set its clock within a minute since 1972.
 */
export function wallClockMs(ms: number, timeZone: string): number {
  const minute = Math.floor(ms / MINUTE_MS);
  const known = offsets.get(timeZone)?.get(minute);
  if (known !== undefined) return ms + known;
  if (kept >= MAX_KEPT) {
    offsets.clear();
    kept = 0;
  }
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, ofZone);
  const offset = shown(minute * MINUTE_MS, timeZone) - minute * MINUTE_MS;
  ofZone.set(minute, offset);
  kept += 1;
  return ms + offset;
}
