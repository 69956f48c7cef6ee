import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRounds } from './rounds.js';
import { FakeClock, settleTasks } from './testing/fake-clock.js';
import { FakeLocks } from './testing/fake-locks.js';

const HOUR = 60 * 60 * 1000;

/** Rounds of one tab, each of which lasts until it is told when there is more. */
const setUp = (locks = new FakeLocks()) => {
  const clock = new FakeClock();
  const { now, schedule } = clock;
  const begun: number[] = [];
  const rests: number[] = [];
  let end: (wakeAt: number) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const work = () => {
    begun.push(now());
    return new Promise<number>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  const rounds = createRounds({ now, schedule, locks, site: 'portal' }, 'outbox', work, (at) => rests.push(at));
  return {
    clock,
    rounds,
    begun,
    rests,
    end: (wakeAt = Infinity) => end(wakeAt),
    fail: (error: unknown) => fail(error),
  };
};

describe('createRounds', () => {
  afterEach(() => vi.restoreAllMocks());

  it('begins a round at the earliest planned time', async () => {
    const { clock, rounds, begun } = setUp();
    const start = clock.now();
    rounds.plan(5000);
    rounds.plan(1000);
    rounds.plan(9000);
    await clock.advance(HOUR);
    expect(begun).toEqual([start + 1000]);
  });

  it('begins the next round when the last one asked for it, and sets no timer where it asked for none', async () => {
    const { clock, rounds, begun, rests, end } = setUp();
    const start = clock.now();
    rounds.plan(0);
    await clock.advance(0);
    end(start + 700);
    await clock.advance(700);
    end();
    await clock.advance(0);
    expect(begun).toEqual([start, start + 700]);
    expect(rests).toEqual([start + 700, Infinity]);
    expect(clock.timers).toBe(0);
  });

  it('begins one more round afterwards, however often it is planned during a round', async () => {
    const { clock, rounds, begun, end } = setUp();
    rounds.plan(0);
    await clock.advance(0);
    rounds.plan(0);
    await clock.advance(0);
    rounds.plan(10);
    await clock.advance(HOUR);
    expect(begun).toHaveLength(1);
    end();
    await clock.advance(0);
    expect(begun).toHaveLength(2);
    end();
    await clock.advance(HOUR);
    expect(begun).toHaveLength(2);
  });

  it('begins at once when planned again after its time has passed without a timer firing', async () => {
    const { clock, rounds, begun } = setUp();
    rounds.plan(1000);
    clock.jump(8 * HOUR);
    rounds.plan(5000);
    await clock.advance(0);
    expect(begun).toHaveLength(1);
  });

  it('begins a round an hour from now at the latest, since the clock may be set back', async () => {
    const { clock, rounds, begun } = setUp();
    rounds.plan(365 * 24 * HOUR);
    await clock.advance(HOUR);
    expect(begun).toHaveLength(1);
  });

  it('begins again half a minute after a round threw, and logs the error to the console', async () => {
    const { clock, rounds, begun, fail } = setUp();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    rounds.plan(0);
    await clock.advance(0);
    fail(new Error('mine'));
    await clock.advance(29_999);
    expect(begun).toHaveLength(1);
    await clock.advance(1);
    expect(begun).toHaveLength(2);
    expect(error).toHaveBeenCalledOnce();
  });

  it('lets the next tab begin when it gives up its turn, and finishes its own round', async () => {
    const locks = new FakeLocks();
    const [a, b] = [setUp(locks), setUp(locks)];
    a.rounds.plan(0);
    await a.clock.advance(0);
    b.rounds.plan(0);
    await b.clock.advance(0);
    expect([a.begun.length, b.begun.length]).toEqual([1, 0]);
    a.rounds.giveUp();
    await settleTasks();
    expect(b.begun).toHaveLength(1);
    expect(a.rests).toEqual([]);
    a.end();
    await settleTasks();
    expect(a.rests).toEqual([Infinity]);
  });

  it('begins nothing once closed, not even a round that waits for its turn, and resolves when the last one has ended', async () => {
    const locks = new FakeLocks();
    const [a, b] = [setUp(locks), setUp(locks)];
    a.rounds.plan(0);
    await a.clock.advance(0);
    b.rounds.plan(0);
    await b.clock.advance(0);
    let isAtRest = false;
    const closing = Promise.all([a.rounds.close(), b.rounds.close()]).then(() => (isAtRest = true));
    await settleTasks();
    expect([isAtRest, a.rounds.isClosed()]).toEqual([false, true]);
    a.end(a.clock.now() + 1000);
    await closing;
    a.rounds.plan(0);
    await Promise.all([a.clock.advance(HOUR), b.clock.advance(HOUR)]);
    expect([a.begun.length, b.begun.length]).toEqual([1, 0]);
  });
});
