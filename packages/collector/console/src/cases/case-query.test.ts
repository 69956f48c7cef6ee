import { describe, expect, it } from 'vitest';
import { type CaseFilter, NO_CASE_FILTER } from './case-filter.js';
import { caseQuery, orderOf, ordersOf } from './case-query.js';

const OPEN = 'state=received&state=acknowledged&state=assigned&state=in-progress&state=reopened';

describe('caseQuery', () => {
  it.each<[Partial<CaseFilter>, string]>([
    [{}, `limit=50&sort=newest&${OPEN}`],
    [{ view: 'all', order: 'changed' }, 'limit=50&sort=changed'],
    [{ view: 'overdue', order: 'oldest' }, `limit=50&sort=due&${OPEN}&overdue=true`],
    [{ view: 'overdue', text: ' pump ' }, `limit=50&sort=newest&${OPEN}&q=pump&overdue=true`],
    [{ view: 'all', text: 'pump', order: 'oldest' }, 'limit=50&sort=oldest&q=pump'],
    [{ view: 'all', text: 'pump', order: 'due' }, 'limit=50&sort=newest&q=pump'],
    [{ view: 'mine', state: 'closed' }, 'limit=50&sort=newest&state=closed&assignee=me'],
    [
      { view: 'all', kind: 'complaint', severity: 'A', category: 'delay', site: 'shop' },
      'limit=50&sort=newest&kind=complaint&severity=A&category=delay&site=shop',
    ],
  ])('of %j', (change, expected) =>
    expect(caseQuery({ ...NO_CASE_FILTER, ...change }, 'me', null).toString()).toBe(expected),
  );

  it('asks for nobody’s cases where nobody has a name', () =>
    expect(caseQuery({ ...NO_CASE_FILTER, view: 'mine' }, null, null).get('assignee')).toBe('-'));

  it('goes on where a page ended', () => expect(caseQuery(NO_CASE_FILTER, null, 'abc').get('cursor')).toBe('abc'));
});

describe('orderOf', () => {
  it.each<[Partial<CaseFilter>, string, string[]]>([
    [{ order: 'changed' }, 'changed', ['newest', 'oldest', 'due', 'changed']],
    [{ view: 'overdue', order: 'oldest' }, 'due', ['due']],
    [{ text: 'pump', order: 'oldest' }, 'oldest', ['newest', 'oldest']],
    [{ view: 'overdue', text: 'pump', order: 'due' }, 'newest', ['newest', 'oldest']],
  ])('of %j is %s, of %j', (change, order, allowed) => {
    const filter = { ...NO_CASE_FILTER, ...change };
    expect([orderOf(filter), ordersOf(filter)]).toEqual([order, allowed]);
  });
});
