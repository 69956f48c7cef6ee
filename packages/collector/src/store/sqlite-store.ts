import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { migrate } from './sqlite-schema.js';
import { rollBack } from './sqlite-roll-back.js';
import type { Appended, ExpectedFile, NewRecord, Store, StoredRecord } from './store.js';

/** Milliseconds to wait for another process that holds the write lock. */
const BUSY_TIMEOUT_MS = 5_000;

/** A page ends early past this many UTF-16 code units of events, so that memory stays flat whatever was sent. */
const MAX_PAGE_LENGTH = 4 * 1024 * 1024;

/**
 * The register in one SQLite file, or in memory for tests. Several processes may share a file on one machine.
 *
 * Write-ahead log with `synchronous = FULL`: what `append` has resolved survives a crash and a power cut.
 */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #seqOf: StatementSync;
  readonly #page: StatementSync;
  readonly #nameFile: StatementSync;
  readonly #expected: StatementSync;
  #isOpen = true;
  readonly #listeners = new Set<() => void>();

  /**
   * @param path File, made if there is none; its folder must exist. `:memory:` for a register that ends with the process.
   * @throws {Error} If the file cannot be opened or written, is no database, or is from a newer version.
   */
  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    try {
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      this.#database.exec('PRAGMA journal_mode = WAL');
      this.#database.exec('PRAGMA synchronous = FULL');
      migrate(this.#database);
      this.#insert = this.#database.prepare(
        `INSERT INTO events (source, site, id, type, number, received_at, event) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (source, id) DO NOTHING RETURNING seq`,
      );
      this.#seqOf = this.#database.prepare('SELECT seq FROM events WHERE source = ? AND id = ?');
      this.#page = this.#database.prepare(
        `SELECT seq, source, site, id, type, number, received_at AS receivedAt, event
         FROM events WHERE seq > ? ORDER BY seq LIMIT ?`,
      );
      this.#nameFile = this.#database.prepare('INSERT OR IGNORE INTO files (sha256, bytes, seq) VALUES (?, ?, ?)');
      this.#expected = this.#database.prepare(
        'SELECT DISTINCT site, bytes FROM files JOIN events USING (seq) WHERE sha256 = ?',
      );
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  async append(records: readonly NewRecord[]): Promise<Appended[]> {
    this.#database.exec('BEGIN IMMEDIATE');
    let appended: Appended[];
    try {
      appended = records.map((record) => this.#appendOne(record));
      this.#database.exec('COMMIT');
    } catch (error) {
      rollBack(this.#database);
      throw error;
    }
    if (appended.some(({ status }) => status === 'accepted')) for (const listener of this.#listeners) listener();
    return appended;
  }

  async read({ after, limit }: { after: number; limit: number }): Promise<StoredRecord[]> {
    const page: StoredRecord[] = [];
    let length = 0;
    for (const row of this.#page.iterate(after, limit)) {
      const record = { ...row } as StoredRecord;
      page.push(record);
      length += record.event.length;
      if (length >= MAX_PAGE_LENGTH) break;
    }
    return page;
  }

  async expectedFiles(sha256: string): Promise<ExpectedFile[]> {
    return this.#expected.all(sha256).map((row) => ({ ...row }) as ExpectedFile);
  }

  async count(): Promise<number> {
    return Number((this.#database.prepare('SELECT count(*) AS n FROM events').get() as { n: number }).n);
  }

  subscribe(onAppend: () => void): () => void {
    const listener = () => onAppend();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    if (this.#isOpen) this.#database.close();
    this.#isOpen = false;
  }

  #appendOne({ source, site, id, type, number, receivedAt, event, files }: NewRecord): Appended {
    const inserted = this.#insert.get(source, site, id, type, number, receivedAt, event) as { seq: number } | undefined;
    if (inserted) {
      for (const { sha256, bytes } of files) this.#nameFile.run(sha256, bytes, inserted.seq);
      return { status: 'accepted', seq: inserted.seq };
    }
    const known = this.#seqOf.get(source, id) as { seq: number };
    return { status: 'duplicate', seq: known.seq };
  }
}
