import { describe, expect, it } from 'vitest';
import { BATCH_LIMITS, fillBatch, WIRE_EXTRA_BYTES, wireBytes } from './batch.js';
import type { OutboxRow } from './outbox/rows.js';
import { row } from './testing/rows.js';

const cut = (rows: readonly OutboxRow[], limits = BATCH_LIMITS) => {
  const batch: OutboxRow[] = [];
  rows.some((one) => fillBatch(batch, one, limits));
  return batch.length;
};
const many = (count: number, changes: Partial<OutboxRow> = {}) =>
  Array.from({ length: count }, (_, n) => row(n, changes));

describe('fillBatch', () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 20],
    [21, 20],
  ])('cuts %i events to %i', (count, expected) => expect(cut(many(count))).toBe(expected));

  it('fills to the byte, no further', () => {
    const bytes = (BATCH_LIMITS.maxBytes - 2) / 2 - WIRE_EXTRA_BYTES;
    expect(cut([row(0, { bytes }), row(1, { bytes })])).toBe(2);
    expect(cut([row(0, { bytes }), row(1, { bytes: bytes + 1 })])).toBe(1);
  });

  it('takes the first event however large', () => expect(cut(many(2, { bytes: 60_000 }))).toBe(1));

  it('ends with the first that does not fit, so that order is kept', () =>
    expect(cut([row(0), row(1, { bytes: 60_000 }), row(2)])).toBe(1));

  it('keeps a refused group to its size and apart from fresh events', () => {
    expect(cut(many(20, { maxGroup: 5 }))).toBe(5);
    expect(cut([row(0, { maxGroup: 5 }), row(1), row(2)])).toBe(1);
    expect(cut([row(0), row(1, { maxGroup: 5 })])).toBe(1);
  });
});

describe('wireBytes', () => {
  it('bounds what travels', () => {
    expect(wireBytes([])).toBe(2);
    expect(wireBytes(many(3, { bytes: 10 }))).toBe(2 + 3 * (10 + WIRE_EXTRA_BYTES));
  });
});
