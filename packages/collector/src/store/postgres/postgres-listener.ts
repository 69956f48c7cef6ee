import { randomUUID } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';

/** Milliseconds before a broken connection is replaced, doubled up to the last. */
const [FIRST_WAIT_MS, LAST_WAIT_MS] = [100, 10_000];

/**
 * Hears what other collectors append to the same database, by `LISTEN` on a connection of its own, for as long as somebody wants to
 * know. What was missed while the connection was broken is told when it is back.
 */
export class PostgresListener {
  readonly #config: ClientConfig;
  readonly #self = randomUUID();
  readonly #listeners = new Set<() => void>();
  #client: Client | null = null;
  #connecting: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #waitMs = FIRST_WAIT_MS;

  constructor(config: ClientConfig) {
    this.#config = config;
  }

  /** Tells the others, once the transaction it is said in has committed. */
  get notifyText(): string {
    return `SELECT pg_notify('hearback', '${this.#self}')`;
  }

  /** @param onAppend Called when others may have appended. @returns Ends it. */
  listen(onAppend: () => void): () => void {
    const listener = () => onAppend();
    this.#listeners.add(listener);
    if (!this.#client && !this.#timer) this.#connect();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) void this.close();
    };
  }

  /** Ends the connection. */
  async close(): Promise<void> {
    this.#listeners.clear();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const [client, connecting] = [this.#client, this.#connecting];
    // At once: a listener that is added meanwhile needs a connection of its own.
    this.#client = null;
    await connecting;
    await client?.end().catch(() => {});
  }

  #connect(): void {
    const client = new Client(this.#config);
    this.#client = client;
    const lost = () => {
      if (this.#client !== client) return;
      // A server that refuses to be listened to, as a standby does, would keep the connection.
      client.end().catch(() => {});
      this.#retry();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => {
      if (payload !== this.#self) this.#tell();
    });
    this.#connecting = this.#begin(client).catch(lost);
  }

  async #begin(client: Client): Promise<void> {
    await client.connect();
    await client.query('LISTEN hearback');
    this.#waitMs = FIRST_WAIT_MS;
    this.#tell();
  }

  #retry(): void {
    this.#client = null;
    if (this.#listeners.size === 0 || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#connect();
    }, this.#waitMs);
    this.#timer.unref();
    this.#waitMs = Math.min(2 * this.#waitMs, LAST_WAIT_MS);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
