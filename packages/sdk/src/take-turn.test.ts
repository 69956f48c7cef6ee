import { describe, expect, it } from 'vitest';
import { FakeClock, settleTasks } from './testing/fake-clock.js';
import { FakeLocks } from './testing/fake-locks.js';
import { takeTurn, type Locks } from './take-turn.js';

const setUp = (locks: Locks | null = new FakeLocks()) => {
  const clock = new FakeClock();
  const log: string[] = [];
  const tab = (name: string) => {
    let giveUp = () => {};
    const taking = takeTurn(locks, 'outbox', clock.schedule).then((end) => {
      log.push(`${name} begins`);
      giveUp = end;
    });
    return { taking, giveUp: () => giveUp() };
  };
  return { clock, log, tab };
};

describe('takeTurn', () => {
  it('lets one tab in after the other', async () => {
    const { log, tab } = setUp();
    const [a, b] = [tab('a'), tab('b')];
    await settleTasks();
    expect(log).toEqual(['a begins']);
    a.giveUp();
    await b.taking;
    expect(log).toEqual(['a begins', 'b begins']);
  });

  it('passes over a tab that does not let go, which may do so later', async () => {
    const { clock, log, tab } = setUp();
    const [frozen, b] = [tab('frozen'), tab('b')];
    await clock.advance(34_999);
    expect(log).toEqual(['frozen begins']);
    await clock.advance(1);
    expect(log).toEqual(['frozen begins', 'b begins']);
    const c = tab('c');
    frozen.giveUp();
    await settleTasks();
    expect(log).toEqual(['frozen begins', 'b begins']);
    b.giveUp();
    await c.taking;
    expect(log).toEqual(['frozen begins', 'b begins', 'c begins']);
  });

  it('leaves no timer behind', async () => {
    const { clock, tab } = setUp();
    await tab('a').taking;
    await settleTasks();
    expect(clock.timers).toBe(0);
  });

  const request = (asked: (work: () => unknown) => unknown): Locks =>
    ({ request: async (_name: string, _options: LockOptions, work: () => unknown) => asked(work) }) as unknown as Locks;

  it.each<[string, Locks | null]>([
    ['there are no locks', null],
    ['locks are forbidden', request(() => Promise.reject(new DOMException('No.', 'SecurityError')))],
    [
      'locks throw',
      {
        request: (() => {
          throw new TypeError('No.');
        }) as unknown as LockManager['request'],
      },
    ],
  ])('does not wait where %s', async (_, locks) => {
    const { log, tab } = setUp(locks);
    await Promise.all([tab('a').taking, tab('b').taking]);
    expect(log).toEqual(['a begins', 'b begins']);
  });

  it.each([
    ['never answer', request(() => new Promise<never>(() => {})), 35_000],
    [
      'say nothing any more once they were there',
      request((work) => {
        void work();
        return new Promise<never>(() => {});
      }),
      0,
    ],
  ])('goes ahead, again and again, where locks %s', async (_, locks, waitedMs) => {
    const { clock, log, tab } = setUp(locks);
    for (const name of ['a', 'b']) {
      const { giveUp } = tab(name);
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other is what is tried
      await clock.advance(waitedMs);
      giveUp();
    }
    expect(log).toEqual(['a begins', 'b begins']);
    expect(clock.timers).toBe(0);
  });
});
