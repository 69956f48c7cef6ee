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

/** What begins a formula. @see OWASP, "CSV Injection". */
const FORMULA = /[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/g;

/** What a spreadsheet skips before a formula. */
const SKIPPED = /["\s]/;

/** Behind what a spreadsheet that expects another separator, and therefore ignores the quotes, would start a cell. */
const CELL_STARTS_BEHIND = /[,;\t\r\n]/;

/**
 * The text with an apostrophe wherever something that looks like a formula begins a cell: at its start, and behind what may separate cells. That
 * includes list items ("- item"): a hyphen begins a formula even before a space. The time it takes grows with the length of the text alone, whatever
 * somebody wrote.
 */
function withoutFormulas(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(FORMULA)) {
    let begin = index;
    while (begin > 0 && SKIPPED.test(text[begin - 1]!)) begin--;
    for (let at = begin; at <= index; at++)
      if (at === 0 || CELL_STARTS_BEHIND.test(text[at - 1]!)) {
        parts.push(text.slice(end, at), "'");
        end = at;
      }
  }
  return parts.join('') + text.slice(end);
}

/** Characters that spreadsheets skip at the start of a cell. */
const BEGINS_UNSEEN = /^[\t\r]/;

/** What spreadsheets change into another number: a telephone number or an id that begins with 0, is longer than 15 digits, or has an E. */
const TAKEN_FOR_A_NUMBER = /^(?:0\d+|\d{16,}|\d+E[+-]?\d+)$/i;

const escaped = (text: string): string => {
  const safe = withoutFormulas(text);
  return BEGINS_UNSEEN.test(safe) || TAKEN_FOR_A_NUMBER.test(safe) ? `'${safe}` : safe;
};

/**
 * Lines of a table as spreadsheets read them. Text that a spreadsheet would take for a formula gets an apostrophe in front, at its beginning and
 * wherever one that is set to another separator would cut it, and so do digits that it would change; line breaks within a text are kept.
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
      // With a semicolon goes a comma in numbers: to Excel, one with a point would be a text, or even a day.
      number: (value) => (separator === 'semicolon' ? String(value).replace('.', ',') : String(value)),
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
