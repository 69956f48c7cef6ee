import type { Engine } from '../engines/engine.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** What is said of a scenario in one engine: a finding, or why there is none. */
export type Cell = string;
/** Cells of one engine by the scenario's key. */
export type Column = ReadonlyMap<string, Cell>;

/** Names of the columns. */
export const ENGINES: readonly Engine['name'][] = ['Chromium', 'Firefox', 'WebKit'];

const BEGIN = '<!-- table:begin -->';
const END = '<!-- table:end -->';

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * Reads the columns of the table in a document.
 *
 * @returns One column for each engine, empty where the document has none yet.
 */
export function readColumns(document: string): Map<Engine['name'], Column> {
  const begin = document.indexOf(BEGIN);
  const table = begin < 0 ? '' : document.slice(begin, document.indexOf(END));
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(cellsOf);
  return new Map(ENGINES.map((name, i) => [name, new Map(rows.map((row) => [row[0] ?? '', row[i + 2] ?? '']))]));
}

/**
 * Puts a table into a document, in the place of the one between its marks.
 *
 * @throws {RangeError} If the document has no marks.
 */
export function writeTable(
  document: string,
  scenarios: readonly Pick<Scenario, 'key' | 'title'>[],
  columns: ReadonlyMap<Engine['name'], Column>,
): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new RangeError(`Failed to write the table: expected ${BEGIN} and ${END}.`);
  const rows = scenarios.map(({ key, title }) => [
    key,
    title,
    ...ENGINES.map((name) => columns.get(name)?.get(key) ?? ''),
  ]);
  const head = ['#', 'what happens', ...ENGINES];
  const widths = head.map((cell, i) => Math.max(3, ...[cell, ...rows.map((row) => row[i]!)].map((one) => one.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const table = [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
  return `${document.slice(0, begin)}${BEGIN}\n\n${table.join('\n')}\n\n${document.slice(end)}`;
}
