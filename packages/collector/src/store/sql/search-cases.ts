import { sql, type Expression, type SqlBool } from 'kysely';
import { parseCaseNumber, VOICE_TYPES } from '@hearback/protocol';
import type { CaseCursor, CaseQuery } from '../case-query.js';
import { asAsked, ORDERS, type Place } from './case-order.js';
import { placesOfFacets } from './places-of-facets.js';
import type { Engine } from './engine.js';
import { likePattern } from './like-pattern.js';
import type { FacetRow } from './tables.js';

/** What cases are searched with. */
export type Searching = Pick<Engine, 'db' | 'contains' | 'contactText'>;

/** Most cases that one search looks at: this takes some milliseconds, during which nothing else is read. */
const MAX_SEARCHED = 7_500;

/**
 * Ways to reach people, where they are kept: what is erased there is not found a moment later. Few are read as JSON, which takes long: those that contain
 * the needle somewhere, or have anything escaped.
 */
const contactsWith = ({ db, contains, contactText }: Searching, needle: string) =>
  db
    .selectFrom('sealed')
    .select(sql.lit(1).as('one'))
    .where('kind', '=', 'contact')
    .where(({ or }) =>
      or([contains(sql.ref('value'), needle), sql<SqlBool>`value like ${likePattern('\\')} escape '\\'`]),
    )
    .where(contains(contactText(sql.ref('value')), needle))
    .limit(sql.lit(1));

/** Whether a question about one case has an answer. PostgreSQL would answer EXISTS for all cases of the register at once. */
const hasAny = (question: Expression<unknown>) => sql<SqlBool>`(${question}) is not null`;

/** The next cases of a query, as many as one search looks at, and how far that is; `null` if no more follow. */
type Slice = {
  readonly cases: ReturnType<typeof asAsked>;
  readonly lookedAt: () => Promise<CaseCursor | null>;
};

/** The next cases of all sites. */
function sliceOfAll({ db }: Searching, query: CaseQuery): Slice {
  const lookedAt = async () => {
    const last = await asAsked(db.selectFrom('cases'), { ...query, limit: 1 })
      .offset(MAX_SEARCHED - 1)
      .executeTakeFirst();
    return last ? { rank: last.seq, at: '' } : null;
  };
  return { cases: asAsked(db.selectFrom('cases'), { ...query, limit: MAX_SEARCHED }), lookedAt };
}

/**
 * The cases at as many places of the register as one search looks at cases, from the first on that may be seen: to count those of other sites would
 * tell where they are.
 *
 * @returns `null` if none may be seen.
 */
async function sliceOfSeen({ db }: Searching, facets: readonly FacetRow[], query: CaseQuery): Promise<Slice | null> {
  const [first] = await placesOfFacets(db, facets, { ...query, limit: 1 });
  if (!first) return null;
  const [step, within] = ORDERS[query.sort].direction === 'asc' ? ([1, '<='] as const) : ([-1, '>='] as const);
  const after = { rank: first.seq - step, at: '' };
  const end = { rank: after.rank + step * MAX_SEARCHED, at: '' };
  const places = db.selectFrom('cases').where('seq', within, end.rank);
  const lookedAt = async () => {
    const more = await placesOfFacets(db, facets, { ...query, after: end, limit: 1 });
    return more.length > 0 ? end : null;
  };
  return { cases: asAsked(places, { ...query, after, limit: MAX_SEARCHED }), lookedAt };
}

/**
 * Looks for a text among the next cases of a list, a limited number of them: in their numbers, in the first words of what was said, and in how the person
 * can be reached.
 *
 * @param facets Those that a case has to have one of.
 * @returns `lookedAt` is how far this has looked, where there may be more that match; `null` if there are not, or `found` is full.
 */
export async function searchCases(
  engine: Searching,
  facets: readonly FacetRow[],
  query: CaseQuery,
): Promise<{ found: Place[]; lookedAt: CaseCursor | null }> {
  const { db, contains } = engine;
  const { filter, limit, sort, seen = null } = query;
  const number = parseCaseNumber(filter.text!);
  const inFacets = facets.map(({ id }) => id);
  if (number !== null) {
    const ofNumber = db.selectFrom('records').select('seq').where('number', '=', number);
    const exact = db.selectFrom('cases').where('seq', 'in', ofNumber).where('facet', 'in', inFacets);
    const found = await asAsked(exact, query).execute();
    // Telephone numbers and names can read like the number of a case.
    if (found.length > 0) return { found, lookedAt: null };
  }
  // What is late is told among the cases that are looked at: to look for 7,500 that are late could take the whole register.
  const { dueBefore, ...ofAnyTime } = filter;
  const among = { ...query, filter: ofAnyTime };
  const slice = seen === null ? sliceOfAll(engine, among) : await sliceOfSeen(engine, facets, among);
  if (!slice) return { found: [], lookedAt: null };
  const looked = slice.cases.select(['text', 'number', 'facet', 'version', 'due_at']).as('looked');
  const needle = filter.text!.toLowerCase();
  const contacts = contactsWith(engine, needle);
  const found = await db
    .selectFrom(looked)
    .select(['looked.seq', 'rank', 'at'])
    .where('facet', 'in', inFacets)
    .$if(dueBefore !== undefined, (late) => late.where('looked.due_at', '<', dueBefore!))
    .where(({ or, and }) =>
      or([
        contains(sql.ref('looked.text'), needle),
        sql<SqlBool>`looked.number like ${likePattern(filter.text!.toUpperCase())} escape '\\'`,
        hasAny(contacts.where(sql<SqlBool>`sealed.seq = looked.seq`)),
        and([
          sql<SqlBool>`looked.version > looked.seq`,
          // Not joined: where PostgreSQL has not counted yet what there is, it would look through all contacts for each case.
          hasAny(
            db
              .selectFrom('records')
              .select(sql.lit(1).as('one'))
              .where(sql<SqlBool>`records.number = looked.number`)
              .where('type', '=', VOICE_TYPES.amendment)
              .where(sql<SqlBool>`records.site = (select facets.site from facets where facets.id = looked.facet)`)
              .where(hasAny(contacts.where(sql<SqlBool>`sealed.seq = records.seq`)))
              .limit(sql.lit(1)),
          ),
        ]),
      ]),
    )
    .orderBy('looked.seq', ORDERS[sort].direction)
    .limit(sql.val(limit))
    .execute();
  return { found, lookedAt: found.length === limit ? null : await slice.lookedAt() };
}
