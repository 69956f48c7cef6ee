import { sql, type Kysely } from 'kysely';
import { breathe } from '../../breathe.js';
import { talliesOf, type Counted } from '../../insights/tallies-of.js';
import { timeZoneOf } from '../../cases/time-zone-of.js';
import type { SubjectList, SubjectPage, Tallies, TallySpan } from '../../insights/tally.js';
import { servicesKept } from './kept-services.js';
import type { Engine, Writing } from './engine.js';
import { question } from './prepared.js';
import { readSubjects, readTallies } from './read-tallies.js';
import { Stride } from './stride.js';
import { NO_SCORE, type LabelRow, type SubjectRow, type Tables, type TallyRow } from './tables.js';

/** The part of a record that is counted. Nothing personal is, so no sealed values are read. */
type Countable = { readonly seq: number; readonly site: string; readonly receivedAt: string; readonly event: string };

const recordsAfter = question<{ after: number; limit: number }, Countable>((db, value) =>
  db
    .selectFrom('records')
    .select(['seq', 'site', 'received_at as receivedAt', 'kept as event'])
    .where('seq', '>', value('after'))
    .orderBy('seq')
    .limit(value('limit')),
);

/** The identity of a row. */
const TALLY_KEY = [
  'site',
  'day',
  'measure',
  'subject_type',
  'subject_id',
  'dimension',
  'item',
  'respondent',
  'facet',
  'score',
  'sample',
] as const;

/** Rows of one statement: databases take a limited number of values. */
const MAX_ROWS = 500;

const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, part) =>
    rows.slice(part * MAX_ROWS, (part + 1) * MAX_ROWS),
  );

/** Rows of what was counted, each once. */
function rowsOf(counted: readonly Counted[]): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  for (const { tallies } of counted)
    for (const { subjectType, subjectId, score, ...tally } of tallies) {
      const key = { ...tally, subject_type: subjectType, subject_id: subjectId, score: score ?? NO_SCORE };
      const text = JSON.stringify(Object.values(key));
      const row = rows.get(text);
      if (row) row.n += 1;
      else rows.set(text, { ...key, n: 1 });
    }
  return [...rows.values()];
}

/** Names of subjects, each once: the latest. */
function namesOf(counted: readonly Counted[]): SubjectRow[] {
  const names = counted.flatMap((each) => each.names);
  return [...new Map(names.map((each) => [JSON.stringify([each.site, each.type, each.id]), each])).values()];
}

/** Labels of items, each once in a language: the latest. */
function labelsOf(counted: readonly Counted[]): LabelRow[] {
  const labels = counted.flatMap((each) => each.labels);
  const keyOf = ({ site, scorecard, item, lang }: LabelRow) => JSON.stringify([site, scorecard, item, lang]);
  return [...new Map(labels.map((each) => [keyOf(each), each])).values()];
}

