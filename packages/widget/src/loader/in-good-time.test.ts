import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inGoodTime } from './in-good-time.js';

describe('inGoodTime', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives what comes', async () => {
    const late = new Promise<string>((resolve) => setTimeout(resolve, 14_999, 'there'));
    const waited = inGoodTime(late);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(await waited).toBe('there');
  });

  it('rejects as what fails does', () =>
    expect(inGoodTime(Promise.reject(new Error('Gone.')))).rejects.toThrow('Gone.'));

  it('rejects, with something that can be told from nothing, where nothing comes', async () => {
    const waited = inGoodTime(new Promise(() => {})).catch((reason: unknown) => ({ reason }));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await waited).toEqual({ reason: 'late' });
  });
});
