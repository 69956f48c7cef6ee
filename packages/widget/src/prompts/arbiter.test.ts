import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arbiter, LOOK_AGAIN_MS, SETTLE_MS, type Candidate } from './arbiter.js';
import { DEFAULT_CAP, type Memory } from './frequency.js';

/** A page with a clock that is moved by hand. */
function page({ draw = 0, memory = { asked: [], never: false } as Memory, isKept = true } = {}) {
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
    memory: { read: () => stored, write: (next) => isKept && writes.push((stored = next)) > 0 },
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
  it('shows no prompt in the first seconds, and then the first that was due', () => {
    const { ask, pass, shown } = page();
    ask('one');
    ask('other');
    pass(SETTLE_MS - 1);
    expect(shown).toEqual([]);
    pass(1);
    expect(shown).toEqual(['one']);
  });

  it('shows at most one prompt per page', () => {
    const { ask, pass, shown } = page();
    pass(SETTLE_MS);
    ask('one', { cap: { times: 9, perMs: 1 } });
    pass(100_000);
    ask('other', { cap: { times: 9, perMs: 1 } });
    pass(100_000);
    expect(shown).toEqual(['one']);
  });

  it('waits until the person is not busy, and sets a timer only while a prompt waits', () => {
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

  it('drops a fleeting prompt while the person is busy, and shows it at its next signal', () => {
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

  it('stores nothing before a prompt is shown, and then the time', () => {
    const { ask, pass, writes, START } = page();
    ask('one');
    pass(SETTLE_MS - 1);
    expect(writes).toEqual([]);
    pass(1);
    expect(writes).toEqual([{ asked: [START + SETTLE_MS], never: false }]);
  });

  it('neither shows nor stores anything for people who declined for good or were asked often enough', () => {
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

  it('counts as often as the highest cap allows', () => {
    let memory: Memory = { asked: [], never: false };
    const asked = Array.from({ length: 100 }, () => {
      const { ask, pass, shown, writes } = page({ memory });
      pass(SETTLE_MS);
      ask('one', { cap: { times: 99, perMs: Infinity } });
      memory = writes.at(-1) ?? memory;
      return shown.length;
    });
    expect(asked.lastIndexOf(1)).toBe(98);
  });

  it('shows nothing to a device that could not remember it, nor that somebody wants no more', () => {
    const { ask, pass, shown } = page({ isKept: false });
    pass(SETTLE_MS);
    ask('one');
    expect(shown).toEqual([]);
  });

  it('asks the share of people that is set, on both sides of the boundary', () => {
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

  it('does not draw again for somebody who was sampled out', () => {
    const { ask, pass, shown, writes } = page({ draw: 0.5 });
    pass(SETTLE_MS);
    ask('one', { samplePercent: 20 });
    ask('one', { samplePercent: 100 });
    expect(shown).toEqual([]);
    expect(writes).toHaveLength(1);
  });

  it('drops a prompt whose tag was removed meanwhile, and shows another', () => {
    const { ask, pass, busy, shown } = page();
    pass(SETTLE_MS);
    busy(true);
    ask('one', { isThere: () => false });
    busy(false);
    pass(LOOK_AGAIN_MS);
    ask('other');
    expect(shown).toEqual(['other']);
  });

  it('never shows two prompts, whatever happens in whatever order', () => {
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
