import { expect } from 'vitest';
import { nextDeadline } from '../cases/deadlines.js';
import { overdueEvent } from '../cases/overdue-event.js';
import type { NewRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { BEGUN_MS } from './case-records.js';
import { caseQuery, newNumbers, recordOf } from './happenings.js';

const HOUR_MS = 60 * 60 * 1000;

/** A moment at which both cases are overdue. */
const at = new Date(BEGUN_MS + 3 * HOUR_MS).toISOString();

/** Begins two cases and records that the first is overdue. @returns That record. */
export async function withNoticedCase(store: Store): Promise<NewRecord> {
  const numbers = newNumbers(2);
  await store.append(numbers.map((_, of) => recordOf(numbers, [of, 'complaint'])));
  const [first] = (await store.cases(caseQuery())).cases;
  const notice = overdueEvent(first!, nextDeadline(first!, {})!, Date.parse(at));
  await store.append([notice]);
  return notice;
}

/** Asserts that only the second of the two cases of `withNoticedCase` is still without a notice. */
export async function expectSecondWithoutNotice(store: Store): Promise<void> {
  const [, second] = (await store.cases(caseQuery())).cases;
  const { cases } = await store.overdueWithoutNotice({ before: at, after: null, limit: 9 });
  expect(cases).toEqual([second]);
}
