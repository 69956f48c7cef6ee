import type { PoolClient } from 'pg';
import type { Facet } from '../sql/case-rows.js';
import { countByFacet } from '../sql/count-by-facet.js';
import type { BulkRows, BulkTable, NewCase, Writing } from '../sql/engine.js';
import { binaryArray, type ElementType } from './binary-array.js';
import { queriesOf } from './client-queries.js';

/** Columns of the tables that are written in bulk, with the types of their arrays. */
const COLUMNS: { readonly [Name in BulkTable]: Readonly<Record<keyof BulkRows[Name], ElementType>> } = {
  records: {
    seq: 'bigint',
    source: 'text',
    site: 'text',
    id: 'text',
    type: 'text',
    number: 'text',
    received_at: 'text',
    seals: 'text',
    link: 'text',
    hash: 'text',
    // Last, since the driver's memory for a statement grows by half with each array that does not fit.
    kept: 'text',
  },
  sealed: { seq: 'bigint', place: 'integer', kind: 'text', commitment: 'text', salt: 'text', value: 'text' },
  files: { sha256: 'text', bytes: 'bigint', seq: 'bigint' },
};

/** Columns of a case, without the id of its facet. */
const CASE_COLUMNS: Readonly<Record<keyof NewCase['row'], ElementType>> = {
  seq: 'bigint',
  number: 'text',
  received_at: 'text',
  updated_at: 'text',
  due_at: 'text',
  told_due_at: 'text',
  assignee: 'text',
  version: 'bigint',
  text: 'text',
  more: 'text',
};

const FACET_COLUMNS = ['site', 'kind', 'state', 'severity', 'category'] as const;

function insertText(table: BulkTable): string {
  const columns = Object.entries(COLUMNS[table]);
  const names = columns.map(([name]) => name).join(', ');
  const arrays = columns.map(([, type], place) => `$${place + 1}::${type}[]`).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays})`;
}

const PLACES_OF = `SELECT records.source, records.id, seq FROM unnest($1::text[], $2::text[]) AS asked (source, id)
  JOIN records USING (source, id)`;

const CASES_OF = `SELECT records.number, facet FROM records JOIN cases ON cases.seq = records.seq
  WHERE records.number = ANY ($1::text[])`;

const COUNT_FACETS = `INSERT INTO facets (site, kind, state, severity, category, cases)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
  ON CONFLICT (site, kind, state, severity, category) DO UPDATE SET cases = facets.cases + excluded.cases
  RETURNING id, site, kind, state, severity, category`;

const caseNames = Object.keys(CASE_COLUMNS).join(', ');
const facetNames = FACET_COLUMNS.join(', ');
const caseArrays = [...FACET_COLUMNS.map(() => 'text'), ...Object.values(CASE_COLUMNS)]
  .map((type, place) => `$${place + FACET_COLUMNS.length + 2}::${type}[]`)
  .join(', ');

/** Counts facets as `COUNT_FACETS` does, and inserts the cases with the ids of these. */
const INSERT_CASES = `WITH counted AS (${COUNT_FACETS})
  INSERT INTO cases (${caseNames}, facet)
  SELECT ${caseNames}, counted.id FROM unnest(${caseArrays}) AS begun (${facetNames}, ${caseNames})
  JOIN counted USING (${facetNames}) ORDER BY seq`;

/**
 * What a transaction may write and look up. Rows travel as one array for each column, so that a batch of any size is one statement that the server
 * has planned already.
 *
 * @param client In a transaction.
 */
export function writingOn(client: PoolClient): Writing {
  const { db, run, room } = queriesOf(client);
  // Whatever was sent in the transaction before has been answered.
  room.clear();
  const arrayOf = (type: ElementType, values: readonly (string | number | null)[]) => binaryArray(room, type, values);
  const textArray = (values: readonly string[]) => arrayOf('text', values);
  const facetArrays = (facets: readonly Facet[]) =>
    FACET_COLUMNS.map((name) => textArray(facets.map((facet) => facet[name])));
  const counts = (facets: readonly (Facet & { readonly cases: number })[]) => {
    const cases = facets.map((facet) => facet.cases);
    return [...facetArrays(facets), arrayOf('bigint', cases)];
  };
  return {
    db,
    run,
    insertAll: async (table, rows) => {
      if (rows.length === 0) return;
      const columns = Object.entries(COLUMNS[table]) as [keyof (typeof rows)[number], ElementType][];
      const arrays = columns.map(([column, type]) => {
        const values = rows.map((row) => row[column] as string | number | null);
        return arrayOf(type, values);
      });
      await run(insertText(table), arrays);
    },
    placesOf: (keys) =>
      run(PLACES_OF, [textArray(keys.map(({ source }) => source)), textArray(keys.map(({ id }) => id))]),
    casesOf: (numbers) => run(CASES_OF, [textArray(numbers)]),
    insertCases: async (begun) => {
      if (begun.length === 0) return;
      const facets = begun.map(({ facet }) => facet);
      const columns = Object.entries(CASE_COLUMNS) as [keyof NewCase['row'], ElementType][];
      const arrays = columns.map(([column, type]) => {
        const values = begun.map(({ row }) => row[column]);
        return arrayOf(type, values);
      });
      await run(INSERT_CASES, [...counts(countByFacet(facets)), ...facetArrays(facets), ...arrays]);
    },
    countFacets: (facets) => run(COUNT_FACETS, counts(facets)),
  };
}
