/** A day, or a moment with its offset. A day begins at midnight UTC. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** `Date.parse` alone would take 30 February for a day in March. */
function isInCalendar(given: string): boolean {
  const day = given.slice(0, 10);
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

/**
 * The moment that a query names: RFC 3339, UTC, milliseconds; `null` where it names none.
 *
 * @throws {RangeError} If it is not a moment; the message is meant for the client.
 */
export function momentOf(query: URLSearchParams, name: string): string | null {
  const given = query.get(name);
  if (given === null) return null;
  const ms = MOMENT.test(given) && isInCalendar(given) ? Date.parse(given) : Number.NaN;
  const moment = Number.isNaN(ms) ? '' : new Date(ms).toISOString();
  // With its offset, it may lie before the year 0 or after 9999, where texts do not have the order of time.
  if (!/^\d{4}-/.test(moment))
    throw new RangeError(`"${name}" must be a day or a moment, such as 2026-11-22 or 2026-11-22T08:00:00Z.`);
  return moment;
}
