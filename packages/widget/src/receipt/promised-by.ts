/**
 * When a promised time is over, counted from a moment: `2 hours`, `3 days`, or `5 working days`, which leave out Saturdays and Sundays.
 *
 * @param within As the attribute `answer-within` has it.
 * @returns `undefined` where it says no such time.
 */
export function promisedBy(within: string, from: Date): Date | undefined {
  const [, count, working, unit] = /^\s*(\d{1,3}) (working )?(hour|day)s?\s*$/.exec(within) ?? [];
  if (!count || (working && unit === 'hour')) return undefined;
  const by = new Date(from);
  if (unit === 'hour') by.setTime(by.getTime() + Number(count) * 3_600_000);
  else if (!working) by.setDate(by.getDate() + Number(count));
  else
    for (let left = Number(count); left > 0;) {
      by.setDate(by.getDate() + 1);
      if (by.getDay() % 6) left--;
    }
  return by;
}

/** That time in words: the day, and the hour too where hours were promised. */
export const promisedText = (within: string, by: Date, locale: string): string =>
  new Intl.DateTimeFormat(
    locale,
    /hour/.test(within) ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'full' },
  ).format(by);
