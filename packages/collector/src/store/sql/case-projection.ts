import type { Kysely } from 'kysely';
import { CASE_TYPES, VOICE_TYPES } from '@hearback/protocol';
import { foldCase, type Case } from '../../cases/fold-case.js';
import type { StoredRecord } from '../../register/record.js';
import { facetOf, rowOf } from './case-rows.js';
import { countByFacet, facetKey } from './count-by-facet.js';
import type { Writing } from './engine.js';
import type { Services } from './kept-services.js';
import { prepared, type Prepared } from './prepared.js';
import { recordsOfAll } from './read-records.js';
import type { CaseRow, Tables } from './tables.js';
import { noticesOf } from './notices-of.js';
import { together } from './together.js';

const BEGIN_CASES: ReadonlySet<string> = new Set([VOICE_TYPES.complaint, VOICE_TYPES.suggestion]);

/** Cases that are rebuilt at a time. */
const STRIDE = 100;

/** The facet of each case, by its number. */
export type CasesBefore = ReadonlyMap<string, number>;

/**
 * Keeps the table of cases in step with the register. The fold of a case's records is the truth; this is a copy of it that can be
 * filtered, sorted and counted, and rebuilt at any time.
 */
export class CaseProjection {
  readonly #uncount: Prepared<{ id: number; cases: number }, unknown>;
  readonly #put: Prepared<CaseRow, unknown>;

  /** @param db Compiles the queries. */
  constructor(db: Kysely<Tables>) {
    this.#uncount = prepared((value) =>
      db
        .updateTable('facets')
        .set((eb) => ({ cases: eb('cases', '-', value('cases')) }))
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
   * @param again Numbers of cases to rebuild although nothing was added to them.
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
    const numbers = [...changed];
    for (let from = 0; from < numbers.length; from += STRIDE)
      // oxlint-disable-next-line no-await-in-loop -- one connection, one question after the other
      await this.#fold(writing, numbers.slice(from, from + STRIDE), before, services);
  }

  /** Rebuilds cases from all their records. */
  async #fold(writing: Writing, numbers: readonly string[], before: CasesBefore, services: Services): Promise<void> {
    const records = await recordsOfAll(writing.db, numbers);
    const folded = numbers.flatMap((number) => foldCase(records.get(number) ?? []) ?? []);
    if (folded.length === 0) return;
    const noticed = folded.filter(({ steps }) => steps.some(({ event }) => event.type === CASE_TYPES.overdue));
    const notices = await noticesOf(
      writing.db,
      noticed.map(({ number }) => number),
    );
    const counted = await writing.countFacets(countByFacet(folded.map(facetOf)));
    const ids = new Map(counted.map((facet) => [facetKey(facet), facet.id]));
    const left = new Map<number, number>();
    for (const { number } of folded) {
      const facet = before.get(number);
      if (facet !== undefined) left.set(facet, (left.get(facet) ?? 0) + 1);
    }
    await together([
      ...[...left].map(([id, cases]) => this.#uncount(writing.run, { id, cases })),
      ...folded.map((found) => {
        const row = rowOf(found, notices.get(found.number) ?? [], services[found.site] ?? {});
        return this.#put(writing.run, { ...row, facet: ids.get(facetKey(facetOf(found)))! });
      }),
    ]);
  }
}
