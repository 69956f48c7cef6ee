import { describe, expect, it } from 'vitest';
import { Seeded } from '../world/seeded.js';
import { SimScheduler } from '../world/sim-scheduler.js';
import { SimLocalStorage } from './sim-local-storage.js';

const GATHER_MS = 5000;

function setUp() {
  const scheduler = new SimScheduler(new Seeded(1, 'localStorage'));
  const none = () => undefined;
  const faults = { onOpen: none, onTransaction: none, onSetItem: () => false, diskFull: () => false, hit: () => {} };
  const storage = new SimLocalStorage(scheduler, faults, () => GATHER_MS);
  return { scheduler, storage, view: storage.view() };
}

describe('SimLocalStorage', () => {
  it.each([
    [GATHER_MS - 1, ['a']],
    [GATHER_MS, []],
  ])('when killed after %i ms loses %j', async (ms, lost) => {
    const { scheduler, storage, view } = setUp();
    view.setItem('a', '1');
    await scheduler.pause(ms);
    expect(storage.lose()).toEqual(lost);
    expect(view.getItem('a')).toBe(lost.length ? null : '1');
  });

  it('restores after a kill what was removed too late', async () => {
    const { scheduler, storage, view } = setUp();
    view.setItem('a', '1');
    await scheduler.pause(GATHER_MS);
    view.removeItem('a');
    storage.lose();
    expect(view.getItem('a')).toBe('1');
  });

  it('shows the same to all tabs at once', () => {
    const { storage, view } = setUp();
    view.setItem('a', '1');
    expect(storage.view().getItem('a')).toBe('1');
    expect([storage.view().length, storage.view().key(0), storage.view().key(1)]).toEqual([1, 'a', null]);
  });
});
