import { breathe } from '../../breathe.js';
import { talliesOf, type Counted } from '../../insights/tallies-of.js';
import type { Tallies, TallySpan } from '../../insights/tally.js';
import type { Engine, Writing } from './engine.js';
import { question } from './prepared.js';
import { readTallies } from './read-tallies.js';
import { Stride } from './stride.js';
import { NO_SCORE, type SubjectRow, type TallyRow } from './tables.js';

/** What of a record is counted; nothing personal is, and so nothing is put together for it. */
type Countable = { readonly seq: number; readonly site: string; readonly receivedAt: string; readonly event: string };

const recordsAfter = question<{ after: number; limit: number }, Countable>((db, value) =>
  db
    .selectFrom('records')
    .select(['seq', 'site', 'received_at as receivedAt', 'kept as event'])
    .where('seq', '>', value('after'))
    .orderBy('seq')
    .limit(value('limit')),
);

/** What tells a row from another. */
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

/** Names of subjects, each once: the one that was told last. */
function namesOf(counted: readonly Counted[]): SubjectRow[] {
  const names = counted.flatMap((each) => each.names);
  return [...new Map(names.map((each) => [JSON.stringify([each.site, each.type, each.id]), each])).values()];
}

/**
 * Counts what people said, by day, subject and score, so that figures over any time cost what they tell and not what the register holds. Voices
 * do not wait for it: whoever asks has what is new counted first.
 */
export class TallyKeeper {
  readonly #engine: Engine;
  #counting: Promise<void> = Promise.resolve();
  #isClosing = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** What was counted within a span, with all that was in the register when this was called. */
  async tallies(span: TallySpan): Promise<Tallies> {
    // A count under way may have read the end of the register before the last record came, so another one follows.
    this.#counting = this.#counting.catch(() => {}).then(() => this.#count());
    await this.#counting;
    return this.#engine.snapshot((db) => readTallies(db, span));
  }

  /** Forgets what was counted, so that it is counted anew. */
  async reset(): Promise<void> {
    await this.#engine.write(async ({ db }) => {
      await db.deleteFrom('tallies').execute();
      await db.updateTable('projection').set({ tallied: 0 }).execute();
    }, false);
  }

  /** Ends what is under way after its present transaction. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#counting.catch(() => {});
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
    const { tallied } = await db.selectFrom('projection').select('tallied').executeTakeFirstOrThrow();
    return (await recordsAfter(db, { after: Number(tallied), limit: 1 })).length > 0;
  }

  /** @returns Whether there may be more. */
  async #countNext({ db }: Writing, limit: number): Promise<boolean> {
    const { tallied } = await db.selectFrom('projection').select('tallied').executeTakeFirstOrThrow();
    const records = await recordsAfter(db, { after: Number(tallied), limit });
    const last = records.at(-1);
    if (!last) return false;
    const counted = records.map(talliesOf);
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
    await db.updateTable('projection').set({ tallied: last.seq }).execute();
    return records.length === limit;
  }
}
