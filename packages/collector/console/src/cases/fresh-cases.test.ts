import type { HearbackEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { type CaseFilter, NO_CASE_FILTER } from './case-filter.js';
import { freshCases, mayLetIn } from './fresh-cases.js';

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

describe('mayLetIn', () => {
  const change = (name: string) => ({ type: `app.hearback.case.${name}.v1` });
  const followUp = { type: 'app.hearback.follow-up.v1' };
  const addition = { type: 'app.hearback.amendment.v1' };

  it.each<[{ type: string }, Partial<CaseFilter>, boolean]>([
    [followUp, {}, true],
    [addition, {}, true],
    [addition, { state: 'reopened' }, true],
    [addition, { view: 'all' }, false],
    [change('reopened'), {}, true],
    [change('reopened'), { view: 'all' }, false],
    [change('replied'), {}, false],
    [change('assigned'), {}, false],
    [change('assigned'), { view: 'mine' }, true],
    [change('overdue'), { view: 'open' }, false],
    [change('overdue'), { view: 'overdue' }, true],
    [change('resolved'), { state: 'resolved' }, true],
    [change('resolved'), { state: 'closed' }, false],
    [change('noted'), {}, false],
    [change('reclassified'), {}, false],
    [change('reclassified'), { severity: 'A' }, true],
    [{ type: 'app.hearback.complaint.v1' }, {}, false],
  ])('of %j into %j is %j', (event, filter, expected) =>
    expect(mayLetIn(event as HearbackEvent, { ...NO_CASE_FILTER, ...filter })).toBe(expected),
  );
});
