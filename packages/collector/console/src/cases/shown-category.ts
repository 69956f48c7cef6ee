import { mostSeen } from '../../../src/cases/most-seen.js';
import type { ListedCase, WholeCase } from './case-types.js';

/** What the person saw the category of a case called, as long as it is still theirs. */
export function shownCategory({ category, steps }: Pick<WholeCase, 'category' | 'steps'>): string | undefined {
  const data = steps[0]?.event.data;
  if (!data || !('category' in data) || data.category !== category) return undefined;
  return 'categoryLabel' in data ? data.categoryLabel : undefined;
}

/** What most people saw categories called, by their ids; of equals, as the first in the list did. */
export function shownCategories(cases: readonly Pick<ListedCase, 'category' | 'categoryLabel'>[]): Map<string, string> {
  const seen = new Map<string, string[]>();
  for (const { category, categoryLabel } of cases.toReversed()) {
    if (!category || !categoryLabel) continue;
    const labels = seen.get(category) ?? [];
    seen.set(category, labels);
    labels.push(categoryLabel);
  }
  return new Map(
    [...seen].flatMap(([id, labels]) => {
      const label = mostSeen(labels);
      return label === null ? [] : [[id, label] as const];
    }),
  );
}
