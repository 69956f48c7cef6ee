import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTrigger } from './watch-trigger.js';

const DAY_MS = 86_400_000;
const afterMs = 30 * DAY_MS;

describe('watchTrigger', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    { reason: 'delay', afterMs, perVisit: false },
    { reason: 'dwell', afterMs },
  ] as const)('waits all of 30 days, longer than a timer can, for a $reason', (trigger) => {
    const fire = vi.fn();
    watchTrigger(trigger, fire, new AbortController().signal);
    vi.advanceTimersByTime(afterMs - 1);
    expect(fire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fire).toHaveBeenCalledOnce();
  });

  it.each([
    { reason: 'delay', afterMs, perVisit: false },
    { reason: 'dwell', afterMs },
  ] as const)('leaves no timer of a $reason once it is ended', (trigger) => {
    const end = new AbortController();
    watchTrigger(trigger, () => expect.fail('it was ended'), end.signal);
    vi.advanceTimersByTime(29 * DAY_MS);
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
