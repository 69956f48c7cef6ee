import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from './merge-records.js';
import { sampleVoice } from './sample-records.js';

const record = (seq: number) => sampleVoice('suggestion', { text: 'x' }, { seq });
const seqsOf = (records: readonly { seq: number }[]) => records.map(({ seq }) => seq);

describe('mergeRecords', () => {
  it('puts new records on top', () => {
    expect(seqsOf(mergeRecords([record(2), record(1)], [record(3), record(4)]))).toEqual([4, 3, 2, 1]);
  });

  it('puts older ones below', () => {
    expect(seqsOf(mergeRecords([record(9)], [record(7), record(8)]))).toEqual([9, 8, 7]);
  });

  it('gives the same list back when nothing is new', () => {
    const held = [record(2), record(1)];
    expect(mergeRecords(held, [record(1), record(2)])).toBe(held);
    expect(mergeRecords(held, [])).toBe(held);
  });

  it('keeps every seq once, highest first, in whatever order they arrive', () => {
    const seqs = fc.array(fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(seqs, { maxLength: 6 }), (arrivals) => {
        const merged = arrivals.reduce((held, seen) => [...mergeRecords(held, seen.map(record))], [record(20)]);
        expect(seqsOf(merged)).toEqual([...new Set([20, ...arrivals.flat()])].toSorted((a, b) => b - a));
      }),
    );
  });
});
