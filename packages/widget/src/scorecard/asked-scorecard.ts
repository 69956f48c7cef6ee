import type { Facet, Scorecard } from '@hearback/protocol/light';
import type { Condition, Known } from '../branching/parse-condition.js';
import type { Answer } from '../rating/rating-data.js';

/** When and how an item is asked. */
export type ItemRule = {
  /** Whether it has to be answered. */
  readonly required: boolean;
  /** All have to hold. */
  readonly when: readonly Condition[];
};

/** A scorecard with what the page says about asking it. */
export type AskedScorecard = {
  readonly scorecard: Scorecard;
  /** By item id; an item without one may be left out and is always asked. */
  readonly rules: ReadonlyMap<string, ItemRule>;
  /** Sides of a gap that every item is asked for, in order. */
  readonly facets: readonly Facet[];
};

/** Answers by `answerKey`. */
export type Answers = ReadonlyMap<string, Answer>;

/** Where the answer of an item stands, for one side of the gap. */
export const answerKey = (facet: Facet, item: string): string => `${facet} ${item}`;

/** The side by which conditions go: what people got, where that is asked. */
const decisive = (facets: readonly Facet[]): Facet =>
  facets.includes('perception') ? 'perception' : (facets[0] ?? 'perception');

/**
 * Items that are asked, given the answers so far. They are gone through in order: a condition sees the answers of the items before it that are
 * asked themselves. There `score` is the nearest of them that is always asked, `overall` the weighted mean of all in points of the scale, any
 * other name the item of that id.
 */
export function askedItems({ scorecard, rules, facets }: AskedScorecard, answers: Answers): ReadonlySet<string> {
  const asked = new Set<string>();
  const facet = decisive(facets);
  let nearest: Known = null;
  const known = (name: string): Known => {
    if (name === 'score') return nearest;
    if (name === 'overall') return overall(scorecard, asked, (id) => answers.get(answerKey(facet, id)) ?? null);
    return asked.has(name) ? (answers.get(answerKey(facet, name)) ?? null) : null;
  };
  for (const { id } of scorecard.dimensions.flatMap(({ items }) => items)) {
    const when = rules.get(id)?.when ?? [];
    if (!when.every(({ holds }) => holds(known))) continue;
    asked.add(id);
    if (when.length === 0) nearest = answers.get(answerKey(facet, id)) ?? null;
  }
  return asked;
}

/**
 * Weighted mean of the scores given so far.
 *
 * @returns Points of the scale; `null` without a score. Weights are shares within their level; without one, an item or a dimension counts as 1.
 */
export function overall(
  { dimensions }: Scorecard,
  asked: ReadonlySet<string>,
  answerOf: (item: string) => Answer,
): number | null {
  const mean = (parts: readonly { value: number | null; weight?: number | undefined }[]) => {
    let sum = 0;
    let weights = 0;
    for (const { value, weight = 1 } of parts)
      if (value !== null) {
        sum += weight * value;
        weights += weight;
      }
    return weights > 0 ? sum / weights : null;
  };
  return mean(
    dimensions.map(({ items, weight }) => ({
      weight,
      value: mean(
        items.map((item) => {
          const answer = asked.has(item.id) ? answerOf(item.id) : null;
          return { value: typeof answer === 'number' ? answer : null, weight: item.weight };
        }),
      ),
    })),
  );
}
