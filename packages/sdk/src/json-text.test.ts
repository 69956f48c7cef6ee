import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json-text.js';

describe('jsonText', () => {
  it('writes what reads back as it was', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ),
  );

  it('writes the same as the engine', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(jsonText(value)).toBe(JSON.stringify(value));
      }),
    ),
  );

  it.each([
    '"',
    '\\',
    '\b\f\n\r\t',
    '\v\u007f',
    '\u0000',
    '\u001f',
    '\u2028',
    '🚱',
    '\ud800',
    'a\udc00b',
    '\ud83d\ud83d\udeb1',
  ])('writes the string %j as the engine does, and so that it reads back', (text) => {
    expect(jsonText(text)).toBe(JSON.stringify(text));
    expect(JSON.parse(jsonText(text))).toBe(text);
  });

  it('leaves characters that need no escape as they are', () =>
    expect(jsonText('水表 ¿? \u2028🚱')).toBe('"水表 ¿? \u2028🚱"'));

  it('leaves out what is undefined', () => expect(jsonText({ a: undefined, b: 1 })).toBe('{"b":1}'));

  it('takes objects of a class that have data of their own, and empty ones of none', () => {
    class Words {
      readonly text = 'a';
    }
    expect(jsonText([new Words(), {}, Object.create(null)])).toBe('[{"text":"a"},{},{}]');
  });

  it('never calls toJSON', () => {
    const hijacked = Object.assign([1], { toJSON: () => 'hijacked' });
    expect(jsonText({ toJSON: 'kept', list: hijacked })).toBe('{"toJSON":"kept","list":[1]}');
  });

  it.each<[string, unknown, string]>([
    ['a function', { a: [1, () => 1] }, '/a/1'],
    ['a symbol', { a: Symbol('a') }, '/a'],
    ['a bigint', { 'a/b~c': 1n }, '/a~1b~0c'],
    ['NaN', [Number.NaN], '/0'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '/1'],
    ['nothing in a list', [1, undefined], '/1'],
    // oxlint-disable-next-line no-sparse-arrays -- a hole is what it is about
    ['a hole', [1, , 3], '/1'],
    ['a map', { a: new Map([['email', 'a@b.example']]) }, '/a'],
    ['a date', [new Date(0)], '/0'],
    ['what is only inherited', { a: Object.create({ email: 'a@b.example' }) as object }, '/a'],
  ])('refuses %s with its path', (_, value, path) =>
    expect(() => jsonText(value)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED', path })),
  );

  it('refuses a circle', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => jsonText(circle)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });

  it('writes 32 levels, no more', () => {
    const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : 1);
    expect(jsonText(nested(32))).toBe(`${'['.repeat(32)}1${']'.repeat(32)}`);
    expect(() => jsonText(nested(33))).toThrow();
  });
});
