import fc from 'fast-check';

/** Characters that trip careless code: astral, combining, joined, right-to-left, line separators, prototype names. */
const AWKWARD = [
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  '水',
  '𠮷',
  'שלום',
  '\u2028',
  '\uFEFF',
  '\n',
  '\t',
  ' ',
  '"\\',
  '__proto__',
  '$&',
];

/** Valid text of 1 to `max` code points that is not blank; now and then exactly as long as may be. */
export const spoken = (max: number): fc.Arbitrary<string> => {
  const usual = fc
    .tuple(
      fc.constantFrom('a', '水', '😀', ' b', '0'),
      fc.array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string()), { maxLength: 4 }),
    )
    .map(([first, rest]) => cut(first + rest.join(''), max));
  const full = fc.constantFrom('x', '水', '😀').map((character) => character.repeat(max));
  return fc.oneof({ arbitrary: usual, weight: 40 }, { arbitrary: full, weight: 1 });
};

const cut = (text: string, max: number) => [...text].slice(0, max).join('').toWellFormed().replaceAll('\uFFFD', '?');

/** A valid name of something that a site defines itself. */
export const slug: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('a', 'delay', 'product-quality', 'A.b_c-9', 'constructor', 'x'.repeat(64)),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/),
);

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));

/** A valid SHA-256 in hex. */
export const sha256: fc.Arbitrary<string> = hex(64);

/** A number of the right form, whether or not its check symbol fits. */
export const caseNumber: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 12, maxLength: 12 })
  .map((symbols) => symbols.join('').replace(/(.{4})(.{4})/, '$1-$2-'));

const moment = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const offset = fc.constantFrom('Z', '+00:00', '-08:00', '+05:45');

/** A valid moment with its offset from UTC. */
export const dateTime: fc.Arbitrary<string> = fc
  .tuple(moment, offset, fc.constantFrom(19, 21, 23))
  .map(([iso, zone, length]) => iso.slice(0, length) + zone);

/** A valid day or moment, with or without an offset. */
export const dayOrMoment: fc.Arbitrary<string> = fc.oneof(
  dateTime,
  moment.map((iso) => iso.slice(0, 10)),
  moment.map((iso) => iso.slice(0, 16)),
  fc.constantFrom('2024-02-29', '2000-02-29'),
);

/** A valid event id. */
export const eventId: fc.Arbitrary<string> = fc
  .tuple(hex(32), fc.constantFrom('8', '9', 'a', 'b'))
  .map(([digits, variant]) =>
    [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `7${digits.slice(13, 16)}`,
      variant + digits.slice(17, 20),
      digits.slice(20),
    ].join('-'),
  );
