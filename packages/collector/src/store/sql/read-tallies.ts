import { sql, type Kysely } from 'kysely';
import {
  MAX_PARTS,
  MAX_SCORECARDS,
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

/** What is counted over all subjects. */
const overall = (db: Kysely<Tables>, span: TallySpan) =>
  within(db, span).where('subject_type', '=', '').where('subject_id', '=', '');

/** What scorecards are counted by; each is followed by a space and the scorecard's name. */
const OF_SCORECARDS = ['filled', 'dimension', 'scorecard'] as const;

const isOfScorecard = sql<boolean>`(${sql.join(
  OF_SCORECARDS.map((kind) => sql`measure LIKE ${sql.lit(`${kind} %`)}`),
  sql` OR `,
)})`;

/** Names of the scorecards that were filled in most often, as many as are told of: anybody can make one up. */
async function mostFilled(db: Kysely<Tables>, span: TallySpan): Promise<string[]> {
  const rows = await overall(db, span)
    .where('measure', 'like', 'filled %')
    .select('measure')
    .select(total(sql`n`).as('n'))
    .groupBy('measure')
    .orderBy('n', 'desc')
    .orderBy('measure')
    .limit(sql.lit(MAX_SCORECARDS))
    .execute();
  return rows.map(({ measure }) => measure.slice('filled '.length));
}

/** How often the scorecards were filled in that are not told of, as a scorecard without a name. */
async function otherScorecards(db: Kysely<Tables>, span: TallySpan, names: readonly string[]): Promise<TallySum[]> {
  if (names.length < MAX_SCORECARDS) return [];
  const rows = await overall(db, span)
    .where('measure', 'like', 'filled %')
    .where(
      'measure',
      'not in',
      names.map((name) => `filled ${name}`),
    )
    .select(['site', 'sample'])
    .select(total(sql`n`).as('n'))
    .groupBy(['site', 'sample'])
    .orderBy('sample', 'desc')
    .orderBy('site')
    .execute();
  const unnamed = { measure: 'filled ', dimension: '', item: '', score: null } as const;
  return rows.map(({ n, ...row }) => ({
    ...row,
    ...unnamed,
    respondent: 'customer',
    facet: 'perception',
    n: Number(n),
  }));
}

/** What makes a sum. */
const SAID = ['site', 'measure', 'dimension', 'item', 'respondent', 'facet', 'score', 'sample'] as const;

/** What was said within a span, of whatever subject: of the scorecards filled in most, the parts answered most. */
async function sumsOf(db: Kysely<Tables>, span: TallySpan, names: readonly string[]): Promise<TallySum[]> {
  const measures = names.flatMap((name) => OF_SCORECARDS.map((kind) => `${kind} ${name}`));
  const told = overall(db, span).where((eb) =>
    eb.or([eb.not(isOfScorecard), ...(measures.length > 0 ? [eb('tallies.measure', 'in', measures)] : [])]),
  );
  const grouped = told
    .select([...SAID])
    .select(total(sql`n`).as('n'))
    .groupBy([...SAID]);
  const weighed = db
    .selectFrom(grouped.as('grouped'))
    .selectAll()
    .select(sql<number>`sum(n) OVER (PARTITION BY measure, dimension, item)`.as('answered'));
  const placed = db
    .selectFrom(weighed.as('weighed'))
    .selectAll()
    .select(sql<number>`dense_rank() OVER (PARTITION BY measure ORDER BY answered DESC, dimension, item)`.as('place'));
  const rows = await db
    .selectFrom(placed.as('placed'))
    .where('place', '<=', MAX_PARTS)
    .select([...SAID, 'n'])
    .orderBy('measure')
    .orderBy('dimension')
    .orderBy('item')
    .orderBy('score', 'desc')
    .orderBy('sample', 'desc')
    .orderBy('site')
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

/** The words of scorecards, by their names; a name is an id, a version and a scale. */
async function labelsOf(
  db: Kysely<Tables>,
  { site, seen = null }: TallySpan,
  names: readonly string[],
): Promise<ItemLabel[]> {
  if (names.length === 0) return [];
  const scorecards = [...new Set(names.map((name) => name.split(' ', 2).join(' ')))];
  let labels = db.selectFrom('labels').selectAll().where('scorecard', 'in', scorecards);
  if (site !== null) labels = labels.where('site', '=', site);
  if (seen !== null) labels = labels.where('site', 'in', seen);
  return labels.orderBy('site').orderBy('lang').execute();
}

/** What was counted within a span. */
export async function readTallies({ db, contains }: Reading, span: TallySpan): Promise<Tallies> {
  const { tallied } = await db.selectFrom('projection').select('tallied').executeTakeFirstOrThrow();
  const names = await mostFilled(db, span);
  return {
    sums: [...(await sumsOf(db, span, names)), ...(await otherScorecards(db, span, names))],
    labels: await labelsOf(db, span, names),
    subjects: await readSubjects({ db, contains }, { ...span, skip: 0, text: '' }),
    upto: Number(tallied),
  };
}
