import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTrackingKey } from './parse-tracking-key.js';
import { createTrackingKey, trackingKeyHash, trackingProof } from './tracking-key.js';

const bytes16 = fc.uint8Array({ minLength: 16, maxLength: 16 });
const keyOf = (random: Uint8Array) => createTrackingKey((bytes) => (bytes.set(random), bytes));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('createTrackingKey', () => {
  it('writes all 128 bits as 26 symbols', () => {
    expect(keyOf(new Uint8Array(16))).toBe('0'.repeat(26));
    expect(keyOf(new Uint8Array(16).fill(255))).toBe(`7${'Z'.repeat(25)}`);
  });

  it('loses no bit: different bytes give different keys', () => {
    fc.assert(
      fc.property(bytes16, fc.nat(127), (random, bit) => {
        const other = random.slice();
        other[bit >> 3]! ^= 1 << (bit & 7);
        expect(keyOf(other)).not.toBe(keyOf(random));
      }),
    );
  });
});

describe('parseTrackingKey', () => {
  it('parses a key in any spelling', () => {
    fc.assert(
      fc.property(bytes16, (random) => {
        const key = keyOf(random);
        const written = key
          .toLowerCase()
          .replaceAll('0', 'O')
          .replaceAll('1', 'i')
          .match(/.{1,4}/g)!
          .join(' - ');
        expect(parseTrackingKey(written)).toBe(key);
      }),
    );
  });

  it.each(['', '0'.repeat(25), '0'.repeat(27), `8${'0'.repeat(25)}`, `U${'0'.repeat(25)}`, `0${'é'.repeat(25)}`])(
    'answers null to %j',
    (text) => expect(parseTrackingKey(text)).toBeNull(),
  );
});

describe('trackingProof and trackingKeyHash', () => {
  it('are one and two turns of SHA-256 over the text', async () => {
    await fc.assert(
      fc.asyncProperty(bytes16, async (random) => {
        const key = keyOf(random);
        expect(await trackingProof(key)).toBe(sha256(key));
        expect(await trackingKeyHash(key)).toBe(sha256(sha256(key)));
      }),
    );
  });

  it('work the same where Web Crypto is absent, as on a page without TLS', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    const key = keyOf(new Uint8Array(16).fill(7));
    try {
      Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, get: () => undefined });
      expect(await trackingKeyHash(key)).toBe(sha256(sha256(key)));
    } finally {
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
  });
});
