import { afterEach, expect, it, vi } from 'vitest';
import { hexOf } from './hex.js';

afterEach(() => vi.restoreAllMocks());

it('writes two digits for each byte', () => expect(hexOf(new Uint8Array([0, 1, 15, 16, 255]))).toBe('00010f10ff'));

it('does not use Array.from, which MooTools and Prototype.js replace', () => {
  vi.spyOn(Array, 'from').mockImplementation((list: unknown) => [list]);
  expect(hexOf(new Uint8Array([10, 11]))).toBe('0a0b');
});
