import { expect } from 'vitest';
import { nextDeadline } from '../cases/deadlines.js';
import { overdueEvent } from '../cases/overdue-event.js';
import type { NewRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { BEGUN_MS } from './case-records.js';
import { caseQuery, newNumbers, recordOf } from './case-store-suite.js';

const HOUR_MS = 60 * 60 * 1000;

/** A moment at which both cases are overdue. */
const at = new Date(BEGUN_MS + 3 * HOUR_MS).toISOString();

/** Begins two cases, and tells of the first that it is overdue. @returns What was told. */
export async function withToldCase(store: Store): Promise<NewRecord> {
  const numbers = newNumbers(2);
  await store.append(numbers.map((_, of) => recordOf(numbers, [of, 'complaint'])));
  const [first] = (await store.cases(caseQuery())).cases;
  const told = overdueEvent(first!, nextDeadline(first!, {})!, Date.parse(at));
  await store.append([told]);
  return told;
}

/** Sees that of the two cases of `withToldCase` the second alone is still to be told. */
export async function expectUntoldOnly(store: Store): Promise<void> {
  const [, second] = (await store.cases(caseQuery())).cases;
  const { cases } = await store.untoldCases({ before: at, after: null, limit: 9 });
  expect(cases).toEqual([second]);
}
