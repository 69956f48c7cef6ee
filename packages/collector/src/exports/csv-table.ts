import { stringify } from 'csv-stringify/sync';

/** What a cell can hold; `null` leaves it empty. */
export type Cell = string | number | boolean | null;

/** One column: its name, and the cell of a row. */
export type Column<Row> = { readonly name: string; readonly cell: (row: Row) => Cell | undefined };

/** What separates cells. Which of comma and semicolon Excel expects depends on its regional setting. */
export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** Name of a separator. */
export type SeparatorId = keyof typeof SEPARATORS;

/** Tells spreadsheets that the text is UTF-8; must come first. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where something that looks like a formula begins a cell: at the start of the text, and wherever a spreadsheet that expects another separator, and
 * therefore ignores the quotes, would start a cell. That includes list items ("- item"): a hyphen begins a formula even before a space.
 */
const BEFORE_FORMULA = /(?<=^|[,;\t\r\n])(?=["\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** Characters that spreadsheets skip at the start of a cell. @see OWASP, "CSV Injection". */
const BEGINS_UNSEEN = /^[\t\r]/;

const escaped = (text: string): string => {
  const safe = text.replace(BEFORE_FORMULA, "'");
  return BEGINS_UNSEEN.test(safe) ? `'${safe}` : safe;
};

/**
 * Lines of a table as spreadsheets read them. Text that a spreadsheet would take for a formula gets an apostrophe in front, at its beginning and
 * wherever one that is set to another separator would cut it; line breaks within a text are kept.
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
