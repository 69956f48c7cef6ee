import type { Kysely } from 'kysely';
import { CASE_TYPES, VOICE_TYPES } from '@hearback/protocol';
import { foldCase, type Case } from '../../cases/fold-case.js';
import type { StoredRecord } from '../../register/record.js';
import { facetOf, rowOf } from './case-rows.js';
import type { Writing } from './engine.js';
import type { Services } from './kept-services.js';
import { prepared, type Prepared } from './prepared.js';
import { recordsOf } from './read-records.js';
import type { CaseRow, Tables } from './tables.js';
import { noticesOf } from './notices-of.js';

const BEGIN_CASES: ReadonlySet<string> = new Set([VOICE_TYPES.complaint, VOICE_TYPES.suggestion]);

/** The facet of each case, by its number. */
export type CasesBefore = ReadonlyMap<string, number>;

/**
 * Keeps the table of cases in step with the register. The fold of a case's records is the truth; this is a copy of it that can be
 * filtered, sorted and counted, and rebuilt at any time.
 */
export class CaseProjection {
  readonly #uncount: Prepared<{ id: number }, unknown>;
  readonly #put: Prepared<CaseRow, unknown>;

  /** @param db Compiles the queries. */
  constructor(db: Kysely<Tables>) {
    this.#uncount = prepared((value) =>
      db
        .updateTable('facets')
        .set((eb) => ({ cases: eb('cases', '-', 1) }))
        .where('id', '=', value('id')),
    );
    this.#put = prepared((value) =>
      db
        .insertInto('cases')
        .values({
          seq: value('seq'),
          number: value('number'),
          facet: value('facet'),
          received_at: value('received_at'),
          updated_at: value('updated_at'),
          due_at: value('due_at'),
          told_due_at: value('told_due_at'),
          assignee: value('assignee'),
          version: value('version'),
          text: value('text'),
          more: value('more'),
        })
        .onConflict((conflict) =>
          conflict.column('seq').doUpdateSet((eb) => ({
            facet: eb.ref('excluded.facet'),
            updated_at: eb.ref('excluded.updated_at'),
            due_at: eb.ref('excluded.due_at'),
            told_due_at: eb.ref('excluded.told_due_at'),
            assignee: eb.ref('excluded.assignee'),
            version: eb.ref('excluded.version'),
            text: eb.ref('excluded.text'),
            more: eb.ref('excluded.more'),
          })),
        ),
    );
  }

  /** The cases that records begin or change, as they are before the records are added. */
  async before(writing: Writing, records: readonly Pick<StoredRecord, 'type' | 'number'>[]): Promise<CasesBefore> {
    const ofCases = records.filter(({ type }) => type !== VOICE_TYPES.rating);
    const numbers = [...new Set(ofCases.map(({ number }) => number))];
    if (numbers.length === 0) return new Map();
    return new Map((await writing.casesOf(numbers)).map(({ number, facet }) => [number, facet]));
  }

  /**
   * Brings the cases up to records that were just added.
   *
   * @param added In the order of `seq`.
   * @param before What `before` gave for these records, or for more.
   * @param again Numbers of cases that are to be made anew although nothing was added to them.
   */
  async project(
    writing: Writing,
    added: readonly StoredRecord[],
    {
      before,
      services,
      again = [],
    }: { readonly before: CasesBefore; readonly services: Services; readonly again?: readonly string[] },
  ): Promise<void> {
    const changed = new Set(again);
    const voices = new Map<string, StoredRecord>();
    for (const record of added) {
      const { type, number } = record;
      if (BEGIN_CASES.has(type)) voices.set(number, voices.get(number) ?? record);
      else if (type !== VOICE_TYPES.rating) changed.add(number);
    }
    const begun: Case[] = [];
    for (const [number, record] of voices) {
      const found = before.has(number) || changed.has(number) ? null : foldCase([record]);
      if (found) begun.push(found);
    }
    await writing.insertCases(
      begun.map((found) => ({ facet: facetOf(found), row: rowOf(found, [], services[found.site] ?? {}) })),
    );
    for (const number of changed)
      // oxlint-disable-next-line no-await-in-loop -- one connection, one question after the other
      await this.#fold(writing, { number, facet: before.get(number) }, services);
  }

  async #fold(
    writing: Writing,
    { number, facet: before }: { readonly number: string; readonly facet: number | undefined },
    services: Services,
  ): Promise<void> {
    const found = foldCase(await recordsOf(writing.db, number));
    if (!found) return;
    const hasNotices = found.steps.some(({ event }) => event.type === CASE_TYPES.overdue);
    const notices = (hasNotices && (await noticesOf(writing.db, [number])).get(number)) || [];
    const [counted] = await writing.countFacets([{ ...facetOf(found), cases: 1 }]);
    if (before !== undefined) await this.#uncount(writing.run, { id: before });
    await this.#put(writing.run, { ...rowOf(found, notices, services[found.site] ?? {}), facet: counted!.id });
  }
}
