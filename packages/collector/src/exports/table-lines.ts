import { VOICE_TYPES } from '@hearback/protocol';
import type { Service } from '../cases/deadlines.js';
import { foldCase, type Case } from '../cases/fold-case.js';
import { breathe } from '../breathe.js';
import type { StoredRecord } from '../register/record.js';
import type { RegisterPage } from '../register/register-page.js';
import type { VisibleRegister } from '../access/visible-register.js';
import type { CaseList, CaseQuery } from '../store/case-query.js';
import type { CaseRecords } from '../store/store.js';
import { CASE_COLUMNS, caseRow } from './case-columns.js';
import { BYTE_ORDER_MARK, csvBody, csvHead } from './csv-table.js';
import type { CaseExportQuery, ExportQuery } from './export-query.js';
import { RATING_COLUMNS, ratingRows } from './rating-columns.js';

/** How much is read at a time, so that memory does not grow with the register and other requests wait only milliseconds. */
const [RECORDS_AT_ONCE, CASES_AT_ONCE] = [100, 50];

/** What a table is made from. */
export type Register = {
  readonly register: Pick<VisibleRegister, 'read' | 'caseRecords' | 'cases' | 'caseOf'>;
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

/** Cases of a site and time page by page, in the order in which they began; some pages may have none. */
async function* allCases({ register }: Register, { site, from, to }: ExportQuery): AsyncGenerator<Case[]> {
  for (let after: number | null = 0; after !== null;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: CaseRecords = await register.caseRecords({ after, limit: CASES_AT_ONCE, of: { site, from, to } });
    yield page.cases.flatMap((records) => foldCase(records) ?? []);
    after = page.next;
  }
}

/** Cases as a list has them, page by page; some pages may have none. */
async function* listedCases(
  { register }: Register,
  list: CaseQuery,
  { from, to }: ExportQuery,
): AsyncGenerator<Case[]> {
  for (let after: CaseQuery['after'] | undefined = list.after; after !== undefined;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: CaseList = await register.cases({ ...list, after, limit: CASES_AT_ONCE });
    const meant = page.cases.filter(
      ({ receivedAt }) => (from === null || receivedAt >= from) && (to === null || receivedAt < to),
    );
    // oxlint-disable-next-line no-await-in-loop -- as above
    const found = await Promise.all(meant.map(({ number }) => register.caseOf(number)));
    yield found.filter((each) => each !== null);
    after = page.next ?? undefined;
  }
}

/** One row for each case received in the given time, and in the list if one is asked for, in its current state. Yields text, the byte order mark first. */
export async function* caseLines(register: Register, query: CaseExportQuery): AsyncGenerator<string> {
  const { serviceOf, nowMs } = register;
  yield BYTE_ORDER_MARK + csvHead(CASE_COLUMNS, query.separator);
  const pages = query.list === null ? allCases(register, query) : listedCases(register, query.list, query);
  for await (const page of pages) {
    const rows = page.map((found) => caseRow(found, serviceOf, nowMs));
    if (rows.length > 0) yield csvBody(CASE_COLUMNS, rows, query.separator);
    await breathe();
  }
}
