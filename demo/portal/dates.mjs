const DAY_MS = 86_400_000;

/**
 * Dates near today in a language, so that notices never look forgotten.
 *
 * @param {string} lang BCP 47 tag.
 * @param {Date} today Day that counts as today.
 * @returns {(offsetDays: number) => { iso: string, long: string, day: string, month: string }} `iso` is the calendar date.
 */
export const datesNear = (lang, today) => (offsetDays) => {
  const date = new Date(today.getTime() + offsetDays * DAY_MS);
  const format = (options) =>
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...options, timeZone: 'Asia/Taipei' }).format(date);
  return {
    iso: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Taipei' }).format(date),
    long: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    day: format({ day: 'numeric' }).replace('日', ''),
    month: format({ month: 'short' }),
  };
};
