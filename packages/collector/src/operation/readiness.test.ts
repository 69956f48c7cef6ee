import { describe, expect, it } from 'vitest';
import { MemoryAttachmentStore } from '../attachments/memory-attachment-store.js';
import { SqliteStore } from '../store/sqlite-store.js';
import type { Store } from '../store/store.js';
import { ReadinessCheck } from './readiness.js';

/** A check of a store whose `probe` is given, with its clock and its failures. */
function check(probe: () => Promise<void>) {
  const clock = { nowMs: 0 };
  const failures: unknown[] = [];
  const store: Store = new SqliteStore(':memory:');
  store.probe = probe;
  const readiness = new ReadinessCheck({
    store,
    attachments: new MemoryAttachmentStore(),
    limitMs: 5,
    now: () => clock.nowMs,
    onFailure: (error) => failures.push(error),
  });
  return { readiness, clock, failures };
}

describe('ReadinessCheck', () => {
  it('checks once per second however many ask, and again when the clock is set back', async () => {
    let looks = 0;
    const { readiness, clock } = check(async () => void (looks += 1));
    await Promise.all([readiness.now(), readiness.now()]);
    clock.nowMs = 999;
    expect(await readiness.now()).toEqual({ register: 'ok', files: 'ok' });
    expect(looks).toBe(1);
    clock.nowMs = 1000;
    await readiness.now();
    expect(looks).toBe(2);
    clock.nowMs = 0;
    await readiness.now();
    expect(looks).toBe(3);
  });

  it('reports a check beyond the limit as slow, does not start it twice, and recovers once it ends', async () => {
    let looks = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const { readiness, clock, failures } = check(() => {
      looks += 1;
      return promise;
    });
    expect(await readiness.now()).toEqual({ register: 'slow', files: 'ok' });
    clock.nowMs = 1000;
    expect(await readiness.now()).toEqual({ register: 'slow', files: 'ok' });
    expect(looks).toBe(1);
    resolve();
    clock.nowMs = 2000;
    expect(await readiness.now()).toEqual({ register: 'ok', files: 'ok' });
    expect(failures).toEqual([]);
  });

  it('survives a check that fails after it was slow', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const { readiness, clock, failures } = check(() => promise);
    expect((await readiness.now()).register).toBe('slow');
    const late = new Error('too late');
    clock.nowMs = 1000;
    const asked = readiness.now();
    reject(late);
    expect((await asked).register).toBe('failed');
    expect(failures).toEqual([late]);
  });
});
