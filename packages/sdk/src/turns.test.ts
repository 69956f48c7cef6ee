import { describe, expect, it } from 'vitest';
import { FakeClock, settleTasks } from './testing/fake-clock.js';
import { FakeLocks } from './testing/fake-locks.js';
import { createTurns, type Locks } from './turns.js';

const setUp = (locks: Locks | null = new FakeLocks()) => {
  const clock = new FakeClock();
  const log: string[] = [];
  const tab = (name: string) => {
    const turns = createTurns(locks, 'outbox', clock.schedule);
    let finish = () => {};
    const taking = turns.take(async () => {
      log.push(`${name} begins`);
      await new Promise<void>((resolve) => (finish = resolve));
      log.push(`${name} ends`);
    });
    return { ...turns, taking, finish: () => finish() };
  };
  return { clock, log, tab };
};

describe('turns', () => {
  it('come one after the other', async () => {
    const { log, tab } = setUp();
    const [a, b] = [tab('a'), tab('b')];
    await settleTasks();
    a.finish();
    await settleTasks();
    b.finish();
    await Promise.all([a.taking, b.taking]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('are given up while the work goes on', async () => {
    const { log, tab } = setUp();
    const [a, b] = [tab('a'), tab('b')];
    await settleTasks();
    a.giveUp();
    await settleTasks();
    expect(log).toEqual(['a begins', 'b begins']);
    a.finish();
    b.finish();
    await Promise.all([a.taking, b.taking]);
  });

  it('pass over a tab that does not let go', async () => {
    const { clock, log, tab } = setUp();
    const [frozen, b] = [tab('frozen'), tab('b')];
    await clock.advance(34_999);
    expect(log).toEqual(['frozen begins']);
    await clock.advance(1);
    expect(log).toEqual(['frozen begins', 'b begins']);
    b.finish();
    await b.taking;
    frozen.finish();
    await frozen.taking;
    expect(log).toEqual(['frozen begins', 'b begins', 'b ends', 'frozen ends']);
  });

  it('leave no timer behind', async () => {
    const { clock, tab } = setUp();
    const a = tab('a');
    await settleTasks();
    expect(clock.timers).toBe(0);
    a.finish();
    await a.taking;
  });

  it.each([
    ['there are no locks', null],
    ['locks are forbidden', { request: () => Promise.reject(new DOMException('No.', 'SecurityError')) }],
  ])('need not be waited for where %s', async (_, locks) => {
    const { log, tab } = setUp(locks);
    const [a, b] = [tab('a'), tab('b')];
    await settleTasks();
    expect(log).toEqual(['a begins', 'b begins']);
    a.finish();
    b.finish();
    await Promise.all([a.taking, b.taking]);
  });

  it('pass on what the work throws', async () => {
    const turns = createTurns(new FakeLocks(), 'outbox', new FakeClock().schedule);
    await expect(turns.take(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  });
});
