import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '../api/collector-error.js';
import type { RegisterRecord } from './record.js';
import type { Arrival, RegisterClient } from './register-client.js';
import { MOST_HELD, PAGE_SIZE, RegisterController } from './register-controller.js';
import { sampleRecord, sampleVoice } from './sample-records.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A register that has records, and a way to have more of them arrive. */
async function registerWith(records: readonly RegisterRecord[]) {
  let arrive: (records: RegisterRecord[]) => void = () => undefined;
  const client: Pick<RegisterClient, 'page' | 'follow'> = {
    page: async (after, limit) => records.filter(({ seq }) => seq > after).slice(0, limit),
    async *follow(_after, _signal, onOpen) {
      onOpen();
      for (;;) {
        const more = await new Promise<RegisterRecord[]>((resolve) => (arrive = resolve));
        yield { records: more, reached: more.at(-1)!.seq };
      }
    },
  };
  const register = new RegisterController(host, {
    onRefused: () => undefined,
    onReady: () => undefined,
    onArrived: () => undefined,
  });
  register.open(client as RegisterClient);
  await vi.advanceTimersByTimeAsync(0);
  return {
    register,
    arrive: async (more: RegisterRecord[]) => {
      arrive(more);
      await vi.advanceTimersByTimeAsync(100);
    },
  };
}

const rating = (seq: number) => sampleVoice('rating', { scale: 'stars', score: 4 }, { seq });

describe('RegisterController', () => {
  it('drops what has been erased, as soon as it hears of it', async () => {
    const complaint = sampleVoice('complaint', { text: 'Mrs Zhang has no water.' }, { seq: 1 });
    const { register, arrive } = await registerWith([complaint]);
    const { number } = complaint;
    const data = { number, by: { id: 'dpo' }, what: ['words'], reason: 'Asked for.' };
    await arrive([sampleRecord('app.hearback.case.erased.v1', data, { seq: 2 })]);
    expect(register.records.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(JSON.stringify(register.records)).not.toContain('Zhang');
  });

  it('holds no more than it can show, however long it is open', async () => {
    const { register, arrive } = await registerWith([rating(1)]);
    await arrive(Array.from({ length: MOST_HELD }, (_, place) => rating(place + 2)));
    expect([register.records.length, register.records.at(-1)!.seq, register.floor]).toEqual([MOST_HELD, 2, 1]);
    await register.loadOlder();
    expect([register.records.length, register.floor]).toEqual([MOST_HELD + 1, 0]);
    await arrive([rating(MOST_HELD + 2)]);
    expect([register.records.length, register.records[0]!.seq]).toEqual([MOST_HELD + 1, MOST_HELD + 2]);
  });

  it('reads older records until a page of them is held, however far apart they are', async () => {
    const seqs = Array.from({ length: 3 * PAGE_SIZE }, (_, place) => 1 + place * 40);
    const { register } = await registerWith(seqs.map(rating));
    expect(register.records).toHaveLength(PAGE_SIZE);
    await register.loadOlder();
    expect(register.records.length).toBeGreaterThanOrEqual(2 * PAGE_SIZE);
    await register.loadOlder();
    expect([register.records.length, register.floor]).toEqual([3 * PAGE_SIZE, 0]);
  });

  it('follows on from where the tail has come, past records that it may not see', async () => {
    const followed: number[] = [];
    const client: Pick<RegisterClient, 'page' | 'follow'> = {
      page: async (after, limit) => [rating(3)].filter(({ seq }) => seq > after).slice(0, limit),
      async *follow(after, _signal, onOpen) {
        followed.push(after);
        onOpen();
        if (followed.length === 1) yield { records: [], reached: 90 };
        else if (followed.length === 2) yield { records: [rating(95)], reached: 95 };
        else yield await new Promise<Arrival>(() => undefined);
      },
    };
    const register = new RegisterController(host, {
      onRefused: () => undefined,
      onReady: () => undefined,
      onArrived: () => undefined,
    });
    register.open(client as RegisterClient);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(followed).toEqual([3, 90, 95]);
    register.close();
  });

  it.each([
    [429, 'too_many_tails', 'crowded'],
    [429, 'rate_limited', 'slowed'],
    [429, null, 'slowed'],
    [503, null, 'reconnecting'],
  ] as const)(
    'says after a live tail was refused with %i, %s, that it is %s, and tries again',
    async (status, code, link) => {
      let isRefused = true;
      const client: Pick<RegisterClient, 'page' | 'follow'> = {
        page: async () => [],
        async *follow(_after, _signal, onOpen) {
          if (isRefused) throw new Unavailable(status, { code });
          onOpen();
          yield await new Promise<Arrival>(() => undefined);
        },
      };
      const register = new RegisterController(host, {
        onRefused: () => undefined,
        onReady: () => undefined,
        onArrived: () => undefined,
      });
      register.open(client as RegisterClient);
      await vi.advanceTimersByTimeAsync(0);
      expect(register.link).toBe(link);
      isRefused = false;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(register.link).toBe('live');
      register.close();
    },
  );

  it('begins a stream that stood still anew at once, and leaves one that is alive', async () => {
    const followed: number[] = [];
    let beat: () => void = () => undefined;
    const client: Pick<RegisterClient, 'page' | 'follow'> = {
      page: async (after) => (after < 3 ? [rating(3)] : []),
      async *follow(after, signal, onOpen) {
        followed.push(after);
        onOpen();
        for (;;) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await new Promise<void>((resolve, reject) => {
            beat = resolve;
            signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          });
          yield { records: [], reached: 40 };
        }
      },
    };
    const register = new RegisterController(host, {
      onRefused: () => undefined,
      onReady: () => undefined,
      onArrived: () => undefined,
    });
    register.open(client as RegisterClient);
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(29_000);
    beat();
    await vi.advanceTimersByTimeAsync(29_000);
    register.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect([followed, register.link]).toEqual([[3], 'live']);
    // While a computer sleeps, no timer runs.
    vi.setSystemTime(Date.now() + 3_600_000);
    register.wake();
    expect(register.link).toBe('connecting');
    await vi.advanceTimersByTimeAsync(0);
    expect([followed, register.link]).toEqual([[3, 40], 'live']);
    register.close();
  });

  it('waits as long as the collector asks, and not with all others, unless somebody will not wait', async () => {
    let tries = 0;
    const client: Pick<RegisterClient, 'page' | 'follow'> = {
      page: async () => [],
      // oxlint-disable-next-line require-yield -- is refused before anything comes
      async *follow() {
        tries += 1;
        throw new Unavailable(429, { code: 'too_many_tails', retryAfterMs: 45_000 });
      },
    };
    const register = new RegisterController(host, {
      onRefused: () => undefined,
      onReady: () => undefined,
      onArrived: () => undefined,
    });
    register.open(client as RegisterClient);
    await vi.advanceTimersByTimeAsync(45_499);
    expect(tries).toBe(1);
    await vi.advanceTimersByTimeAsync(501);
    expect(tries).toBe(2);
    register.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(tries).toBe(3);
    register.close();
  });
});
