import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMembers, scanJson } from './scan-json.js';

const texts = (json: string) => scanJson(json, 1000).elements.map(({ start, end }) => json.slice(start, end));
const indents = fc.constantFrom('', ' ', '\t', '  ');

describe('scanJson', () => {
  it.each([
    ['[]', []],
    [' [ ] ', []],
    ['[1]', ['1']],
    ['[1, 2 ,3]', ['1', '2', '3']],
    ['[{"a":[1,2]},"x,y]",null]', ['{"a":[1,2]}', '"x,y]"', 'null']],
    ['\n[\n  {"a": "\\"]"}\n]\n', ['{"a": "\\"]"}']],
    ['["\\\\","b"]', ['"\\\\"', '"b"']],
    [' {"a" : 1} ', ['{"a" : 1}']],
    ['"text"', ['"text"']],
    ['', []],
  ])('finds the elements of %s', (json, expected) => expect(texts(json)).toEqual(expected));

  it.each([
    ['1', 0],
    ['[]', 1],
    ['[[],[[]]]', 3],
    ['{"a":{"b":[]}}', 3],
    ['"[[[["', 0],
  ])('measures the depth of %s', (json, depth) => expect(scanJson(json, 1000).depth).toBe(depth));

  it('stops as soon as it is too deep', () => {
    expect(scanJson('[[]]', 2).depth).toBe(2);
    expect(scanJson('[[[]]]', 2).depth).toBe(3);
    expect(scanJson('['.repeat(1_000_000), 2).depth).toBe(3);
  });

  it('finds what JSON.parse finds, however it is written', () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), indents, (values, indent) => {
        const json = JSON.stringify(values, null, indent);
        expect(texts(json).map((text) => JSON.parse(text) as unknown)).toEqual(JSON.parse(json));
      }),
    ));

  it('counts as many members as were parsed, unless a name is repeated', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify([value]);
        const parsed = (JSON.parse(json) as unknown[])[0];
        expect(scanJson(json, 1000).elements[0]?.members).toBe(countMembers(parsed));
      }),
    ));

  it.each(['{"a":1,"a":1}', '{"a":{"b":1,"\\u0062":2}}', '{"__proto__":1,"__proto__":2}'])(
    'counts more members than are left of %s',
    (json) => expect(scanJson(json, 9).elements[0]?.members).toBe(countMembers(JSON.parse(json)) + 1),
  );

  it('does not fail on any text', () =>
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",:\\a 1') }), (text) => void scanJson(text, 9))));
});
