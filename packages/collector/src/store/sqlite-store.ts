import { DatabaseSync } from 'node:sqlite';
import type { Seal } from '../register/seal-event.js';
import { unsealEvent } from '../register/seal-event.js';
import { KINDS_OF, type ErasureScope } from '../register/sealed-places.js';
import { SqliteChain } from './sqlite-chain.js';
import { rollBack } from './sqlite-roll-back.js';
import { migrate } from './sqlite-schema.js';
import { sqliteStatements, type SqliteStatements } from './sqlite-statements.js';
import type { Appended, CaseName, ExpectedFile, KeptToken, NewRecord, Store, StoredRecord } from './store.js';

/** Milliseconds to wait for another process that holds the write lock. */
const BUSY_TIMEOUT_MS = 5_000;

/** A page ends early past this many UTF-16 code units of events, so that memory stays flat whatever was sent. */
const MAX_PAGE_LENGTH = 4 * 1024 * 1024;

/** A batch on its way into the register. */
type WaitingBatch = {
  readonly records: readonly NewRecord[];
  readonly resolve: (appended: Appended[]) => void;
  readonly reject: (error: unknown) => void;
};

type Row = Omit<StoredRecord, 'event' | 'erased'> & { kept: string; seals: string };

const kindsOf = (scopes: readonly ErasureScope[]): string => JSON.stringify(scopes.flatMap((scope) => KINDS_OF[scope]));

/**
 * The register in one SQLite file, or in memory for tests. Several processes may share a file on one machine.
 *
 * Write-ahead log with `synchronous = FULL`: what `append` has resolved survives a crash and a power cut. What is erased is
 * overwritten with zeros, in the file and in the log.
 */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #chain: SqliteChain;
  readonly #statements: SqliteStatements;
  #isOpen = true;
  #waiting: WaitingBatch[] = [];
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
      this.#database.exec('PRAGMA secure_delete = ON');
      migrate(this.#database);
      this.#database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      this.#chain = new SqliteChain(this.#database);
      this.#statements = sqliteStatements(this.#database);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  append(records: readonly NewRecord[]): Promise<Appended[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#appendWaiting());
      this.#waiting.push({ records, resolve, reject });
    });
  }

  async read({ after, limit }: { after: number; limit: number }): Promise<StoredRecord[]> {
    const page: StoredRecord[] = [];
    let length = 0;
    for (const row of this.#statements.page.iterate(after, limit)) {
      const record = this.#whole(row as Row);
      page.push(record);
      length += record.event.length;
      if (length >= MAX_PAGE_LENGTH) break;
    }
    return page;
  }

  async expectedFiles(sha256: string): Promise<ExpectedFile[]> {
    return this.#statements.expected.all(sha256).map((row) => ({ ...row }) as ExpectedFile);
  }

  async erase(erasure: NewRecord, scopes: readonly ErasureScope[]): Promise<number> {
    const { number } = erasure;
    const { changes } = this.#write(() => {
      const { seq } = this.#appendOne(erasure);
      if (scopes.includes('words')) this.#statements.forgetFiles.run(number, seq);
      return this.#statements.erase.run(kindsOf(scopes), number, seq);
    });
    // The log still has the pages as they were; it is emptied unless a reader is in the midst of them.
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#tell();
    return Number(changes);
  }

  async recordsOf(number: string): Promise<StoredRecord[]> {
    return this.#statements.byNumber.all(number).map((row) => this.#whole(row as Row));
  }

  async appendTo(record: NewRecord, version: number): Promise<Appended | null> {
    const appended = this.#write(() => {
      const { seq } = this.#statements.versionOf.get(record.number) as { seq: number | null };
      return seq === version ? this.#appendOne(record) : null;
    });
    if (appended?.status === 'accepted') this.#tell();
    return appended;
  }

  async numbersOf(types: readonly string[], { before, limit }: { before: number; limit: number }) {
    const rows = this.#statements.numbers.all(JSON.stringify(types), before, limit);
    return rows.map((row) => ({ ...row }) as { seq: number; number: string });
  }

  async caseNamed(number: string): Promise<CaseName | null> {
    const row = this.#statements.caseNamed.get(number);
    return row ? ({ ...row } as CaseName) : null;
  }

  async untouchedCases(before: string, scopes: readonly ErasureScope[]): Promise<CaseName[]> {
    return this.#statements.untouched.all(kindsOf(scopes), before).map((row) => ({ ...row }) as CaseName);
  }

  async addToken({ name, scope, hash, createdAt }: Omit<KeptToken, 'revokedAt'> & { hash: string }): Promise<boolean> {
    return Number(this.#statements.addToken.run(name, scope, hash, createdAt).changes) === 1;
  }

  async tokenOf(hash: string): Promise<KeptToken | null> {
    const row = this.#statements.tokenOf.get(hash);
    return row ? ({ ...row } as KeptToken) : null;
  }

  async tokens(): Promise<KeptToken[]> {
    return this.#statements.tokens.all().map((row) => ({ ...row }) as KeptToken);
  }

  async revokeToken(name: string, revokedAt: string): Promise<boolean> {
    return Number(this.#statements.revokeToken.run(revokedAt, name).changes) === 1;
  }

  async count(): Promise<number> {
    return Number((this.#statements.count.get() as { n: number }).n);
  }

  subscribe(onAppend: () => void): () => void {
    const listener = () => onAppend();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#appendWaiting();
    this.#listeners.clear();
    if (this.#isOpen) this.#database.close();
    this.#isOpen = false;
  }

  /**
   * Batches that came at the same time share a commit, which is what takes the time. If one of them cannot be stored, each is
   * tried by itself, so that none fails for another.
   */
  #appendWaiting(): void {
    const batches = this.#waiting;
    this.#waiting = [];
    if (batches.length === 0) return;
    const appendAll = ({ records }: WaitingBatch) => records.map((record) => this.#appendOne(record));
    let appended: Appended[][];
    try {
      appended = this.#write(() => batches.map(appendAll));
    } catch (error) {
      const [only, ...others] = batches;
      if (others.length === 0) return only!.reject(error);
      for (const batch of batches) {
        this.#waiting = [batch];
        this.#appendWaiting();
      }
      return;
    }
    for (const [place, { resolve }] of batches.entries()) resolve(appended[place]!);
    if (appended.flat().some(({ status }) => status === 'accepted')) this.#tell();
  }

  #appendOne({ files, ...record }: NewRecord): Appended {
    const known = this.#statements.seqOf.get(record.source, record.id) as { seq: number } | undefined;
    if (known) return { status: 'duplicate', seq: known.seq };
    const seq = this.#chain.add(record);
    for (const { sha256, bytes } of files) this.#statements.nameFile.run(sha256, bytes, seq);
    return { status: 'accepted', seq };
  }

  #whole({ kept, seals, ...record }: Row): StoredRecord {
    const promised = JSON.parse(seals) as Seal[];
    if (promised.length === 0) return { ...record, event: kept };
    const rows = this.#statements.values.all(record.seq) as { commitment: string; value: string }[];
    const values = new Map(rows.map(({ commitment, value }) => [commitment, value]));
    const { event, erased } = unsealEvent(kept, promised, (commitment) => values.get(commitment));
    return erased.length > 0 ? { ...record, event, erased } : { ...record, event };
  }

  #write<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack(this.#database);
      throw error;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
