/** What is wrong with the day a person entered. */
export type DateFault = 'incomplete' | 'future';

/**
 * Today in the person's own time zone.
 *
 * @returns `YYYY-MM-DD`.
 */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');

/**
 * Judges a day.
 *
 * @param day `YYYY-MM-DD`, as a date field gives it; empty when nothing or too little was entered.
 * @param incomplete Whether the field holds something that is not a date yet.
 * @param today `YYYY-MM-DD`.
 */
export function dateFault(day: string, incomplete: boolean, today: string): DateFault | undefined {
  if (incomplete) return 'incomplete';
  // A year of five digits or more, which a date field takes, sorts before one of four.
  return day.length > today.length || day > today ? 'future' : undefined;
}
