import { describe, expect, it, vi } from 'vitest';
import { CollectorClock } from './collector-clock.js';

const START = Date.UTC(2026, 10, 22, 8);
const HOUR = 60 * 60 * 1000;

/** A clock of this machine that is wrong by so much, and what the collector's answers say. */
function clockThatIs(wrongByMs: number) {
  let trueMs = START;
  const clock = new CollectorClock(() => trueMs + wrongByMs);
  const onChange = vi.fn();
  clock.addEventListener('change', onChange);
  const ask = (travelMs: number) => {
    const sentMs = trueMs + wrongByMs;
    trueMs += travelMs / 2;
    const date = new Date(trueMs).toUTCString();
    trueMs += travelMs / 2;
    clock.note(date, sentMs);
  };
  return { clock, ask, onChange, pass: (ms: number) => (trueMs += ms), error: () => clock.nowMs - trueMs };
}

describe('CollectorClock', () => {
  it('is the clock of this machine until an answer says something else', () => {
    const { clock, error } = clockThatIs(3 * HOUR);
    expect(clock.nowMs).toBe(START + 3 * HOUR);
    clock.note(null, START);
    clock.note('yesterday', START);
    expect(error()).toBe(3 * HOUR);
  });

  it.each([3 * HOUR, -3 * HOUR, 400 * 24 * HOUR, 5000, -5000])(
    'is put right where that is wrong by %d ms',
    (wrongBy) => {
      const { ask, pass, error, onChange } = clockThatIs(wrongBy);
      pass(730);
      ask(80);
      expect(Math.abs(error())).toBeLessThan(1000);
      expect(onChange).toHaveBeenCalledTimes(1);
    },
  );

  it('stays as it is while no answer contradicts it', () => {
    const { ask, pass, error, onChange } = clockThatIs(0);
    for (let i = 0; i < 50; i++) {
      pass(137 * i);
      ask(20 * i);
    }
    expect(error()).toBe(0);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('settles: later answers move it by less than a second, and seldom', () => {
    const { ask, pass, error, onChange } = clockThatIs(3 * HOUR);
    for (let i = 0; i < 200; i++) {
      pass(61_137);
      ask(40);
      expect(Math.abs(error())).toBeLessThan(1000);
    }
    expect(onChange.mock.calls.length).toBeLessThan(10);
  });

  it('follows a clock that is put right while the page is open', () => {
    let wrongBy = 3 * HOUR;
    const clock = new CollectorClock(() => START + wrongBy);
    const ask = () => clock.note(new Date(START).toUTCString(), START + wrongBy);
    ask();
    wrongBy = 0;
    ask();
    expect(Math.abs(clock.nowMs - START)).toBeLessThanOrEqual(1000);
  });

  it('learns nothing from an answer that took long, or came before it was asked for', () => {
    const { ask, error, clock, onChange } = clockThatIs(3 * HOUR);
    ask(30_001);
    clock.note(new Date(START).toUTCString(), START + 4 * HOUR);
    expect(error()).toBe(3 * HOUR);
    expect(onChange).not.toHaveBeenCalled();
  });
});
