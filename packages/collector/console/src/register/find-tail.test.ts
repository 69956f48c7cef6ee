import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTail, readBack, type ReadPage, readRange } from './find-tail.js';
import { sampleVoice } from './sample-records.js';

/** A register with the given seqs whose server sends at most `cap` records a page. */
function register(seqs: readonly number[], cap = Number.POSITIVE_INFINITY) {
  const asked: number[] = [];
  const read: ReadPage = async (after, limit) => {
    asked.push(limit);
    return seqs
      .filter((seq) => seq > after)
      .slice(0, Math.min(limit, cap))
      .map((seq) => sampleVoice('rating', { scale: 'stars', score: 5 }, { seq }));
  };
  return { read, asked };
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1);
const seqsOf = (records: readonly { seq: number }[]) => records.map(({ seq }) => seq);

describe('findTail', () => {
  it('finds nothing in an empty register with one request', async () => {
    const { read, asked } = register([]);
    expect(await findTail(read, 10)).toEqual({ records: [], floor: 0 });
    expect(asked).toEqual([10]);
  });

  it.each([1, 9, 10])('takes a register of %d whole', async (length) => {
    const { records, floor } = await findTail(register(upTo(length)).read, 10);
    expect(seqsOf(records)).toEqual(upTo(length));
    expect(floor).toBe(0);
  });

  it.each([11, 99, 100, 101, 12_431])('takes the newest 10 of %d', async (length) => {
    const { records, floor } = await findTail(register(upTo(length)).read, 10);
    expect(seqsOf(records)).toEqual(upTo(length).slice(-10));
    expect(floor).toBe(length - 10);
  });

  it('finds the end of a million records in few requests of one record', async () => {
    const length = 1_000_000;
    const asked: number[] = [];
    const read: ReadPage = async (after, limit) => {
      asked.push(limit);
      const count = Math.max(0, Math.min(limit, length - after));
      return Array.from({ length: count }, (_, index) => sampleVoice('rating', {}, { seq: after + index + 1 }));
    };
    const { records } = await findTail(read, 500);
    expect(records.at(-1)?.seq).toBe(length);
    expect(records).toHaveLength(500);
    expect(asked.length).toBeLessThan(40);
  });

  it('holds every record above the floor, with gaps in the register and a server that sends shorter pages', async () => {
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        async (by, size, cap) => {
          let last = 0;
          const seqs = by.map((step) => (last += step));
          const { records, floor } = await findTail(register(seqs, cap).read, size);
          expect(seqsOf(records)).toEqual(seqs.filter((seq) => seq > floor));
          expect(records).toHaveLength(Math.min(size, seqs.length));
        },
      ),
    );
  });
});

describe('readBack', () => {
  const every = (step: number, length: number) => upTo(length).map((place) => place * step);

  it('goes back until it has as many as wanted, however far apart they are', async () => {
    const seqs = every(700, 1000);
    const { records, floor } = await readBack(register(seqs).read, { size: 50, from: 350_000, before: 350_001 });
    expect(records.length).toBeGreaterThanOrEqual(50);
    expect(seqsOf(records)).toEqual(seqs.filter((seq) => seq > floor && seq <= 350_000));
  });

  it('goes back to the start where there are fewer', async () => {
    const { records, floor } = await readBack(register([3, 9000]).read, { size: 50, from: 20_000, before: 20_001 });
    expect([seqsOf(records), floor]).toEqual([[3, 9000], 0]);
  });

  it('does not read all of a dense stretch that lies behind a sparse one', async () => {
    const { read } = register(upTo(100_000));
    let sent = 0;
    const counted: ReadPage = async (after, limit) => {
      const page = await read(after, limit);
      sent += page.length;
      return page;
    };
    const { records, floor } = await readBack(counted, { size: 10, from: 900_000, before: 900_001 });
    expect(records.length).toBeGreaterThanOrEqual(10);
    expect(seqsOf(records)).toEqual(upTo(100_000).slice(floor));
    expect(sent).toBeLessThan(2500);
  });
});

describe('readRange', () => {
  it('reads up to and without the end, page by page', async () => {
    const { read, asked } = register(upTo(30));
    expect(seqsOf(await readRange(read, { after: 4, size: 10, before: 26 }))).toEqual(upTo(25).slice(4));
    expect(asked).toEqual([10, 10, 1]);
  });

  it('stops where the register ends', async () => {
    expect(seqsOf(await readRange(register(upTo(3)).read, { after: 1, size: 10, before: 100 }))).toEqual([2, 3]);
  });

  it('asks for nothing if there is nothing between', async () => {
    const { read, asked } = register(upTo(3));
    expect(await readRange(read, { after: 1, size: 10, before: 2 })).toEqual([]);
    expect(asked).toEqual([]);
  });
});
