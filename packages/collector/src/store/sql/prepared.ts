import type { Compilable } from 'kysely';
import type { Run } from './engine.js';

/** Stands in a compiled query where a value will be. */
class Slot {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/** A query that was compiled once; the values come with each run. */
export type Prepared<Values extends object, Row> = (run: Run, values: Values) => Promise<Row[]>;

/**
 * Compiles a query once, because to build it anew takes longer than to run it.
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
  const { sql, parameters } = build((name) => new Slot(name) as never).compile();
  return (run, values) => {
    const given = parameters.map((each) => (each instanceof Slot ? values[each.name as keyof Values] : each));
    return run<Row>(sql, given);
  };
}
