import { randomBytes } from 'node:crypto';
import { tokenHash } from '../access/token-hash.js';
import type { KeptSession, SessionStore } from '../store/session-store.js';

/** How long a session lasts, in milliseconds: a long working day. It is not drawn out by use. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

/** Most sessions at a time; those that end first give way. */
const MAX_SESSIONS = 10_000;

/**
 * The sessions of the console. They are kept in the register's database by the hashes of their ids, so that they outlive the process and
 * every collector on the register knows them. What a session may do is asked of its token anew each time.
 */
export class Sessions {
  readonly #kept: SessionStore;
  readonly #now: () => number;

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
   * @throws {Error} If the register cannot be written.
   */
  async begin(hash: string): Promise<KeptSession & { readonly id: string }> {
    const id = randomBytes(32).toString('base64url');
    const nowMs = this.#now();
    const session = { tokenHash: hash, expiresAt: new Date(nowMs + SESSION_MS).toISOString() };
    const limit = { now: new Date(nowMs).toISOString(), most: MAX_SESSIONS };
    await this.#kept.begin(tokenHash(id), session, limit);
    return { ...session, id };
  }

  /** The session with an id; `null` if there is none, or it is over. Rejects if the register cannot be read. */
  find(id: string): Promise<KeptSession | null> {
    return this.#kept.find(tokenHash(id), new Date(this.#now()).toISOString());
  }

  /** Ends a session at once, if there is one. Rejects if the register cannot be written. */
  end(id: string): Promise<void> {
    return this.#kept.end(tokenHash(id));
  }
}
