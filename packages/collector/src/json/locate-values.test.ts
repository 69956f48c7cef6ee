import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateValues, type Picks } from './locate-values.js';

/** Picks the value at a path whose steps are parted by strokes. */
const at = (path: string): Picks<'found'> =>
  path === ''
    ? 'found'
    : path.split('/').reduceRight<Picks<'found'>>((picks, step) => new Map([[step, picks]]), 'found');

const textsAt = (text: string, wanted: string) =>
  locateValues(text, at(wanted)).map(({ start, end }) => text.slice(start, end));

describe('locateValues', () => {
  it.each([
    ['{"a":1}', 'a', ['1']],
    ['{ "a" : { "b" : [ ] } , "c" : null }', 'a', ['{ "b" : [ ] }']],
    ['{"a":[{"b":"x"},{"b":"y"},{}]}', 'a/*/b', ['"x"', '"y"']],
    ['{"a":"b\\":{","b":"}"}', 'b', ['"}"']],
    ['{"\\u0061":true}', 'a', ['true']],
    ['{"a":{"b":1}}', 'b', []],
    ['{"a":-1.5e3,"b":false}\n', 'a', ['-1.5e3']],
    ['[[1,2],[3]]', '*/*', ['1', '2', '3']],
    ['"alone"', '', ['"alone"']],
    ['{}', 'a', []],
    ['{"b":{"a":1,"c":["}]",{}]},"a":[2]}', 'a', ['[2]']],
    ['{"b":"\\\\","a":"\\\\\\""}', 'a', ['"\\\\\\""']],
    ['{"__proto__":{"a":1}}', 'a', []],
    ['{"a":{"b":1,"c":{"b":2}}}', 'a/c/b', ['2']],
  ])('in %s finds at %s %j', (text, wanted, expected) => expect(textsAt(text, wanted)).toEqual(expected));

  it('finds every value as it was written, whatever the white space', () =>
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false } as object), fc.constantFrom(0, 1, 3), (json, space) => {
        const value = { before: json, wanted: json, after: [json] };
        const text = JSON.stringify(value, null, space);
        expect(textsAt(text, 'wanted').map((each) => JSON.parse(each) as unknown)).toEqual([
          JSON.parse(JSON.stringify(json)),
        ]);
      }),
    ));
});
