import { sql, type Kysely } from 'kysely';
import type { SubjectSum, Tallies, TallySpan, TallySum } from '../../insights/tally.js';
import { NO_SCORE, type Tables } from './tables.js';

/** Most subjects that are told of. */
const MAX_SUBJECTS = 200;

const within = (db: Kysely<Tables>, { site, fromDay, toDay }: TallySpan) => {
  let tallies = db.selectFrom('tallies');
  if (site !== null) tallies = tallies.where('tallies.site', '=', site);
  if (fromDay !== null) tallies = tallies.where('day', '>=', fromDay);
  return toDay === null ? tallies : tallies.where('day', '<=', toDay);
};

const total = (what: ReturnType<typeof sql<number>>) => sql<number>`sum(${what})`;

/** What was said within a span, of whatever subject. */
async function sumsOf(db: Kysely<Tables>, span: TallySpan): Promise<TallySum[]> {
  const rows = await within(db, span)
    .where('subject_type', '=', '')
    .where('subject_id', '=', '')
    .select(['measure', 'dimension', 'item', 'respondent', 'facet', 'score'])
    .select(total(sql`n`).as('n'))
    .groupBy(['measure', 'dimension', 'item', 'respondent', 'facet', 'score'])
    .orderBy('measure')
    .orderBy('dimension')
    .orderBy('item')
    .orderBy('score', 'desc')
    .execute();
  return rows.map(({ measure, score, n, ...row }) => ({
    ...row,
    measure: measure as TallySum['measure'],
    score: score === NO_SCORE ? null : score,
    n: Number(n),
  }));
}

/** What was said of subjects within a span. */
async function subjectsOf(db: Kysely<Tables>, span: TallySpan): Promise<SubjectSum[]> {
  const rows = await within(db, span)
    .leftJoin('subjects', (join) =>
      join
        .onRef('subjects.site', '=', 'tallies.site')
        .onRef('subjects.type', '=', 'subject_type')
        .onRef('subjects.id', '=', 'subject_id'),
    )
    .where('subject_type', '!=', '')
    .select((eb) => ['subject_type as type', 'subject_id as id', eb.fn.max('name').as('name')])
    .select(total(sql`CASE WHEN measure = 'view' THEN n ELSE 0 END`).as('views'))
    .select(total(sql`CASE WHEN measure = 'view' AND score = 1 THEN n ELSE 0 END`).as('dissatisfied'))
    .select(total(sql`CASE WHEN measure = 'complaint' THEN n ELSE 0 END`).as('complaints'))
    .select(total(sql`n`).as('n'))
    .groupBy(['subject_type', 'subject_id'])
    .orderBy('n', 'desc')
    .orderBy('subject_type')
    .orderBy('subject_id')
    .limit(sql.lit(MAX_SUBJECTS))
    .execute();
  return rows.map(({ type, id, name, views, dissatisfied, complaints }) => ({
    type,
    id,
    name,
    n: Number(views),
    dissatisfied: Number(dissatisfied),
    complaints: Number(complaints),
  }));
}

/** What was counted within a span. */
export async function readTallies(db: Kysely<Tables>, span: TallySpan): Promise<Tallies> {
  const { tallied } = await db.selectFrom('projection').select('tallied').executeTakeFirstOrThrow();
  return { sums: await sumsOf(db, span), subjects: await subjectsOf(db, span), upto: Number(tallied) };
}
