import { dirname, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { CompiledQuery, sql, type Kysely } from 'kysely';
import { isOutOfReach } from '../is-out-of-reach.js';
import { containsBy } from '../sql/contains-text.js';
import { countByFacet, facetKey } from '../sql/count-by-facet.js';
import type { BulkTable, Engine, EventKey, Writing } from '../sql/engine.js';
import type { Tables } from '../sql/tables.js';
import { contactText } from './contact-text.js';
import { kyselyOver, StatementCache } from './node-sqlite.js';
import { OwnFiles } from './own-files.js';
import { mustHaveItsLog } from './own-log.js';
import { rollBack } from './roll-back.js';
import { mustHaveRoom } from './room-left.js';
import { SQLITE_COMPARISON } from './sqlite-comparison.js';
import { migrate, SCHEMA_VERSION } from './sqlite-schema.js';

/** Milliseconds to wait for another process that holds the write lock. */
const BUSY_TIMEOUT_MS = 5_000;

/** Milliseconds to wait for others before the file is written anew and the log is emptied. */
const SCRUB_TIMEOUT_MS = 2_000;

/** Milliseconds that a look whether the register can be written waits for the lock. */
const PROBE_TIMEOUT_MS = 500;

/**
 * Pages of the log, of 4 KiB, after which they are brought into the database: a page that changed often meanwhile goes there once.
 */
const CHECKPOINT_PAGES = 2000;

/** Milliseconds between two looks for what other processes wrote, while somebody listens. */
const LOOK_EVERY_MS = 500;

/**
 * A register in a SQLite file: write-ahead log with `synchronous = FULL`, so that what was committed survives a power cut, and
 * `secure_delete`, so that what is erased is overwritten.
 */
export class SqliteEngine implements Engine {
  readonly db: Kysely<Tables>;
  readonly #database: DatabaseSync;
  readonly #files: OwnFiles;
  readonly #path: string;
  readonly #mustHaveRoom: (least?: number) => void;
  readonly #statements: StatementCache;
  readonly #insertTexts = new Map<BulkTable | 'cases', string>();
  readonly #placeOf: string;
  readonly #caseOf: string;
  readonly #countFacet: string;

  /**
   * @param mustHaveRoomAt Throws if the disk of the file is nearly full.
   * @throws {Error} If the file cannot be opened or written, is no database, or is from a newer version.
   */
  constructor(path: string, mustHaveRoomAt: (path: string, least?: number) => void = mustHaveRoom) {
    // For an empty path, SQLite would open a temporary database.
    if (path.trim() === '')
      throw new Error('Failed to open a register: expected the name of a file, got an empty one.');
    mustHaveItsLog(path);
    this.#path = path;
    this.#mustHaveRoom = (least) => mustHaveRoomAt(path, least);
    this.#database = new DatabaseSync(path);
    try {
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      this.#database.exec('PRAGMA journal_mode = WAL');
      this.#database.exec('PRAGMA synchronous = FULL');
      this.#database.exec('PRAGMA secure_delete = ON');
      this.#database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
      // SQLite's own lower() changes ASCII letters only.
      this.#database.function('hearback_lower', { deterministic: true }, (text) => String(text).toLowerCase());
      migrate(this.#database);
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    } catch (error) {
      this.#database.close();
      throw error;
    }
    this.#files = new OwnFiles(path);
    this.#statements = new StatementCache(this.#database);
    this.db = kyselyOver(this.#statements);
    const { db } = this;
    this.#placeOf = db.selectFrom('records').select('seq').where('source', '=', '').where('id', '=', '').compile().sql;
    this.#caseOf = db
      .selectFrom('records')
      .innerJoin('cases', 'cases.seq', 'records.seq')
      .select('facet')
      .where('records.number', '=', '')
      .compile().sql;
    this.#countFacet = db
      .insertInto('facets')
      .values({ site: '', kind: 'complaint', state: 'received', severity: '', category: '', cases: 0 })
      .onConflict((conflict) =>
        conflict
          .columns(['site', 'kind', 'state', 'severity', 'category'])
          .doUpdateSet((eb) => ({ cases: eb('facets.cases', '+', eb.ref('excluded.cases')) })),
      )
      .returning('id')
      .compile().sql;
  }

  readonly write: Engine['write'] = (work) =>
    this.db.connection().execute(async (db) => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work({ db, ...this.#writing });
        this.#database.exec('COMMIT');
        // If the file was deleted, the commit went to an inode without a name and is lost with this process: nothing may be acknowledged.
        this.#files.mustBeThere();
        return result;
      } catch (error) {
        rollBack(this.#database);
        throw error;
      }
    });

  readonly run: Engine['run'] = async <Row>(text: string, values: readonly unknown[]) => {
    const { rows } = await this.db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return rows;
  };

  readonly snapshot: Engine['snapshot'] = (work) =>
    // The connection serves nobody else until the work is done, and a transaction does not see what other processes write.
    this.db.connection().execute(async (db) => {
      this.#database.exec('BEGIN');
      try {
        return await work(db);
      } finally {
        rollBack(this.#database);
      }
    });

  readonly isOutgrown: Engine['isOutgrown'] = async (db) => {
    const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(db);
    return rows[0]!.user_version > SCHEMA_VERSION;
  };

  readonly contains: Engine['contains'] = containsBy(SQLITE_COMPARISON);

  readonly contactText: Engine['contactText'] = contactText;

  readonly listen: Engine['listen'] = (onAppend) => {
    /** `null` while the database is out of reach: whoever reads or writes is told, and from a timer it would end the process. */
    const version = () => {
      try {
        const row = this.#statements.get('PRAGMA data_version').get() as { data_version: number };
        return row.data_version;
      } catch (error) {
        if (isOutOfReach(error)) return null;
        throw error;
      }
    };
    let seen = version();
    const timer = setInterval(() => {
      const found = version();
      if (found === null || found === seen) return;
      seen = found;
      onAppend();
    }, LOOK_EVERY_MS);
    timer.unref();
    return () => clearInterval(timer);
  };

  readonly scrub: Engine['scrub'] = () =>
    this.db.connection().execute(async () => {
      this.#database.exec(`PRAGMA busy_timeout = ${SCRUB_TIMEOUT_MS}`);
      try {
        // First, since nothing needs to be written anew for somebody to read on.
        this.#emptyLog();
        this.#writeAnew();
        this.#emptyLog();
      } finally {
        this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      }
    });

  readonly probe: Engine['probe'] = () =>
    this.db.connection().execute(async () => {
      const { user_version: version } = this.#database.prepare('PRAGMA user_version').get() as { user_version: number };
      // While this waits for a lock, the collector's other calls wait too, which a mere health check must not cause for long.
      this.#database.exec(`PRAGMA busy_timeout = ${PROBE_TIMEOUT_MS}`);
      try {
        this.#database.exec('BEGIN IMMEDIATE');
        // Writes a page to the log, and so to the disk, without changing anything.
        this.#database.exec(`PRAGMA user_version = ${version}`);
        this.#database.exec('COMMIT');
        this.#files.mustBeThere();
        this.#mustHaveRoom();
      } catch (error) {
        rollBack(this.#database);
        throw error;
      } finally {
        this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      }
    });

  readonly close: Engine['close'] = async () => {
    await this.db.destroy();
    this.#database.close();
  };

  readonly #run: Writing['run'] = async <Row>(text: string, values: readonly unknown[]) =>
    this.#statements.get(text).all(...(values as SQLInputValue[])) as Row[];

  readonly #insertRows = async (table: BulkTable | 'cases', rows: readonly object[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    const statement = this.#statements.get(this.#insertText(table, Object.keys(first)));
    for (const row of rows) statement.run(...(Object.values(row) as SQLInputValue[]));
  };

  readonly #placesOf: Writing['placesOf'] = async (keys) => {
    const statement = this.#statements.get(this.#placeOf);
    return keys.flatMap((key: EventKey) => {
      const row = statement.get(key.source, key.id) as { seq: number } | undefined;
      return row ? [{ ...key, seq: row.seq }] : [];
    });
  };

  readonly #casesOf: Writing['casesOf'] = async (numbers) => {
    const statement = this.#statements.get(this.#caseOf);
    return numbers.flatMap((number) => {
      const row = statement.get(number) as { facet: number } | undefined;
      return row ? [{ number, facet: row.facet }] : [];
    });
  };

  readonly #countFacets: Writing['countFacets'] = async (facets) => {
    const statement = this.#statements.get(this.#countFacet);
    return facets.map((facet) => {
      const { site, kind, state, severity, category, cases } = facet;
      const { id } = statement.get(site, kind, state, severity, category, cases) as { id: number };
      return { ...facet, id };
    });
  };

  readonly #insertCases: Writing['insertCases'] = async (begun) => {
    if (begun.length === 0) return;
    const counted = await this.#countFacets(countByFacet(begun.map(({ facet }) => facet)));
    const ids = new Map(counted.map((facet) => [facetKey(facet), facet.id]));
    await this.#insertRows(
      'cases',
      begun.map(({ facet, row }) => ({ ...row, facet: ids.get(facetKey(facet))! })),
    );
  };

  readonly #writing: Omit<Writing, 'db'> = {
    run: this.#run,
    insertAll: this.#insertRows,
    insertCases: this.#insertCases,
    placesOf: this.#placesOf,
    casesOf: this.#casesOf,
    countFacets: this.#countFacets,
  };

  /**
   * Writes the whole file anew: where SQLite moves rows from one page to another, it leaves copies of them in the free part of the first, which
   * `secure_delete` does not know of.
   *
   * @throws {Error} If somebody else is writing, or there is no room for a copy of the file and for a log of the same size.
   */
  #writeAnew(): void {
    const { bytes } = this.#database
      .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
      .get() as { bytes: number };
    this.#mustHaveRoom(2 * bytes);
    // The copy has a file of its own meanwhile, which has to be on a disk with room, and not elsewhere with what people said.
    if (this.#path !== ':memory:')
      this.#database.exec(`PRAGMA temp_store_directory = '${resolve(dirname(this.#path)).replaceAll("'", "''")}'`);
    this.#database.exec('VACUUM');
  }

  /**
   * Empties the write-ahead log, which has pages as they were before.
   *
   * @throws {Error} If somebody reads from it.
   */
  #emptyLog(): void {
    const { busy } = this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (busy !== 0) throw new Error('another program is reading the register, and has to finish or be ended first');
  }

  /** Every row of a table is written with the same members, in the same order. */
  #insertText(table: BulkTable | 'cases', columns: readonly string[]): string {
    const known = this.#insertTexts.get(table);
    if (known !== undefined) return known;
    const row = Object.fromEntries(columns.map((column) => [column, null]));
    const { sql: text } = this.db
      .insertInto(table)
      .values(row as never)
      .compile();
    this.#insertTexts.set(table, text);
    return text;
  }
}
