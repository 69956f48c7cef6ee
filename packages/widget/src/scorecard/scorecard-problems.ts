import type { Problem } from '../form/problem.js';
import { answerKey, askedItems, type Answers, type AskedScorecard } from './asked-scorecard.js';
import { givenAnswers } from './scorecard-data.js';

/** What is said where rows have no answer. */
export type MissingTexts = {
  /** Not one row has. */
  readonly rows: string;
  /** A required row has none. */
  readonly row: string;
};

/** A scorecard with the rows that the page requires by name, or all of them; `null` changes nothing. */
export function withRequired(card: AskedScorecard, rows: string | null): AskedScorecard {
  const named = new Set(rows?.trim().split(/[\s,]+/));
  if (!rows?.trim()) return card;
  const rules = new Map(card.rules);
  for (const { items } of card.scorecard.dimensions)
    for (const { id } of items)
      if (named.has('all') || named.has(id)) rules.set(id, { required: true, when: rules.get(id)?.when ?? [] });
  return { ...card, rules };
}

/** What stands in the way of sending: required rows without an answer to every side of the gap, or no answer at all. */
export function scorecardProblems(
  card: AskedScorecard | undefined,
  answers: Answers,
  texts: MissingTexts,
): readonly Problem[] {
  const nothing = [{ field: 'rows', message: texts.rows }];
  if (!card) return nothing;
  const asked = askedItems(card, answers);
  const missing = [...asked].filter(
    (id) =>
      card.rules.get(id)?.required && card.facets.some((facet) => (answers.get(answerKey(facet, id)) ?? null) === null),
  );
  if (missing.length > 0) return missing.map((id) => ({ field: `row-${id}`, message: texts.row }));
  return givenAnswers({ card, answers }).length === 0 ? nothing : [];
}
