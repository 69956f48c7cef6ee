import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBody, csvHead, SEPARATORS, type Column, type SeparatorId } from './csv-table.js';

const columns: readonly Column<{ text: string | null; score: number }>[] = [
  { name: 'text', cell: ({ text }) => text },
  { name: 'score', cell: ({ score }) => score },
];

/** What a reader of CSV finds in a table of one row. */
const readBack = (text: string, separator: SeparatorId): string[][] =>
  parse(csvBody(columns, [{ text, score: 0 }], separator), {
    delimiter: SEPARATORS[separator],
    record_delimiter: '\r\n',
  });

/**
 * What is to stand in the cell of a text, found letter by letter: an apostrophe stands where a cell begins, here or for a reader with another
 * separator, whose first letter but for blanks and quotes begins a formula; before a tab or a line end at the beginning; and before digits that would become
 * another number.
 */
function withApostrophes(text: string): string {
  let [out, isBeginning] = ['', true];
  for (let at = 0; at < text.length; at++) {
    let first = at;
    while (first < text.length && (text[first] === '"' || text[first]!.trim() === '')) first++;
    const isFormula = '=+-@\uFF1D\uFF0B\uFF0D\uFF20'.includes(text[first] ?? 'x');
    const isUnseen = at === 0 && (text[0] === '\t' || text[0] === '\r');
    if (isBeginning && (isFormula || isUnseen)) out += "'";
    out += text[at];
    isBeginning = ',;\t\r\n'.includes(text[at]!);
  }
  return /^(0\d+|\d{16,}|\d+[eE][+-]?\d+)$/.test(text) ? `'${text}` : out;
}

describe('a table in CSV', () => {
  it('has the names first, then a line for each row, with CRLF', () => {
    expect(csvHead(columns, 'comma')).toBe('text,score\r\n');
    expect(csvBody(columns, [{ text: 'Brown, "cold"\nwater', score: 3 }], 'comma')).toBe(
      '"Brown, ""cold""\nwater",3\r\n',
    );
    expect(csvBody(columns, [], 'semicolon')).toBe('');
    expect(csvBody(columns, [{ text: null, score: -1 }], 'semicolon')).toBe(';-1\r\n');
  });

  it.each(['=1+1', '+49 30 1', '-2', '@SUM(A1)', '\tx', '\rx', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF201'])(
    'lets no spreadsheet calculate %j',
    (text) => {
      const [[cell] = []] = parse(csvBody(columns, [{ text, score: 0 }], 'comma'), { record_delimiter: '\r\n' });
      expect(cell).toBe(`'${text}`);
    },
  );

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x, -2;3', "x,' -2;3"],
    ['x;"=1+1', `x;'"=1+1`],
    ['x\n@SUM(A1)', "x\n'@SUM(A1)"],
    ['x\t\n=1', "x\t'\n'=1"],
    ['a-b; c=d', 'a-b; c=d'],
  ])('lets none calculate %j either that is set to another separator', (text, expected) => {
    for (const separator of Object.keys(SEPARATORS) as SeparatorId[]) {
      const read = parse(csvBody(columns, [{ text, score: 0 }], separator), {
        delimiter: SEPARATORS[separator],
        record_delimiter: '\r\n',
      });
      expect(read).toEqual([[expected, '0']]);
    }
  });

  it.each([' =1', '\u00a0+1', '"=1', '\n- item', 'Broken:\n- the tap\n- the drain', "'=1", '\t=1', 'a - b', '1-2'])(
    'writes %j with an apostrophe before what looks like a formula, and nowhere else',
    (text) => expect(readBack(text, 'comma')).toEqual([[withApostrophes(text), '0']]),
  );

  it.each(['0912345678', '00', '1234567890123456', '12E4', '7e3', '12E-4', '7e+3'])(
    'lets no spreadsheet take %s for another number',
    (text) => expect(readBack(text, 'semicolon')).toEqual([[`'${text}`, '0']]),
  );

  it.each(['0', '12', '123456789012345', '030 1234', 'E4', '2026-11-21', '0912-345-678'])(
    'leaves %s as it is',
    (text) => expect(readBack(text, 'semicolon')).toEqual([[text, '0']]),
  );

  it.each([
    ['comma', '16.67'],
    ['semicolon', '16,67'],
    ['tab', '16.67'],
  ] as const)('writes numbers as a spreadsheet that expects %s reads them', (separator, expected) => {
    const [[, score] = []] = parse(csvBody(columns, [{ text: 'x', score: 16.67 }], separator), {
      delimiter: SEPARATORS[separator],
      record_delimiter: '\r\n',
    });
    expect(score).toBe(expected);
  });

  it('writes fast what somebody wrote to make it slow', { timeout: 10_000 }, () => {
    const rows = Array.from({ length: 50 }, () => ({ text: `x${'\n'.repeat(9997)}x-`, score: 0 }));
    expect(csvBody(columns, rows, 'comma').length).toBeGreaterThan(500_000);
  });

  it('preserves every text, except for an apostrophe before anything that looks like a formula or a number', () => {
    const unit = fc.constantFrom(...'=+-@\uFF1D\uFF20,;"\'\t\r\n a01eE\u00a0水');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit })),
        fc.constantFrom(...(Object.keys(SEPARATORS) as SeparatorId[])),
        (text, separator) => {
          expect(readBack(text, separator)).toEqual([[withApostrophes(text), '0']]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
