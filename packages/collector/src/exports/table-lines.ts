import { VOICE_TYPES } from '@hearback/protocol';
import type { Service } from '../cases/deadlines.js';
import type { Store, StoredRecord } from '../store/store.js';
import { CASE_COLUMNS, caseRow } from './case-columns.js';
import { BYTE_ORDER_MARK, csvBody, csvHead } from './csv-table.js';
import type { ExportQuery } from './export-query.js';
import { RATING_COLUMNS, ratingRows } from './rating-columns.js';

/** Records read at a time: what is in memory does not grow with the register. */
const PAGE = 500;

/** What a table is made from. */
export type Register = {
  readonly store: Store;
  readonly serviceOf: (site: string) => Service;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
};

const BEGIN_CASES: ReadonlySet<string> = new Set([VOICE_TYPES.complaint, VOICE_TYPES.suggestion]);

async function* pagesOf(store: Store, { site, from, to }: ExportQuery): AsyncGenerator<StoredRecord[]> {
  let after = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page = await store.read({ after, limit: PAGE });
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
    yield page.filter(
      (record) =>
        (site === null || record.site === site) &&
        (from === null || record.receivedAt >= from) &&
        (to === null || record.receivedAt < to),
    );
  }
}

/** One row for each answer of each rating. Yields text, the byte order mark first. */
export async function* ratingLines({ store }: Register, query: ExportQuery): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvHead(RATING_COLUMNS, query.separator);
  for await (const page of pagesOf(store, query))
    yield csvBody(RATING_COLUMNS, page.flatMap(ratingRows), query.separator);
}

/** One row for each case that was received in the time asked for, as it stands. Yields text, the byte order mark first. */
export async function* caseLines(register: Register, query: ExportQuery): AsyncGenerator<string> {
  const { store, serviceOf, nowMs } = register;
  yield BYTE_ORDER_MARK + csvHead(CASE_COLUMNS, query.separator);
  for await (const page of pagesOf(store, query)) {
    const begun = page.filter(({ type }) => BEGIN_CASES.has(type));
    const rows = await Promise.all(
      begun.map(async ({ number, seq }) => {
        const row = caseRow(await store.recordsOf(number), serviceOf, nowMs);
        return row?.found.steps[0]?.seq === seq ? [row] : [];
      }),
    );
    yield csvBody(CASE_COLUMNS, rows.flat(), query.separator);
  }
}