/** Adds to what was counted before. */
async function putCounted(db: Kysely<Tables>, counted: readonly Counted[]): Promise<void> {
  for (const rows of inParts(rowsOf(counted)))
    // oxlint-disable-next-line no-await-in-loop -- one connection, one statement after the other
    await db
      .insertInto('tallies')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(TALLY_KEY).doUpdateSet((eb) => ({ n: eb('tallies.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  for (const names of inParts(namesOf(counted)))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await db
      .insertInto('subjects')
      .values(names)
      .onConflict((conflict) =>
        conflict.columns(['site', 'type', 'id']).doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })),
      )
      .execute();
  for (const labels of inParts(labelsOf(counted)))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await db
      .insertInto('labels')
      .values(labels)
      .onConflict((conflict) =>
        conflict
          .columns(['site', 'scorecard', 'item', 'lang'])
          .doUpdateSet((eb) => ({ label: eb.ref('excluded.label') })),
      )
      .execute();
}

/** Time zones by site. */
type Zones = Readonly<Record<string, string>>;

/** How far the count has come, the time zones it went by, and those it should go by. */
async function standOf(
  db: Kysely<Tables>,
): Promise<{ tallied: number; zones: Zones; wanted: Zones; isDayMoved: boolean }> {
  const {
    tallied,
    zones: text,
    services,
  } = await db.selectFrom('projection').select(['tallied', 'zones', 'services']).executeTakeFirstOrThrow();
  const [zones, served] = [JSON.parse(text) as Zones, servicesKept(services)];
  const wanted = Object.fromEntries(Object.entries(served).map(([site, service]) => [site, timeZoneOf(service)]));
  const isDayMoved = movedSites(zones, wanted).length > 0;
  return { tallied: Number(tallied), zones, wanted, isDayMoved };
}

/** Sites whose time zone differs between the two. */
const movedSites = (zones: Zones, wanted: Zones): string[] =>
  [...new Set([...Object.keys(zones), ...Object.keys(wanted)])].filter(
    (site) => (zones[site] ?? 'UTC') !== (wanted[site] ?? 'UTC'),
  );

/**
 * Counts answers by day, subject and score, so that the cost of figures depends on the period and not on the size of the register. Voices do not
 * wait for it: new records are counted when somebody asks for figures.
 *
 * What is counted belongs to a version of the schema: a change to it comes with a step that has everything counted again. Once a later version has taken
 * such a step, this one leaves the counting to it.
 */
export class TallyKeeper {
  readonly #engine: Engine;
  #counting: Promise<void> = Promise.resolve();
  #isClosing = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The counts of a span, including everything that was in the register when this was called. */
  async tallies(span: TallySpan): Promise<Tallies> {
    await this.#counted();
    const { contains } = this.#engine;
    return this.#engine.snapshot((db) => readTallies({ db, contains }, span));
  }

  /** One page of the subjects of a span, counted as {@link tallies} does. */
  async subjects(page: SubjectPage): Promise<SubjectList> {
    await this.#counted();
    const { contains } = this.#engine;
    return this.#engine.snapshot((db) => readSubjects({ db, contains }, page));
  }

  /** Drops all counts, so that everything is counted again. */
  async reset(): Promise<void> {
    await this.#engine.write(async ({ db }) => {
      await db.deleteFrom('tallies').execute();
      await db.updateTable('projection').set({ tallied: 0 }).execute();
    }, false);
  }

  /** Ends the count under way after its current transaction. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#counting.catch(() => {});
  }

  async #counted(): Promise<void> {
    // A count under way may have read the end of the register before the last record came, so another one follows.
    this.#counting = this.#counting.catch(() => {}).then(() => this.#count());
    await this.#counting;
  }

  async #count(): Promise<void> {
    const stride = new Stride();
    for (let isBehind = await this.#isBehind(); isBehind && !this.#isClosing;) {
      const fromMs = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
      isBehind = await this.#engine.write((writing) => this.#countNext(writing, stride.length), false);
      stride.took(performance.now() - fromMs);
      // oxlint-disable-next-line no-await-in-loop -- voices that come meanwhile have their turn
      await breathe();
    }
  }

  async #isBehind(): Promise<boolean> {
    const { db } = this.#engine;
    if (await this.#engine.isOutgrown(db)) return false;
    const { tallied, isDayMoved } = await standOf(db);
    return isDayMoved || (await recordsAfter(db, { after: tallied, limit: 1 })).length > 0;
  }

  /** Switches to other time zones: what was counted by the former ones is counted again. */
  async #moveDays(db: Kysely<Tables>, zones: Zones, wanted: Zones): Promise<void> {
    const counted = await db
      .selectFrom('tallies')
      .select('site')
      .where('subject_type', '=', '')
      .where('subject_id', '=', '')
      .where('site', 'in', movedSites(zones, wanted))
      .limit(sql.lit(1))
      .executeTakeFirst();
    if (counted) await db.deleteFrom('tallies').execute();
    await db
      .updateTable('projection')
      .set({ zones: JSON.stringify(wanted), ...(counted && { tallied: 0 }) })
      .execute();
  }

  /** @returns Whether there may be more. */
  async #countNext({ db }: Writing, limit: number): Promise<boolean> {
    // The step may have been taken since this was asked before.
    if (await this.#engine.isOutgrown(db)) return false;
    const { tallied, zones, wanted, isDayMoved } = await standOf(db);
    if (isDayMoved) {
      await this.#moveDays(db, zones, wanted);
      return true;
    }
    const records = await recordsAfter(db, { after: tallied, limit });
    const last = records.at(-1);
    if (!last) return false;
    const counted = records.map((record) => talliesOf(record, wanted[record.site] ?? 'UTC'));
    await putCounted(db, counted);
    await db.updateTable('projection').set({ tallied: last.seq }).execute();
    return records.length === limit;
  }
}
