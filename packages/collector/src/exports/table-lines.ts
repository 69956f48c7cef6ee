import { VOICE_TYPES } from '@hearback/protocol';
import type { Service } from '../cases/deadlines.js';
import { breathe } from '../breathe.js';
import type { StoredRecord } from '../register/record.js';
import type { RegisterPage } from '../register/register-page.js';
import type { VisibleRegister } from '../access/visible-register.js';
import type { CaseRecords } from '../store/store.js';
import { CASE_COLUMNS, caseRow } from './case-columns.js';
import { BYTE_ORDER_MARK, csvBody, csvHead } from './csv-table.js';
import type { ExportQuery } from './export-query.js';
import { RATING_COLUMNS, ratingRows } from './rating-columns.js';

/** How much is read at a time, so that memory does not grow with the register and other requests wait only milliseconds. */
const [RECORDS_AT_ONCE, CASES_AT_ONCE] = [100, 50];

/** What a table is made from. */
export type Register = {
  readonly register: Pick<VisibleRegister, 'read' | 'caseRecords'>;
  readonly serviceOf: (site: string) => Service;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
};

/** Ratings page by page; some may have none. */
async function* ratingPages({ register }: Register, { site, from, to }: ExportQuery): AsyncGenerator<StoredRecord[]> {
  for (let after: number | null = 0; after !== null;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: RegisterPage = await register.read({ after, limit: RECORDS_AT_ONCE });
    after = page.next;
    yield page.records.filter(
      (record) =>
        record.type === VOICE_TYPES.rating &&
        (site === null || record.site === site) &&
        (from === null || record.receivedAt >= from) &&
        (to === null || record.receivedAt < to),
    );
    // oxlint-disable-next-line no-await-in-loop -- as above
    await breathe();
  }
}

/** One row for each answer of each rating. Yields text, the byte order mark first. */
export async function* ratingLines(register: Register, query: ExportQuery): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvHead(RATING_COLUMNS, query.separator);
  for await (const page of ratingPages(register, query))
    if (page.length > 0) yield csvBody(RATING_COLUMNS, page.flatMap(ratingRows), query.separator);
}

/** One row for each case received in the given time, in its current state. Yields text, the byte order mark first. */
export async function* caseLines({ register, serviceOf, nowMs }: Register, query: ExportQuery): AsyncGenerator<string> {
  const { site, from, to } = query;
  yield BYTE_ORDER_MARK + csvHead(CASE_COLUMNS, query.separator);
  let after: number | null = 0;
  while (after !== null) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: CaseRecords = await register.caseRecords({ after, limit: CASES_AT_ONCE, of: { site, from, to } });
    const rows = page.cases.flatMap((records) => caseRow(records, serviceOf, nowMs) ?? []);
    if (rows.length > 0) yield csvBody(CASE_COLUMNS, rows, query.separator);
    after = page.next;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await breathe();
  }
}
