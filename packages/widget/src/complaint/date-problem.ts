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
  // A date field takes years of five digits and more, which compare as less than those of four.
  return day.length > today.length || day > today ? 'future' : undefined;
}
