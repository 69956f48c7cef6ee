import { describe, expect, it } from 'vitest';
import { Seeded } from '../world/seeded.js';
import { SimScheduler } from '../world/sim-scheduler.js';
import { SimLocks } from './sim-locks.js';
import { SimPage } from './sim-page.js';

function setUp() {
  const scheduler = new SimScheduler(new Seeded(1, 'locks'));
  const locks = new SimLocks(scheduler);
  const got: string[] = [];
  /** Asks for the lock and keeps it for ever. */
  const take = async (page: SimPage, options: LockOptions = {}) => {
    const asking = locks.managerFor(page).request('outbox', options, (lock) => {
      got.push(`${page.name} ${lock ? 'has it' : 'gets nothing'}`);
      return lock ? new Promise<void>(() => {}) : undefined;
    });
    asking.catch((error: Error) => got.push(`${page.name} loses it: ${error.name}`));
    await scheduler.run(Infinity);
  };
  return { scheduler, locks, got, take, a: new SimPage('a', 'portal'), b: new SimPage('b', 'portal') };
}

describe('SimLocks', () => {
  it('grants a lock to one page, and to the next once that page is gone', async () => {
    const { scheduler, locks, got, take, a, b } = setUp();
    await take(a);
    await take(b);
    expect(got).toEqual(['a has it']);
    a.state = 'dead';
    locks.pageGone(a);
    await scheduler.run(Infinity);
    expect(got).toEqual(['a has it', 'b has it']);
  });

  it('leaves a frozen page its lock', async () => {
    const { got, take, a, b } = setUp();
    await take(a);
    a.state = 'frozen';
    await take(b, { ifAvailable: true });
    expect(got).toEqual(['a has it', 'b gets nothing']);
  });

  it('lets a page steal a lock', async () => {
    const { got, take, a, b } = setUp();
    await take(a);
    await take(b, { steal: true });
    expect(got.toSorted()).toEqual(['a has it', 'a loses it: AbortError', 'b has it']);
  });
});
