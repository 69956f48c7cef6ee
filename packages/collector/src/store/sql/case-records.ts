import { sql, type Kysely } from 'kysely';
import { sees } from '../../access/seen-sites.js';
import type { CaseRecords, CaseSpan } from '../store.js';
import { question } from './prepared.js';
import { recordsOfAll } from './read-records.js';
import type { Tables } from './tables.js';

type Begun = { readonly seq: number; readonly number: string; readonly site: string; readonly receivedAt: string };

const casesAfter = question<{ after: number; limit: number }, Begun>((db, value) =>
  db
    .selectFrom('cases')
    .innerJoin('facets', 'facets.id', 'cases.facet')
    .select(['seq', 'number', 'site', 'received_at as receivedAt'])
    .where('seq', '>', value('after'))
    .orderBy('seq')
    .limit(sql.val(value('limit'))),
);

/** The next cases in the order in which they began, and of those that fit all records. */
export async function caseRecords(
  db: Kysely<Tables>,
  { after, limit, of }: { readonly after: number; readonly limit: number; readonly of: CaseSpan },
): Promise<CaseRecords> {
  const { site, from, to, seen = null } = of;
  const begun = await casesAfter(db, { after, limit });
  // Filtered here: these are few, and an index for each filter would make every append dearer.
  const fitting = begun.filter(
    (each) =>
      (site === null || each.site === site) &&
      sees(seen, each.site) &&
      (from === null || each.receivedAt >= from) &&
      (to === null || each.receivedAt < to),
  );
  const records = await recordsOfAll(
    db,
    fitting.map(({ number }) => number),
  );
  return {
    cases: fitting.map(({ number }) => records.get(number) ?? []),
    next: begun.length === limit ? begun.at(-1)!.seq : null,
  };
}
