import { sql, type Kysely, type SqlBool } from 'kysely';
import type { CaseCursor } from '../case-query.js';
import { question } from './prepared.js';
import type { Tables } from './tables.js';
import { noticesOf } from './notices-of.js';
import { BEGINNING } from './overdue-without-notice.js';

/** A case with a notice of a deadline that is still to come. */
type NoticedCase = { readonly number: string; readonly seq: number; readonly due_at: string };

/** Read from an index that holds only cases with a notice. */
const noticedAhead = question<{ now: string; at: string; rank: number; limit: number }, NoticedCase>((db, value) =>
  db
    .selectFrom('cases')
    .select(['number', 'seq', sql<string>`due_at`.as('due_at')])
    .where('due_at', 'is not', null)
    .where(sql<SqlBool>`told_due_at = due_at`)
    .where('due_at', '>', value('now'))
    .where(sql<SqlBool>`(due_at, seq) > (${value('at')}, ${sql.val(value('rank'))})`)
    .orderBy('due_at')
    .orderBy('seq')
    .limit(sql.val(value('limit'))),
);

/** Notices that a clock which ran ahead recorded, with the numbers of their cases, and where to go on. */
export type EarlyNotices = {
  readonly notices: readonly { readonly number: string; readonly seq: number }[];
  readonly next: CaseCursor | null;
};

/**
 * Notices of deadlines that are still to come, page by page. Deadlines that were recorded again after an early notice are left alone: where the clocks of collectors
 * disagree, each would keep revoking what the other records.
 */
export async function earlyNotices(
  db: Kysely<Tables>,
  { now, after, limit }: { readonly now: string; readonly after: CaseCursor | null; readonly limit: number },
): Promise<EarlyNotices> {
  const cases = await noticedAhead(db, { now, ...(after ?? BEGINNING), limit });
  const noticesByCase = await noticesOf(
    db,
    cases.map(({ number }) => number),
  );
  const last = cases.at(-1);
  return {
    notices: cases.flatMap(({ number, due_at }) => {
      const ofDeadline = (noticesByCase.get(number) ?? []).filter(({ dueAt }) => dueAt === due_at);
      return ofDeadline.some(({ isEarly }) => isEarly) ? [] : ofDeadline.map(({ seq }) => ({ number, seq }));
    }),
    next: last && cases.length === limit ? { at: last.due_at, rank: last.seq } : null,
  };
}
