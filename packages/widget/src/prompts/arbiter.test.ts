import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arbiter, LOOK_AGAIN_MS, SETTLE_MS, type Candidate } from './arbiter.js';
import { DEFAULT_CAP, type Memory } from './frequency.js';

/** A page with a clock that is moved by hand. */
function page({ draw = 0, memory = { asked: [], never: false } as Memory } = {}) {
  const START = 1_800_000_000_000;
  let atMs = 0;
  let isBusy = false;
  let stored = memory;
  const writes: Memory[] = [];
  const shown: string[] = [];
  const timers: { readonly atMs: number; readonly act: () => void }[] = [];
  const arbiter = new Arbiter({
    nowMs: () => START + atMs,
    elapsedMs: () => atMs,
    random: () => draw,
    isBusy: () => isBusy,
    later: (act, delayMs) => timers.push({ atMs: atMs + delayMs, act }),
  });
  const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => ({
    cap: DEFAULT_CAP,
    samplePercent: 100,
    isFleeting: false,
    memory: { read: () => stored, write: (next) => writes.push((stored = next)) },
    isThere: () => true,
    show: () => shown.push(name),
    ...more,
  });
  return {
    shown,
    writes,
    timers,
    ask: (name: string, more?: Partial<Candidate>) => arbiter.ask(candidate(name, more)),
    busy: (next: boolean) => (isBusy = next),
    pass(ms: number) {
      const until = atMs + ms;
      for (let next; (next = timers.findIndex((timer) => timer.atMs <= until)) >= 0;) {
        const [timer] = timers.splice(next, 1);
        atMs = timer!.atMs;
        timer!.act();
      }
      atMs = until;
    },
    START,
  };
}

describe('Arbiter', () => {
  it('lets nobody ask in the first seconds, and then the first who would have', () => {
    const { ask, pass, shown } = page();
    ask('one');
    ask('other');
    pass(SETTLE_MS - 1);
    expect(shown).toEqual([]);
    pass(1);
    expect(shown).toEqual(['one']);
  });

  it('lets one ask in a page and no more', () => {
    const { ask, pass, shown } = page();
    pass(SETTLE_MS);
    ask('one', { cap: { times: 9, perMs: 1 } });
    pass(100_000);
    ask('other', { cap: { times: 9, perMs: 1 } });
    pass(100_000);
    expect(shown).toEqual(['one']);
  });

  it('waits until the person is no longer busy, with a timer only while one waits', () => {
    const { ask, pass, busy, shown, timers } = page();
    pass(SETTLE_MS);
    busy(true);
    ask('one');
    pass(600_000);
    expect(shown).toEqual([]);
    busy(false);
    pass(LOOK_AGAIN_MS);
    expect(shown).toEqual(['one']);
    expect(timers).toEqual([]);
  });

  it('lets go of what is fleeting while the person is busy, and takes the next sign', () => {
    const { ask, pass, busy, shown } = page();
    pass(SETTLE_MS);
    busy(true);
    ask('one', { isFleeting: true });
    busy(false);
    pass(LOOK_AGAIN_MS * 3);
    expect(shown).toEqual([]);
    ask('one', { isFleeting: true });
    expect(shown).toEqual(['one']);
  });

  it('writes nothing before it decides, and then when it was', () => {
    const { ask, pass, writes, START } = page();
    ask('one');
    pass(SETTLE_MS - 1);
    expect(writes).toEqual([]);
    pass(1);
    expect(writes).toEqual([{ asked: [START + SETTLE_MS], never: false }]);
  });

  it('asks nobody who said not to be, or was asked enough, and writes nothing', () => {
    for (const memory of [
      { asked: [], never: true },
      { asked: [1_800_000_000_000], never: false },
    ]) {
      const { ask, pass, shown, writes } = page({ memory });
      pass(SETTLE_MS);
      ask('one');
      expect([shown, writes]).toEqual([[], []]);
    }
  });

  it('asks as many of a hundred as it is told, on both sides of the boundary', () => {
    const shownAt = (draw: number, samplePercent: number) => {
      const { ask, pass, shown } = page({ draw });
      pass(SETTLE_MS);
      ask('one', { samplePercent });
      return shown.length;
    };
    expect(shownAt(0.199_999, 20)).toBe(1);
    expect(shownAt(0.2, 20)).toBe(0);
    expect(shownAt(0.999_999, 100)).toBe(1);
  });

  it('does not draw again for whoever was not drawn', () => {
    const { ask, pass, shown, writes } = page({ draw: 0.5 });
    pass(SETTLE_MS);
    ask('one', { samplePercent: 20 });
    ask('one', { samplePercent: 100 });
    expect(shown).toEqual([]);
    expect(writes).toHaveLength(1);
  });

  it('forgets one whose tag has gone meanwhile, and leaves its turn to another', () => {
    const { ask, pass, busy, shown } = page();
    pass(SETTLE_MS);
    busy(true);
    ask('one', { isThere: () => false });
    busy(false);
    pass(LOOK_AGAIN_MS);
    ask('other');
    expect(shown).toEqual(['other']);
  });

  it('never asks twice, whatever happens in whatever order', () => {
    const step = fc.oneof(
      fc.nat(20_000).map((ms) => ({ kind: 'pass' as const, ms })),
      fc.boolean().map((busy) => ({ kind: 'busy' as const, busy })),
      fc.boolean().map((isFleeting) => ({ kind: 'ask' as const, isFleeting })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { ask, pass, busy, shown, writes } = page();
        for (const each of steps)
          if (each.kind === 'pass') pass(each.ms);
          else if (each.kind === 'busy') busy(each.busy);
          else ask('any', { isFleeting: each.isFleeting });
        expect(shown.length).toBeLessThanOrEqual(1);
        expect(writes.length).toBe(shown.length);
      }),
    );
  });
});
