import { type HotSpot, pareto } from './pareto.js';

/**
 * Causes that came back: what was put right once and happened again was not put right.
 *
 * @param causes Cause of each case, as the handlers stated it; `null` where none was stated. Equal values are one cause.
 * @param least How many times count as repeated: whole number, 2 or more. Default 2.
 * @returns Repeated causes, the most frequent first; shares are of all causes stated. Empty where none came back.
 * @throws {RangeError} If `least` is not a whole number of 2 or more.
 * @see ISO 10002:2018, 8.2, on classifying complaints to find systematic, recurring and single-incident problems.
 */
export function repeatedCauses<Cause>(causes: Iterable<Cause | null>, least = 2): readonly HotSpot<Cause>[] {
  if (!Number.isInteger(least) || least < 2)
    throw new RangeError(`Failed to find repeated causes: expected 2 times or more, got ${least}.`);
  const counts = new Map<Cause, number>();
  for (const cause of causes) if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return pareto(counts).filter(({ n }) => n >= least);
}
