import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBody, csvHead, SEPARATORS, type Column, type SeparatorId } from './csv-table.js';

const columns: readonly Column<{ text: string | null; score: number }>[] = [
  { name: 'text', cell: ({ text }) => text },
  { name: 'score', cell: ({ score }) => score },
];

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

  it('gives every text back, save for the apostrophe before what looks like a formula', () => {
    const separators = Object.keys(SEPARATORS) as SeparatorId[];
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), score: fc.integer() }), { minLength: 1 }),
        fc.constantFrom(...separators),
        (rows, separator) => {
          const read = parse(csvBody(columns, rows, separator), {
            delimiter: SEPARATORS[separator],
            record_delimiter: '\r\n',
          });
          expect(read.map(([text, score]) => [text!.replaceAll("'", ''), score])).toEqual(
            rows.map(({ text, score }) => [text?.replaceAll("'", ''), String(score)]),
          );
        },
      ),
    );
  });
});
