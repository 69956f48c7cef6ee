import { describe, expect, it } from 'vitest';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { type CaseFilter, NO_CASE_FILTER } from './case-filter.js';
import { freshCases } from './fresh-cases.js';

const records = [
  sampleVoice('complaint', { text: 'x', severity: 'A', category: 'delay' }, { number: 'complaint' }),
  sampleVoice('suggestion', { text: 'x' }, { number: 'suggestion', site: 'shop' }),
  sampleVoice('rating', { scale: 'stars', score: 1 }, { number: 'rating' }),
  sampleRecord('app.hearback.case.acknowledged.v1', { number: 'case', by: { id: 'x' } }, { number: 'case' }),
];

describe('freshCases', () => {
  it.each<[Partial<CaseFilter>, string[]]>([
    [{}, ['complaint', 'suggestion']],
    [{ view: 'all' }, ['complaint', 'suggestion']],
    [{ view: 'mine' }, []],
    [{ view: 'overdue' }, []],
    [{ state: 'received' }, ['complaint', 'suggestion']],
    [{ state: 'closed' }, []],
    [{ kind: 'suggestion' }, ['suggestion']],
    [{ severity: 'A' }, ['complaint']],
    [{ severity: 'B' }, []],
    [{ category: 'delay' }, ['complaint']],
    [{ site: 'shop' }, ['suggestion']],
    [{ text: 'x' }, []],
  ])('of %j are %j', (change, expected) =>
    expect(freshCases(records, { ...NO_CASE_FILTER, ...change })).toEqual(expected),
  );
});
