import fc from 'fast-check';

type Parent = Record<PropertyKey, unknown>;

/** Places within a JSON value: the object or array, and the key in it. */
function places(value: unknown): { parent: Parent; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Parent;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...places(parent[key])]);
}

const LIMITS = [40, 64, 128, 200, 254, 255, 500, 1000, 2048, 4000, 10_000];
const lengths = fc
  .tuple(fc.constantFrom(...LIMITS), fc.constantFrom(-1, 0, 1), fc.constantFrom('x', '水', '😀', ' ', 'e\u0301'))
  .map(([limit, more, character]) => character.repeat(limit + more));

const strangers = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1, -1, 0.5, 5, 6, 7, 8, 10, 11, 100, 101, 1e300),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1',
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\udc00x',
    'x',
    '😀',
  ),
  fc.constantFrom<unknown>([], {}, [null], [[]], { id: 'x' }, ['x'], undefined),
  fc.constantFrom<unknown>(
    'likert5',
    'nps',
    'outcome',
    'A',
    'yes',
    '1.0',
    'application/json',
    'app.hearback.rating.v1',
  ),
  fc.constantFrom<unknown>(
    '2023-02-29',
    '2024-02-30',
    '2024-01-01T24:00:00Z',
    '2024-01-01 00:00:00Z',
    '2024-01-01T00:00:00',
  ),
  fc.constantFrom<unknown>(
    'KC0F-A8H8-WY04',
    'kc0f-a8h8-wy04',
    'KC0FA8H8WY04',
    'KC0F-A8H8-WYO4',
    '/hearback/',
    '/hearback/-a',
  ),
  fc.constantFrom<unknown>(
    'http://a?b',
    'ftp://a',
    'https://a#b',
    'a@b',
    'a@@b',
    'a b@c',
    'x',
    'x-y',
    'image/',
    'IMAGE/png',
  ),
  lengths,
  fc.jsonValue(),
);

const bent = fc.constantFrom<(text: string) => string>(
  (text) => `${text}\ud83d`,
  (text) => `\ude00${text}`,
  (text) => `${text}\u0000`,
  (text) => `${text}\n`,
  (text) => ` ${text}`,
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text) => text + text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\d/, 'g'),
  (text) => text.replaceAll('-', ''),
);

const strangeKeys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'extra', '', 'a/b~c', '\ud800', 'length'),
  fc.constantFrom('contact', 'anonymous', 'skipped', 'score', 'scorecard', 'question', 'proof', 'number', 'parent'),
);

/** Sets an own key, also where an assignment would reach the prototype, as `JSON.parse` does. */
const put = (parent: Parent, key: string, value: unknown) =>
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });

const change = fc.oneof(
  fc.constant(
    (parent: Parent, key: string) => void (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  ),
  strangers.map((value) => (parent: Parent, key: string) => void put(parent, key, value)),
  fc.tuple(strangeKeys, strangers).map(
    ([name, value]) =>
      (parent: Parent) =>
        void put(parent, Array.isArray(parent) ? '0' : name, value),
  ),
  bent.map((bend) => (parent: Parent, key: string) => {
    if (typeof parent[key] === 'string') parent[key] = bend(parent[key]);
  }),
  fc.integer({ min: -2, max: 2 }).map((step) => (parent: Parent, key: string) => {
    if (typeof parent[key] === 'number') parent[key] += step;
  }),
  fc.integer({ min: 2, max: 101 }).map((times) => (parent: Parent, key: string) => {
    if (Array.isArray(parent[key])) parent[key] = Array.from({ length: times }, () => (parent[key] as unknown[])[0]);
  }),
);

/**
 * A value with one or two changes somewhere in it: a key dropped or added, a value of another type, out of range, too
 * long by one character, malformed. Many of the results are invalid, some are valid in another way.
 */
export const mutated = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(value, fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 2 })).map(([original, changes]) => {
    const copy = { value: structuredClone(original) };
    for (const [pick, apply] of changes) {
      const all = places(copy.value);
      const place = all[pick % Math.max(1, all.length)];
      if (place) apply(place.parent, place.key);
    }
    return copy.value;
  });
