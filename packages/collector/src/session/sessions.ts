import { randomBytes } from 'node:crypto';
import { tokenHash } from '../access/token-hash.js';
import { isOutOfReach } from '../store/is-out-of-reach.js';
import type { KeptSession, SessionStore } from '../store/session-store.js';

/** How long a session lasts, in milliseconds: a long working day. Use does not extend it. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

/** Most sessions at a time; those that expire first make room. */
const MAX_SESSIONS = 10_000;

/**
 * The sessions of the console. They are kept in the register's database by the hashes of their ids, so that they survive a restart and every
 * collector on the register knows them. While the register cannot be written, as when its disk is full, people can still sign in and out: what could
 * not be written is known to this process alone. What a session may do is looked up by its token each time.
 */
export class Sessions {
  readonly #kept: SessionStore;
  readonly #now: () => number;
  /** What could not be written, by the hash of the id: a session, or `null` where one ended. */
  readonly #unwritten = new Map<string, KeptSession | null>();

  /** @param now Milliseconds since 1970. */
  constructor(kept: SessionStore, now: () => number) {
    this.#kept = kept;
    this.#now = now;
  }

  /**
   * Begins a session.
   *
   * @param hash Hash of a token that works.
   * @returns `id` has 256 random bits and is kept nowhere here.
   */
  async begin(hash: string): Promise<KeptSession & { readonly id: string }> {
    const id = randomBytes(32).toString('base64url');
    const nowMs = this.#now();
    const session = { tokenHash: hash, expiresAt: new Date(nowMs + SESSION_MS).toISOString() };
    const limit = { now: new Date(nowMs).toISOString(), most: MAX_SESSIONS };
    await this.#write(tokenHash(id), session, () => this.#kept.begin(tokenHash(id), session, limit));
    await this.#writeEnds();
    return { ...session, id };
  }

  /** The session with an id; `null` if there is none, or it is over. Rejects if the register cannot be read. */
  async find(id: string): Promise<KeptSession | null> {
    const [hash, now] = [tokenHash(id), new Date(this.#now()).toISOString()];
    const unwritten = this.#unwritten.get(hash);
    if (unwritten === undefined) return this.#kept.find(hash, now);
    return unwritten && unwritten.expiresAt > now ? unwritten : null;
  }

  /** Ends a session at once, if there is one. */
  async end(id: string): Promise<void> {
    const hash = tokenHash(id);
    await this.#write(hash, null, () => this.#kept.end(hash));
    if (this.#unwritten.get(hash)) this.#unwritten.delete(hash);
  }

  /** Keeps in memory what cannot be written; if there is too much, the oldest makes room. */
  async #write(hash: string, session: KeptSession | null, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      this.#unwritten.set(hash, session);
      const [oldest] = this.#unwritten.keys();
      if (this.#unwritten.size > MAX_SESSIONS) this.#unwritten.delete(oldest!);
    }
  }

  async #writeEnds(): Promise<void> {
    for (const [hash, session] of this.#unwritten) {
      if (session !== null) continue;
      this.#unwritten.delete(hash);
      // oxlint-disable-next-line no-await-in-loop -- rarely any at all
      await this.#write(hash, null, () => this.#kept.end(hash));
      if (this.#unwritten.has(hash)) return;
    }
  }
}
