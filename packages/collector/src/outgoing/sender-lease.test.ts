import { afterEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.js';
import type { Store } from '../store/store.js';
import { SenderLease } from './sender-lease.js';

const START_MS = Date.UTC(2026, 10, 29);
const LEASE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

let store: Store;
afterEach(() => store.close());

/** Processes on one register, each with a clock of its own. */
function twoProcesses() {
  store = openSqliteStore(':memory:');
  const process = () => {
    const clock = { nowMs: START_MS };
    return { clock, lease: new SenderLease({ deliveries: store.outgoing, task: 'webhooks', now: () => clock.nowMs }) };
  };
  return [process(), process()] as const;
}

describe('the lease of a sender', () => {
  it('is taken by the first process that asks, renewed by it, and refused to others', async () => {
    const [first, second] = twoProcesses();
    expect(await first.lease.acquire()).toBe('taken');
    expect(await first.lease.acquire()).toBe('renewed');
    expect(await second.lease.acquire()).toBe('elsewhere');
  });

  it('goes to another process at once when it is released', async () => {
    const [first, second] = twoProcesses();
    await first.lease.acquire();
    await first.lease.release();
    expect(await second.lease.acquire()).toBe('taken');
  });

  it('is not taken from its holder by a process that releases what it never held', async () => {
    const [first, second] = twoProcesses();
    await first.lease.acquire();
    await second.lease.acquire();
    await second.lease.release();
    expect(await first.lease.acquire()).toBe('renewed');
  });

  it('is taken over once its time is up', async () => {
    const [first, second] = twoProcesses();
    await first.lease.acquire();
    second.clock.nowMs += LEASE_MS + 1;
    expect(await second.lease.acquire()).toBe('taken');
    expect(await first.lease.acquire()).toBe('elsewhere');
  });

  it('of a process whose clock is ahead is freed after a lease of silence, not at its end', async () => {
    const [ahead, second] = twoProcesses();
    ahead.clock.nowMs += DAY_MS;
    await ahead.lease.acquire();
    expect(await second.lease.acquire()).toBe('elsewhere');
    second.clock.nowMs += LEASE_MS;
    expect(await second.lease.acquire()).toBe('elsewhere');
    second.clock.nowMs += 1;
    expect(await second.lease.acquire()).toBe('freed');
    expect(await second.lease.acquire()).toBe('taken');
  });

  it('of a process whose clock is ahead stays with it as long as that renews it', async () => {
    const [ahead, second] = twoProcesses();
    ahead.clock.nowMs += DAY_MS;
    for (let minute = 0; minute < 3; minute += 1) {
      // oxlint-disable no-await-in-loop -- one minute after the other
      await ahead.lease.acquire();
      expect(await second.lease.acquire()).toBe('elsewhere');
      ahead.clock.nowMs += LEASE_MS + 1;
      second.clock.nowMs += LEASE_MS + 1;
      // oxlint-enable no-await-in-loop
    }
  });

  it('measures the silence again when its own clock is set back', async () => {
    const [ahead, second] = twoProcesses();
    ahead.clock.nowMs += DAY_MS;
    await ahead.lease.acquire();
    await second.lease.acquire();
    second.clock.nowMs -= DAY_MS / 2;
    expect(await second.lease.acquire()).toBe('elsewhere');
    second.clock.nowMs += LEASE_MS + 1;
    expect(await second.lease.acquire()).toBe('freed');
  });
});
