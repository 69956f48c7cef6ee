import { sql, type Kysely } from 'kysely';
import {
  MAX_SUBJECTS,
  type ItemLabel,
  type SubjectList,
  type SubjectPage,
  type SubjectType,
  type Tallies,
  type TallySpan,
  type TallySum,
} from '../../insights/tally.js';
import type { Engine } from './engine.js';
import { NO_SCORE, type Tables } from './tables.js';

const within = (db: Kysely<Tables>, { site, fromDay, toDay, seen = null }: TallySpan) => {
  let tallies = db.selectFrom('tallies');
  if (site !== null) tallies = tallies.where('tallies.site', '=', site);
  if (seen !== null) tallies = tallies.where('tallies.site', 'in', seen);
  if (fromDay !== null) tallies = tallies.where('day', '>=', fromDay);
  return toDay === null ? tallies : tallies.where('day', '<=', toDay);
};

const total = (what: ReturnType<typeof sql<number>>) => sql<number>`sum(${what})`;

/** What was said within a span, of whatever subject. */
async function sumsOf(db: Kysely<Tables>, span: TallySpan): Promise<TallySum[]> {
  const rows = await within(db, span)
    .where('subject_type', '=', '')
    .where('subject_id', '=', '')
    .select(['tallies.site', 'measure', 'dimension', 'item', 'respondent', 'facet', 'score', 'sample'])
    .select(total(sql`n`).as('n'))
    .groupBy(['tallies.site', 'measure', 'dimension', 'item', 'respondent', 'facet', 'score', 'sample'])
    .orderBy('measure')
    .orderBy('dimension')
    .orderBy('item')
    .orderBy('score', 'desc')
    .orderBy('sample', 'desc')
    .orderBy('tallies.site')
    .execute();
  return rows.map(({ measure, score, n, ...row }) => ({
    ...row,
    measure: measure as TallySum['measure'],
    score: score === NO_SCORE ? null : score,
    n: Number(n),
  }));
}

const VIEWS = total(sql`CASE WHEN measure = 'view' THEN n ELSE 0 END`);
const DISSATISFIED = total(sql`CASE WHEN measure = 'view' AND score = 1 THEN n ELSE 0 END`);

/** What was said within a span of each type of subject. */
async function subjectTypes(db: Kysely<Tables>, span: TallySpan): Promise<SubjectType[]> {
  const rows = await within(db, span)
    .where('subject_type', '!=', '')
    .select('subject_type as type')
    .select([VIEWS.as('n'), DISSATISFIED.as('dissatisfied'), sql<number>`count(DISTINCT subject_id)`.as('subjects')])
    .groupBy('subject_type')
    .orderBy('subject_type')
    .execute();
  return rows.map(({ type, n, dissatisfied, subjects }) => ({
    type,
    n: Number(n),
    dissatisfied: Number(dissatisfied),
    subjects: Number(subjects),
  }));
}

/** What of an engine subjects are read with. */
type Reading = Pick<Engine, 'db' | 'contains'>;

/** Subjects that something was said of within a span, page by page. */
export async function readSubjects({ db, contains }: Reading, page: SubjectPage): Promise<SubjectList> {
  const [text, types] = [page.text.toLowerCase(), await subjectTypes(db, page)];
  let named = within(db, page)
    .leftJoin('subjects', (join) =>
      join
        .onRef('subjects.site', '=', 'tallies.site')
        .onRef('subjects.type', '=', 'subject_type')
        .onRef('subjects.id', '=', 'subject_id'),
    )
    .where('subject_type', '!=', '');
  if (text !== '')
    named = named.where((eb) =>
      eb.or([contains(sql`coalesce(name, '')`, text), contains(sql.ref('subject_id'), text)]),
    );
  const rows = await named
    .select((eb) => ['subject_type as type', 'subject_id as id', eb.fn.max('name').as('name')])
    .select([VIEWS.as('views'), DISSATISFIED.as('dissatisfied')])
    .select(total(sql`CASE WHEN measure = 'complaint' THEN n ELSE 0 END`).as('complaints'))
    .select(total(sql`n`).as('n'))
    .groupBy(['subject_type', 'subject_id'])
    .orderBy('n', 'desc')
    .orderBy('subject_type')
    .orderBy('subject_id')
    .limit(sql.lit(MAX_SUBJECTS))
    .offset(sql.lit(page.skip))
    .execute();
  const { found } =
    text === ''
      ? { found: types.reduce((sum, { subjects }) => sum + subjects, 0) }
      : await db
          .selectFrom(named.select(['subject_type', 'subject_id']).distinct().as('found'))
          .select((eb) => eb.fn.countAll().as('found'))
          .executeTakeFirstOrThrow();
  const subjects = rows.map(({ type, id, name, views, dissatisfied, complaints }) => ({
    type,
    id,
    name,
    n: Number(views),
    dissatisfied: Number(dissatisfied),
    complaints: Number(complaints),
  }));
  return { subjects, types, found: Number(found) };
}

/** Scorecards of which labels are read: more than a site has, and few enough for one question. */
const MAX_SCORECARDS = 200;

/** The words of the scorecards that were answered. */
async function labelsOf(
  db: Kysely<Tables>,
  { site, seen = null }: TallySpan,
  sums: readonly TallySum[],
): Promise<ItemLabel[]> {
  const names = sums.flatMap(({ measure }) => /^filled (\S+ \S+)/.exec(measure)?.[1] ?? []);
  const scorecards = [...new Set(names)].slice(0, MAX_SCORECARDS);
  if (scorecards.length === 0) return [];
  let labels = db.selectFrom('labels').selectAll().where('scorecard', 'in', scorecards);
  if (site !== null) labels = labels.where('site', '=', site);
  if (seen !== null) labels = labels.where('site', 'in', seen);
  return labels.orderBy('site').orderBy('lang').execute();
}

/** What was counted within a span. */
export async function readTallies({ db, contains }: Reading, span: TallySpan): Promise<Tallies> {
  const { tallied } = await db.selectFrom('projection').select('tallied').executeTakeFirstOrThrow();
  const sums = await sumsOf(db, span);
  const labels = await labelsOf(db, span, sums);
  return {
    sums,
    labels,
    subjects: await readSubjects({ db, contains }, { ...span, skip: 0, text: '' }),
    upto: Number(tallied),
  };
}
