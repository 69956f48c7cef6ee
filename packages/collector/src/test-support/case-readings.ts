import { foldCase, type Case } from '../cases/fold-case.js';
import type { CaseCursor, CaseList } from '../store/case-query.js';
import type { Store } from '../store/store.js';

/** The cases that the records of numbers make, by their folds alone. */
export async function foldsOf(store: Store, numbers: readonly string[]): Promise<Case[]> {
  const records = await Promise.all(numbers.map((number) => store.recordsOf(number)));
  return records.flatMap((each) => foldCase(each) ?? []);
}

/** Numbers of overdue cases without a notice, read in small pages. */
export async function withoutNotice(store: Store, before: string) {
  const numbers: string[] = [];
  for (let after: CaseCursor | null = null, isEnd = false; !isEnd;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: Pick<CaseList, 'cases' | 'next'> = await store.overdueWithoutNotice({ before, after, limit: 3 });
    numbers.push(...page.cases.map(({ number }) => number));
    after = page.next;
    isEnd = after === null;
  }
  return numbers;
}
