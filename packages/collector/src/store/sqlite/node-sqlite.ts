import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import type { Tables } from '../sql/tables.js';

type Values = Parameters<StatementSync['all']>;

/** Statements that give rows. */
const GIVES_ROWS = /^\s*(?:select|with|pragma|values)\b|\breturning\b/i;

/** As many compiled statements are kept; a list may be asked for in many ways. */
const MAX_KEPT = 200;

/** Compiles each statement once, as long as it is used. */
export class StatementCache {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The statement of a text. */
  get(text: string): StatementSync {
    const known = this.#kept.get(text);
    if (known) return known;
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    const statement = this.#database.prepare(text);
    this.#kept.set(text, statement);
    return statement;
  }
}

/** What Kysely asks of a database, answered by `node:sqlite`. The caller that opened the database closes it. */
function asKyselyAsks(statements: StatementCache): SqliteDatabase {
  return {
    close: () => {},
    prepare: (text) => {
      const statement = statements.get(text);
      return {
        reader: GIVES_ROWS.test(text),
        all: (values) => statement.all(...(values as Values)),
        run: (values) => statement.run(...(values as Values)),
        iterate: (values) => statement.iterate(...(values as Values)),
      };
    },
  };
}

/** Typed queries over a database of `node:sqlite`; they take turns on its one connection. */
export const kyselyOver = (statements: StatementCache): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyAsks(statements) }) });
