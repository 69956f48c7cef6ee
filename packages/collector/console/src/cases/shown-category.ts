import { DEFAULT_CATEGORIES } from '@hearback/protocol/light';
import type { ListedCase, WholeCase } from './case-types.js';

/** What the person saw the category of a case called, as long as it is still theirs. */
export function shownCategory({ category, steps }: Pick<WholeCase, 'category' | 'steps'>): string | undefined {
  const data = steps[0]?.event.data;
  if (!data || !('category' in data) || data.category !== category) return undefined;
  return 'categoryLabel' in data ? data.categoryLabel : undefined;
}

/**
 * What people saw categories called, by their ids: as the first in a list did. Those that everybody has are left out, since each
 * language has its own words for them.
 */
export const shownCategories = (
  cases: readonly Pick<ListedCase, 'category' | 'categoryLabel'>[],
): Map<string, string> =>
  new Map(
    cases
      .toReversed()
      .flatMap(({ category, categoryLabel }) =>
        category && categoryLabel && !DEFAULT_CATEGORIES.some((each) => each === category)
          ? [[category, categoryLabel] as const]
          : [],
      ),
  );
