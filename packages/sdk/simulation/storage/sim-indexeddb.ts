import type { TaskOwner } from '../world/sim-scheduler.js';
import { DatabaseFile } from './disk.js';
import { SimConnection } from './sim-connection.js';
import { SimRequest } from './sim-request.js';
import { SimTransaction, type TransactionWorld } from './sim-transaction.js';

const SLOW_MS = 7000;

/**
 * The databases of one origin. Covers what the SDK uses, after the specification: versions and upgrades, `versionchange`
 * and `blocked`, one transaction after another, abort, and a commit that survives whatever happens to the page.
 *
 * @see Indexed Database API 3.0, section 5.1 "Opening a database connection".
 */
export class SimIndexedDb {
  readonly files = new Map<string, DatabaseFile>();
  readonly #world: TransactionWorld;
  /** What waits for its turn to open or delete, by the name of the database. */
  readonly #turns = new Map<string, (() => void)[]>();

  constructor(world: TransactionWorld) {
    this.#world = world;
  }

  /** What a page sees as `indexedDB`. */
  factoryFor(owner: TaskOwner): IDBFactory {
    return {
      open: (name: string, version?: number) => this.#open(owner, name, version),
      deleteDatabase: (name: string) => this.#delete(owner, name),
      cmp: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
    } as unknown as IDBFactory;
  }

  /** The page is gone, and what it had open. @param diskGoesOn Whether what was being committed still is. */
  pageGone(owner: TaskOwner, diskGoesOn: boolean): void {
    for (const file of this.files.values()) {
      for (const connection of file.connections) if (connection.owner === owner) connection.die(diskGoesOn);
      file.look();
    }
  }

  /** Whether others may have to wait until a page has done its part of a transaction. */
  needs(owner: TaskOwner): boolean {
    return [...this.files.values()].some(({ connections }) =>
      [...connections].some((connection) => connection.owner === owner && connection.needsPage),
    );
  }

  /** Power fails: what was not asked to be strict may be lost; says whether something was. */
  losePower(): boolean {
    return [...this.files.values()].map((file) => file.relaxed.lose()).some((lost) => lost);
  }

  /** The person clears the site's data. */
  clear(): void {
    for (const file of this.files.values()) file.clear();
  }

  /** The database of that name, empty and of version 0 when nobody has opened it. */
  file(name: string): DatabaseFile {
    const file = this.files.get(name) ?? new DatabaseFile(name);
    this.files.set(name, file);
    return file;
  }

  #open(owner: TaskOwner, name: string, version?: number): SimRequest<SimConnection> {
    const { scheduler, faults, stepMs } = this.#world;
    const request = new SimRequest<SimConnection>();
    const fault = faults.onOpen();
    if (fault) faults.hit(fault);
    if (fault === 'open never answers') return request;
    scheduler.post(
      null,
      'opening a database',
      () => {
        if (fault === 'open fails') return this.#fail(owner, request, 'UnknownError');
        this.#inTurn(name, (done) => this.#connect(owner, { request, file: this.file(name), version, done }));
      },
      fault === 'open slow' ? SLOW_MS : stepMs(),
    );
    return request;
  }

  #delete(owner: TaskOwner, name: string): SimRequest<undefined> {
    const request = new SimRequest<undefined>();
    this.#inTurn(name, (done) =>
      this.#whenAlone(owner, { request, file: this.file(name), done }, () => {
        this.file(name).clear();
        request.finish(undefined);
        this.#world.scheduler.post(owner, 'a database deleted', () => request.tell());
        done();
      }),
    );
    return request;
  }

  #fail(owner: TaskOwner, request: SimRequest<SimConnection>, name: string): void {
    request.finish(undefined, new DOMException('Failed to open the database.', name));
    this.#world.scheduler.post(owner, 'failure of opening', () => request.tell());
  }

  #inTurn(name: string, run: (done: () => void) => void): void {
    const turns = this.#turns.get(name) ?? [];
    this.#turns.set(name, turns);
    const begin = () =>
      run(() => {
        turns.shift();
        turns[0]?.();
      });
    if (turns.push(begin) === 1) begin();
  }

  #connect(
    owner: TaskOwner,
    { request, file, version, done }: Asking<SimConnection> & { readonly version: number | undefined },
  ): void {
    const target = version ?? Math.max(1, file.version);
    if (target < file.version) {
      this.#fail(owner, request, 'VersionError');
      return done();
    }
    if (owner.fate === 'dead') return done();
    const connection = new SimConnection(file, owner, this.#world);
    if (target > file.version)
      return this.#whenAlone(owner, { request, file, done }, () =>
        this.#upgrade(connection, { request, target, done }),
      );
    file.connections.add(connection);
    request.finish(connection);
    this.#world.scheduler.post(owner, 'a database open', () => request.tell());
    return done();
  }

  /** Asks every other connection to close, and waits until they have. */
  #whenAlone<Result>(owner: TaskOwner, { request, file, done }: Asking<Result>, run: () => void): void {
    const { scheduler } = this.#world;
    for (const other of file.connections)
      scheduler.post(other.owner, 'versionchange', () => {
        if (other.open) other.onversionchange?.({ oldVersion: file.version, newVersion: null });
      });
    let waiting = true;
    const look = () => {
      if (!waiting || (file.connections.size && owner.fate !== 'dead')) return;
      waiting = false;
      stop();
      if (owner.fate === 'dead') done();
      else run();
    };
    const stop = file.watch(look);
    look();
    if (waiting) scheduler.post(owner, 'blocked', () => waiting && request.onblocked?.({}), 5 + this.#world.stepMs());
  }

  #upgrade(
    connection: SimConnection,
    { request, target, done }: { request: SimRequest<SimConnection>; target: number; done: () => void },
  ): void {
    const { file, owner } = connection;
    const { scheduler } = this.#world;
    const before = { version: file.version, tables: [...file.tables.keys()] };
    const stopWatching = file.watch(() => {
      if (owner.fate !== 'dead') return;
      stopWatching();
      done();
    });
    scheduler.post(owner, 'upgrade', () => {
      stopWatching();
      file.version = target;
      file.connections.add(connection);
      const transaction = new SimTransaction(connection, before.tables, {
        mode: 'versionchange',
        durability: 'strict',
        world: this.#world,
      });
      connection.upgrade = transaction;
      transaction.onOver = (committed) => {
        connection.upgrade = undefined;
        if (!committed) {
          for (const name of file.tables.keys()) if (!before.tables.includes(name)) file.tables.delete(name);
          file.version = before.version;
        }
        done();
      };
      transaction.oncomplete = () => request.tell();
      transaction.onabort = () => {
        connection.close();
        this.#fail(owner, request, 'AbortError');
      };
      request.finish(connection);
      request.onupgradeneeded?.({ target: request, oldVersion: before.version, newVersion: target });
    });
  }
}

type Asking<Result> = {
  readonly request: SimRequest<Result>;
  readonly file: DatabaseFile;
  /** Lets the next one have its turn. */
  readonly done: () => void;
};
