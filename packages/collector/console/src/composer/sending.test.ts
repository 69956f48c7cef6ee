import { describe, expect, it, vi } from 'vitest';
import { Sending } from './sending.js';

describe('Sending', () => {
  it('knows of each case by itself whether something of it is on its way', async () => {
    const onChange = vi.fn();
    const sending = new Sending(onChange);
    const [first, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const answers = [sending.during('A', () => first.promise), sending.during('B', () => second.promise)];
    expect(['A', 'B', 'C'].map((number) => sending.has(number))).toEqual([true, true, false]);
    second.resolve('done');
    expect(await answers[1]).toBe('done');
    expect(['A', 'B'].map((number) => sending.has(number))).toEqual([true, false]);
    first.reject(new Error('lost'));
    await expect(answers[0]).rejects.toThrow('lost');
    expect(sending.has('A')).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(4);
  });
});
