import { describe, expect, it, vi } from 'vitest';
import { sampleRecord } from '../../test-support/sample-record.js';
import { sealRecord, type SealedRecord } from './add-records.js';
import { AppendQueue } from './append-queue.js';

const batch = () => [sealRecord(sampleRecord())];

const stored = (records: readonly SealedRecord[]) =>
  records.map((_, place) => ({ status: 'accepted', seq: place + 1 }) as const);

describe('a queue of batches', () => {
  it('stores simultaneous batches together', async () => {
    const append = vi.fn(async (records: readonly SealedRecord[]) => stored(records));
    const queue = new AppendQueue(append);
    await Promise.all([queue.append(batch()), queue.append(batch()), queue.append(batch())]);
    expect(append).toHaveBeenCalledOnce();
  });

  it('fails no batch because of another, even if their group fails', async () => {
    const [left, wrong, right] = [batch(), batch(), batch()];
    const queue = new AppendQueue(async (records) => {
      if (records.includes(wrong[0]!)) throw new RangeError('No.');
      return stored(records);
    });
    const settled = await Promise.allSettled([left, wrong, right].map((each) => queue.append(each)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('waits only once for all if the database is out of reach', async () => {
    const append = vi.fn(async () => Promise.reject(new Error('timeout exceeded when trying to connect')));
    const queue = new AppendQueue(append);
    const settled = await Promise.allSettled(Array.from({ length: 50 }, () => queue.append(batch())));
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
    expect(append).toHaveBeenCalledTimes(2);
  });

  it('retries what was in progress when a connection broke', async () => {
    const append = vi.fn(async (records: readonly SealedRecord[]) => stored(records));
    append.mockRejectedValueOnce(new Error('Connection terminated unexpectedly'));
    const queue = new AppendQueue(append);
    await Promise.all([queue.append(batch()), queue.append(batch())]);
    expect(append).toHaveBeenCalledTimes(3);
  });
});
