import { CASE_TYPES } from '@hearback/protocol';
import { breathe } from '../../breathe.js';
import { summaryFrom, timesOf } from './case-rows.js';
import { Stride } from './stride.js';
import { noticesOf } from './notices-of.js';
import type { RecordAdder } from './add-records.js';
import type { CaseProjection } from './case-projection.js';
import { keptServices, type Services } from './kept-services.js';
import type { EarlyNotices } from './early-notices.js';
import type { Engine, Writing } from './engine.js';
import { readPage } from './read-records.js';

/**
 * Maintains the table of cases as a whole: catches up with a register that has grown without it, rebuilds it, and recomputes its
 * deadlines when a site's deadlines or working hours change.
 */
export class CaseKeeper {
  readonly #engine: Engine;
  readonly #adder: RecordAdder;
  readonly #projection: CaseProjection;
  #catchingUp: Promise<void> | null = null;
  #timing: Promise<void> | null = null;
  #isClosing = false;

  constructor(engine: Engine, adder: RecordAdder, projection: CaseProjection) {
    this.#engine = engine;
    this.#adder = adder;
    this.#projection = projection;
  }

  /** Resolves when the cases show the register as it was when this was called, or later. */
  async caughtUp(): Promise<void> {
    if (this.#isClosing) return;
    const { upto } = await this.#adder.head(this.#engine.run);
    if (upto === null) return;
    this.#catchingUp ??= this.#catchUp().finally(() => (this.#catchingUp = null));
    await this.#catchingUp;
  }

  /** Rebuilds all cases. Voices are accepted meanwhile; lists wait. */
  async rebuild(): Promise<void> {
    await this.#engine.write(async ({ db }) => {
      await db.deleteFrom('cases').execute();
      await db.deleteFrom('facets').execute();
      await db.updateTable('projection').set({ upto: 0 }).execute();
    }, false);
    await this.caughtUp();
  }

  /** Marks notices as early, so that their deadlines are recorded again once they have passed. */
  async distrust(notices: EarlyNotices['notices']): Promise<void> {
    const again = [...new Set(notices.map(({ number }) => number))];
    await this.#engine.write(async (writing) => {
      await writing.db
        .insertInto('early_notices')
        .values(notices.map(({ seq }) => ({ seq })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const { upto, services } = await this.#adder.head(writing.run);
      // Cases that are behind are projected later, with everything before this.
      if (upto !== null) return;
      const changed = again.map((number) => ({ type: CASE_TYPES.overdue, number }));
      const before = await this.#projection.before(writing, changed);
      await this.#projection.project(writing, [], { before, services, again });
    }, false);
  }

  /** Recomputes the deadlines of all open cases, if the services differ from those they were computed by. */
  async serveBy(services: Services): Promise<void> {
    this.#timing = (this.#timing ?? Promise.resolve()).catch(() => {}).then(() => this.#time(services));
    await this.#timing;
  }

  /** Ends the work under way after its current transaction. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.allSettled([this.#catchingUp, this.#timing]);
  }

  async #time(services: Services): Promise<void> {
    if (this.#isClosing) return;
    const text = keptServices(services);
    const { services: before } = await this.#engine.db
      .selectFrom('projection')
      .select('services')
      .executeTakeFirstOrThrow();
    if (before === text) return;
    const write = (written: string) =>
      this.#engine.write(({ db }) => db.updateTable('projection').set({ services: written }).execute(), false);
    // A space in front marks the work as unfinished, should the process end before all cases are timed.
    await write(` ${text}`);
    let after: number | null = 0;
    const stride = new Stride();
    // oxlint-disable-next-line no-await-in-loop -- each stride begins where the last one ended
    while (after !== null && !this.#isClosing) after = await this.#timeAnew(after, services, stride);
    if (after === null) await write(text);
  }

  async #catchUp(): Promise<void> {
    let isBehind = true;
    const stride = new Stride();
    while (isBehind && !this.#isClosing) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
      isBehind = await this.#inStride(stride, async (writing) => {
        const { upto, services } = await this.#adder.head(writing.run);
        if (upto === null) return false;
        const page = await readPage(writing.db, { after: upto, limit: stride.length });
        const before = await this.#projection.before(writing, page);
        await this.#projection.project(writing, page, { before, services });
        const reached = page.at(-1)?.seq ?? null;
        await writing.db.updateTable('projection').set({ upto: reached }).execute();
        return reached !== null;
      });
    }
  }

  /** Does the next stride in one transaction, so that voices wait only a moment, then yields to them. */
  async #inStride<Result>(stride: Stride, work: (writing: Writing) => Promise<Result>): Promise<Result> {
    const fromMs = performance.now();
    const result = await this.#engine.write(work, false);
    stride.took(performance.now() - fromMs);
    await breathe();
    return result;
  }

  /** @returns Where to go on; `null` at the end. */
  #timeAnew(after: number, services: Services, stride: Stride): Promise<number | null> {
    return this.#inStride(stride, async ({ db }) => {
      const rows = await db
        .selectFrom('cases')
        .innerJoin('facets', 'facets.id', 'cases.facet')
        .selectAll('cases')
        .select(['site', 'kind', 'state', 'severity', 'category'])
        .where('seq', '>', after)
        .where('due_at', 'is not', null)
        .orderBy('seq')
        .limit(stride.length)
        .execute();
      const notices = await noticesOf(
        db,
        // A case without further records has no overdue notice.
        rows.filter(({ more }) => more !== null).map(({ number }) => number),
      );
      for (const row of rows) {
        const times = timesOf(summaryFrom(row), notices.get(row.number) ?? [], services[row.site] ?? {});
        if (times.due_at !== row.due_at || times.told_due_at !== row.told_due_at)
          // oxlint-disable-next-line no-await-in-loop -- one connection, one question after the other
          await db.updateTable('cases').set(times).where('seq', '=', row.seq).execute();
      }
      return rows.at(-1)?.seq ?? null;
    });
  }
}
