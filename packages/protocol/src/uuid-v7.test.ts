import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UUID_V7_PATTERN, uuidV7 } from './uuid-v7.js';

const bytes16 = fc.uint8Array({ minLength: 16, maxLength: 16 });
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const idOf = (nowMs: number, random: Uint8Array) => uuidV7({ nowMs, random: (bytes) => (bytes.set(random), bytes) });

describe('uuidV7', () => {
  it('makes the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(idOf(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has version 7, variant 10 and lower case, and holds its time', () => {
    fc.assert(
      fc.property(times, bytes16, (nowMs, random) => {
        const id = idOf(nowMs, random);
        expect(id).toMatch(new RegExp(`^${UUID_V7_PATTERN}$`));
        expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(nowMs);
      }),
      { numRuns: 2000 },
    );
  });

  it('sorts as text by the time it was made', () => {
    fc.assert(
      fc.property(times, times, bytes16, bytes16, (a, b, left, right) => {
        fc.pre(a !== b);
        expect(idOf(a, left) < idOf(b, right)).toBe(a < b);
      }),
    );
  });

  it('keeps 74 random bits', () => {
    fc.assert(
      fc.property(bytes16, fc.integer({ min: 48, max: 127 }), (random, bit) => {
        const fixed = (bit >= 48 && bit < 52) || bit === 64 || bit === 65;
        const other = random.slice();
        other[bit >> 3]! ^= 0x80 >> (bit & 7);
        expect(idOf(0, other) === idOf(0, random)).toBe(fixed);
      }),
    );
  });

  it.each([
    [-1, 0],
    [0.5, 0],
    [Number.NaN, 0],
    [Infinity, 0],
    [-Infinity, 0],
    [1.5, 1],
    [2 ** 48 - 1, 2 ** 48 - 1],
    [2 ** 48 + 5, 5],
  ])('takes %d for the time %d', (nowMs, wholeMs) => {
    expect(idOf(nowMs, new Uint8Array(16))).toBe(idOf(wholeMs, new Uint8Array(16)));
    expect(idOf(nowMs, new Uint8Array(16))).toMatch(new RegExp(`^${UUID_V7_PATTERN}$`));
  });
});
