import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_NUMBER_PATTERN, isCaseNumber, numberOf } from './case-number.js';
import { parseCaseNumber } from './parse-case-number.js';
import { CROCKFORD_ALPHABET } from './crockford.js';
import { uuidV7 } from './uuid-v7.js';

const bytes16 = fc.uint8Array({ minLength: 16, maxLength: 16 });
const ids = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), bytes16)
  .map(([nowMs, random]) => uuidV7({ nowMs, random: (bytes) => (bytes.set(random), bytes) }));
const numbers = ids.map(numberOf);
const symbolsOf = (number: string) => [...number.replaceAll('-', '')];
const PLACES = 12;

describe('numberOf', () => {
  it('makes a number that matches the pattern and parses to itself', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(number).toMatch(new RegExp(`^${CASE_NUMBER_PATTERN}$`));
        expect(parseCaseNumber(number)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('always gives an id the same number', () => {
    expect(numberOf('0198c5f2-7a10-7c3e-9b42-5d1e8f6a0b37')).toBe('GJX3-T7PM-2SQ6');
    expect(numberOf('0198C5F2-7A10-7C3E-9B42-5D1E8F6A0B37')).toBe('GJX3-T7PM-2SQ6');
  });

  it('does not repeat within a hundred thousand voices', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++)
      seen.add(numberOf(uuidV7({ nowMs: 1_790_000_000_000, random: (bytes) => crypto.getRandomValues(bytes) })));
    expect(seen.size).toBe(100_000);
  });

  it.each(['', 'not-an-id', '0198c5f2-7a10-7c3e-9b42-5d1e8f6a0b3', '0198c5f2-7a10-7c3e-9b42-5d1e8f6a0b3g'])(
    'refuses %j',
    (id) => expect(() => numberOf(id)).toThrow(RangeError),
  );
});

describe('parseCaseNumber', () => {
  it('catches every change of one symbol, at every place', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const symbols = symbolsOf(number);
        for (let place = 0; place < PLACES; place++)
          for (const other of CROCKFORD_ALPHABET)
            if (other !== symbols[place]) expect(parseCaseNumber(symbols.with(place, other).join(''))).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('catches every swap of two symbols, neighbours or not', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const symbols = symbolsOf(number);
        for (let a = 0; a < PLACES; a++)
          for (let b = a + 1; b < PLACES; b++)
            if (symbols[a] !== symbols[b]) {
              const swapped = symbols.with(a, symbols[b]!).with(b, symbols[a]!).join('');
              expect(parseCaseNumber(swapped)).toBeNull();
            }
      }),
      { numRuns: 1000 },
    );
  });

  it('catches every swap of every pair of symbols at every neighbouring place', () => {
    const filler = symbolsOf(numberOf('0198c5f2-7a10-7c3e-9b42-5d1e8f6a0b37'));
    for (let place = 0; place < PLACES - 1; place++)
      for (const left of CROCKFORD_ALPHABET)
        for (const right of CROCKFORD_ALPHABET) {
          if (left === right) continue;
          const pair = filler.with(place, left).with(place + 1, right);
          const swapped = filler.with(place, right).with(place + 1, left);
          const valid = [pair, swapped].filter((symbols) => parseCaseNumber(symbols.join('')) !== null);
          expect(valid.length).toBeLessThan(2);
        }
  });

  it('catches a lost and a doubled symbol', () => {
    fc.assert(
      fc.property(numbers, fc.nat(PLACES - 1), (number, place) => {
        const symbols = symbolsOf(number);
        expect(parseCaseNumber(symbols.toSpliced(place, 1).join(''))).toBeNull();
        expect(parseCaseNumber(symbols.toSpliced(place, 0, symbols[place]!).join(''))).toBeNull();
      }),
    );
  });

  it('parses a number in any spelling', () => {
    fc.assert(
      fc.property(numbers, fc.infiniteStream(fc.constantFrom('', ' ', '-', '–', '\u00a0')), (number, gaps) => {
        const confusable = number.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I');
        const written = [...confusable].map((character) => character + gaps.next().value).join('');
        expect(parseCaseNumber(written)).toBe(number);
      }),
    );
  });

  it.each(['', '-', 'GJX3-T7PM-2SQ', 'GJX3-T7PM-2SQ6-0', 'GJX3-T7PM-2SQU', 'GJX3-T7PM-2SQ\u0000', 'ＧＪＸ3-T7PM-2SQ6'])(
    'answers null to %j',
    (text) => expect(parseCaseNumber(text)).toBeNull(),
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCaseNumber(text)));
  });
});

describe('isCaseNumber', () => {
  it('accepts numbers of voices, and none with another check symbol', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (const other of CROCKFORD_ALPHABET)
          expect(isCaseNumber(number.slice(0, -1) + other)).toBe(number.endsWith(other));
      }),
      { numRuns: 100 },
    );
  });
});
