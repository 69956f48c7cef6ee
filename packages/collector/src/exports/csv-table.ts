import { stringify } from 'csv-stringify/sync';

/** What a cell can hold; `null` leaves it empty. */
export type Cell = string | number | boolean | null;

/** One column: its name in the first line, and what stands in it. */
export type Column<Row> = { readonly name: string; readonly cell: (row: Row) => Cell | undefined };

/** What stands between cells. Excel takes the comma or the semicolon for granted by the region it is set to. */
export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** Name of a separator. */
export type SeparatorId = keyof typeof SEPARATORS;

/** Tells spreadsheets that the text is UTF-8. Stands before everything else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a cell begins with what looks like a formula: at the beginning, and wherever a spreadsheet that takes another separator for granted, and so
 * heeds no quotes, begins one. A line of a list ("- item") is such a place, too: a hyphen begins a formula, also before a blank.
 */
const BEFORE_FORMULA = /(?<=^|[,;\t\r\n])(?=["\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** What spreadsheets leave out before what follows it. @see OWASP, "CSV Injection". */
const BEGINS_UNSEEN = /^[\t\r]/;

const escaped = (text: string): string => {
  const safe = text.replace(BEFORE_FORMULA, "'");
  return BEGINS_UNSEEN.test(safe) ? `'${safe}` : safe;
};

/**
 * Lines of a table as spreadsheets read them. Text that a spreadsheet would take for a formula gets an apostrophe before it, at its beginning
 * and where one that is set to another separator would cut it; line ends inside a text stay.
 *
 * @returns Every line with its end, CRLF; nothing for no rows.
 * @see RFC 4180; OWASP, "CSV Injection".
 */
export const csvLines = (rows: readonly (readonly Cell[])[], separator: SeparatorId): string =>
  stringify(rows as Cell[][], {
    delimiter: SEPARATORS[separator],
    record_delimiter: 'windows',
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      string: escaped,
    },
  });

/** The first line: the names of the columns. */
export const csvHead = <Row>(columns: readonly Column<Row>[], separator: SeparatorId): string =>
  csvLines([columns.map(({ name }) => name)], separator);

/** A line for each row. */
export const csvBody = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], separator: SeparatorId): string =>
  csvLines(
    rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
    separator,
  );
