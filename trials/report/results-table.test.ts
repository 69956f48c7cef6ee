import { describe, expect, it } from 'vitest';
import { readColumns, writeTable } from './results-table.ts';

const scenarios = [
  { key: '1', title: 'All is well' },
  { key: 'a', title: 'Nothing is' },
];
const empty = 'Before.\n\n<!-- table:begin -->\n<!-- table:end -->\n\nAfter.\n';
const columns = new Map([
  ['Chromium', new Map([['1', 'delivered']])],
  ['WebKit', new Map([['a', '–']])],
] as const);

describe('the table of results', () => {
  it('is written between its marks, padded as the formatter does', () => {
    expect(writeTable(empty, scenarios, columns)).toBe(`Before.

<!-- table:begin -->

| #   | what happens | Chromium  | Firefox | WebKit |
| --- | ------------ | --------- | ------- | ------ |
| 1   | All is well  | delivered |         |        |
| a   | Nothing is   |           |         | –      |

<!-- table:end -->

After.
`);
  });

  it('is read as it was written, and writing it again changes nothing', () => {
    const written = writeTable(empty, scenarios, columns);
    const read = readColumns(written);
    expect(read.get('Chromium')?.get('1')).toBe('delivered');
    expect(read.get('WebKit')?.get('a')).toBe('–');
    expect(writeTable(written, scenarios, read)).toBe(written);
  });

  it('has empty columns where there is no table yet', () => {
    expect([...readColumns(empty).values()].map(({ size }) => size)).toEqual([0, 0, 0]);
  });

  it('is not written into a document without marks', () => {
    expect(() => writeTable('No marks.', scenarios, columns)).toThrow(RangeError);
  });
});
