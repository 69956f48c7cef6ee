import type { TaskOwner } from '../world/sim-scheduler.js';
import type { DatabaseUser, QueuedTransaction } from './database-users.js';
import type { DatabaseFile } from './disk.js';
import { SimTransaction, type TransactionWorld } from './sim-transaction.js';

type Handler = ((event: unknown) => void) | null;

/** A page's connection to a database. */
export class SimConnection implements DatabaseUser {
  readonly file: DatabaseFile;
  readonly owner: TaskOwner;
  onversionchange: Handler = null;
  onclose: Handler = null;
  onerror: Handler = null;
  onabort: Handler = null;
  #closing = false;
  #broken = false;
  /** Set while it upgrades and may make tables. */
  upgrade: SimTransaction | undefined;
  readonly #world: TransactionWorld;

  constructor(file: DatabaseFile, owner: TaskOwner, world: TransactionWorld) {
    this.file = file;
    this.owner = owner;
    this.#world = world;
  }

  get name(): string {
    return this.file.name;
  }

  get version(): number {
    return this.file.version;
  }

  get objectStoreNames(): string[] & { contains(name: string): boolean } {
    const names = [...this.file.tables.keys()].sort();
    return Object.assign(names, { contains: (name: string) => names.includes(name) });
  }

  /** Whether it stands in the way of an upgrade or a deletion. */
  get open(): boolean {
    return !this.#closing && !this.#broken;
  }

  createObjectStore(name: string, options?: { keyPath?: string }): void {
    if (!this.upgrade) throw new DOMException('No upgrade is running.', 'InvalidStateError');
    if (options?.keyPath !== 'id') throw new Error('The simulation knows only tables whose key is `id`.');
    if (this.file.tables.has(name)) throw new DOMException('There is such a table.', 'ConstraintError');
    this.file.tables.set(name, new Map());
  }

  transaction(
    scope: string | readonly string[],
    mode: IDBTransactionMode = 'readonly',
    { durability = 'default' }: { durability?: IDBTransactionDurability } = {},
  ): SimTransaction {
    if (!this.open) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    const names = typeof scope === 'string' ? [scope] : scope;
    if (names.some((name) => !this.file.tables.has(name))) throw new DOMException('No such table.', 'NotFoundError');
    const fault = this.#world.faults.onTransaction();
    if (fault === 'connection lost') {
      this.#world.faults.hit(fault);
      this.lose();
      throw new DOMException('Connection to Indexed Database server lost.', 'InvalidStateError');
    }
    return new SimTransaction(this, names, { mode, durability, fault, world: this.#world });
  }

  close(): void {
    this.#closing = true;
    this.leaveIfIdle();
  }

  /** Is gone for good once it was closed and its last transaction is over. */
  leaveIfIdle(): void {
    if (this.#closing && !this.#transactions().length) this.file.disconnect(this);
  }

  /** The browser drops it, as Safari does when its storage process ends. */
  lose(): void {
    if (this.#broken) return;
    this.#broken = true;
    const error = new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    for (const transaction of this.#transactions()) transaction.abort(error);
    this.file.disconnect(this);
    if (!this.#closing) this.#world.scheduler.post(this.owner, 'close of a connection', () => this.onclose?.({}));
  }

  /** Its page is gone. */
  die(diskGoesOn: boolean): void {
    this.#broken = true;
    for (const transaction of this.#transactions()) transaction.die(diskGoesOn);
    this.file.disconnect(this);
  }

  /** Whether others may have to wait until the page has done its part of a transaction. */
  get needsPage(): boolean {
    return this.#transactions().some((transaction) => transaction.needsPage);
  }

  #transactions(): QueuedTransaction[] {
    return this.file.transactions.filter(({ connection }) => connection === this);
  }
}
