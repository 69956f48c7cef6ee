import { describe, expect, it } from 'vitest';
import { sampleVoice } from '../register/sample-records.js';
import { filterRecords, isNarrowed, NO_FILTER } from './filter-records.js';

const records = [
  sampleVoice('complaint', { text: 'Brown WATER', contact: { name: 'Ingrid' } }, { seq: 3, number: 'V926-07GS-8F12' }),
  sampleVoice('rating', { scale: 'stars', score: 4, comment: '水費帳單' }, { seq: 2, site: 'field' }),
  sampleVoice('suggestion', { text: 'ＡＢＣ map' }, { seq: 1 }),
];
const found = (filter: Partial<typeof NO_FILTER>) =>
  filterRecords(records, { ...NO_FILTER, ...filter }).map(({ seq }) => seq);

describe('filterRecords', () => {
  it('gives the same list back for no filter', () => {
    expect(filterRecords(records, NO_FILTER)).toBe(records);
    expect(filterRecords(records, { ...NO_FILTER, text: '  ' })).toBe(records);
  });

  it.each([
    [{ kind: 'rating' as const }, [2]],
    [{ site: 'portal' }, [3, 1]],
    [{ kind: 'rating' as const, site: 'portal' }, []],
    [{ text: 'water' }, [3]],
    [{ text: 'brown ingrid' }, [3]],
    [{ text: 'brown map' }, []],
    [{ text: '帳單' }, [2]],
    [{ text: 'abc' }, [1]],
    [{ text: 'v926-07gs' }, [3]],
    [{ text: 'V92607GS8F12' }, [3]],
    [{ text: '#2' }, [2]],
  ])('finds by %j the records %j', (filter, seqs) => {
    expect(found(filter)).toEqual(seqs);
  });
});

describe('isNarrowed', () => {
  it('tells a filter from none', () => {
    expect(isNarrowed(NO_FILTER)).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, site: 'portal' })).toBe(true);
  });
});
