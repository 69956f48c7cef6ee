import { describe, expect, it } from 'vitest';
import { sampleCase } from './sample-case.js';
import { type CaseFilter, NO_CASE_FILTER, passes, readCaseFilter, writeCaseFilter } from './case-filter.js';

const written = (filter: CaseFilter) => {
  const entries = new URLSearchParams();
  writeCaseFilter(filter, entries);
  return entries;
};

describe('a filter in the address', () => {
  it('is nothing where nothing is narrowed', () => expect(written(NO_CASE_FILTER).toString()).toBe(''));

  it('comes back as it was, less the words', () => {
    const filter: CaseFilter = {
      view: 'overdue',
      order: 'due',
      state: 'received',
      kind: 'complaint',
      severity: 'A',
      category: 'delay',
      site: 'portal',
      text: 'Huang',
    };
    expect(written(filter).toString()).not.toContain('Huang');
    expect(readCaseFilter(written(filter))).toEqual({ ...filter, text: '' });
  });

  it('is not believed where it cannot be', () =>
    expect(
      readCaseFilter(new URLSearchParams('view=x&state=x&severity=D&category=%3Cb%3E&kind=rating&order=')),
    ).toEqual(NO_CASE_FILTER));
});

describe('passes', () => {
  it.each<[Partial<CaseFilter>, boolean]>([
    [{}, true],
    [{ view: 'mine' }, true],
    [{ view: 'overdue' }, false],
    [{ state: 'received' }, true],
    [{ state: 'closed' }, false],
    [{ severity: 'B' }, true],
    [{ severity: 'A' }, false],
    [{ kind: 'suggestion' }, false],
    [{ category: 'delay' }, true],
    [{ category: 'billing' }, false],
    [{ site: 'shop' }, false],
  ])('%j: %s', (change, expected) =>
    expect(passes(sampleCase({ assignedTo: { id: 'me' } }), { ...NO_CASE_FILTER, ...change }, 'me')).toBe(expected),
  );

  it('keeps cases that are over out of what is open', () => {
    const closed = sampleCase({ state: 'closed' });
    expect(passes(closed, NO_CASE_FILTER, null)).toBe(false);
    expect(passes(closed, { ...NO_CASE_FILTER, view: 'all' }, null)).toBe(true);
  });
});
