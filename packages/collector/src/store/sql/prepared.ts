import { CompiledQuery, type Compilable, type Kysely } from 'kysely';
import type { Run } from './engine.js';
import type { Tables } from './tables.js';

/** A placeholder for a value in a compiled query. */
class Slot {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/** A query that was compiled once; the values come with each run. */
export type Prepared<Values extends object, Row> = (run: Run, values: Values) => Promise<Row[]>;

/**
 * Compiles a query once, since building it takes longer than running it.
 *
 * @param build Gets what stands for each value. The query may be run in any transaction of the database it was built for.
 * @example
 *   const caseOf = prepared<{ number: string }, { seq: number }>((value) =>
 *     db.selectFrom('cases').select('seq').where('number', '=', value('number')),
 *   );
 */
export function prepared<Values extends object, Row>(
  build: (value: <Name extends keyof Values>(name: Name) => Values[Name]) => Compilable<Row>,
): Prepared<Values, Row> {
  const { sql, parameters } = build(slot).compile();
  return (run, values) => run<Row>(sql, filled(parameters, values));
}

const slot = (name: PropertyKey) => new Slot(name) as never;

const filled = <Values extends object>(parameters: readonly unknown[], values: Values): unknown[] =>
  parameters.map((each) => (each instanceof Slot ? values[each.name as keyof Values] : each));

/**
 * A query like `prepared`, for whichever database and transaction it is asked of: compiled once for each kind of database.
 *
 * @param build Gets a database, and what stands for each value.
 */
export function question<Values extends object, Row>(
  build: (db: Kysely<Tables>, value: <Name extends keyof Values>(name: Name) => Values[Name]) => Compilable<Row>,
): (db: Kysely<Tables>, values: Values) => Promise<Row[]> {
  const compiled = new Map<unknown, { readonly sql: string; readonly parameters: readonly unknown[] }>();
  return async (db, values) => {
    const kind = db.getExecutor().adapter.constructor;
    const known = compiled.get(kind) ?? build(db, slot).compile();
    compiled.set(kind, known);
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(known.sql, filled(known.parameters, values)));
    return rows;
  };
}
