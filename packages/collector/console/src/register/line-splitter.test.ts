import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from './line-splitter.js';

/** Pushes a text in the given pieces and returns every line of it. */
function linesOf(pieces: readonly string[]): string[] {
  const splitter = new LineSplitter();
  const lines = pieces.flatMap((piece) => splitter.push(piece));
  const last = splitter.end();
  return last === null ? lines : [...lines, last];
}

describe('LineSplitter', () => {
  it.each([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb\r', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    ['', []],
  ])('cuts %j into %j', (text, lines) => {
    expect(linesOf([text])).toEqual(lines);
  });

  it('keeps a line that is not finished for the next piece', () => {
    const splitter = new LineSplitter();
    expect(splitter.push('{"seq":')).toEqual([]);
    expect(splitter.push('1}\n{')).toEqual(['{"seq":1}']);
    expect(splitter.end()).toBe('{');
    expect(splitter.end()).toBeNull();
  });

  it('gives the same lines however the text is cut', () => {
    const text = fc.array(fc.constantFrom('a', '水', '\n', '\r', '\r\n'), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        expect(linesOf([...whole])).toEqual(linesOf([whole]));
      }),
    );
  });
});
