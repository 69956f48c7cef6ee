import { randomBytes } from 'node:crypto';
import { tokenHash } from '../access/token-hash.js';

/** How long a session lasts, in milliseconds: a long working day. It is not drawn out by use. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

/** Most sessions at a time; the oldest gives way. */
const MAX_SESSIONS = 10_000;

/** What a session stands for. */
export type Session = {
  /** Hash of the token it was begun with; what that may do is asked anew each time. */
  readonly tokenHash: string;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
};

/** The sessions of the console. Kept in memory, by the hashes of their ids, so that they end with the process. */
export class Sessions {
  readonly #now: () => number;
  readonly #byHash = new Map<string, Session>();

  /** @param now Milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * Begins a session.
   *
   * @param hash Hash of a token that works.
   * @returns `id` has 256 random bits and is kept nowhere here.
   */
  begin(hash: string): Session & { readonly id: string } {
    const id = randomBytes(32).toString('base64url');
    const session = { tokenHash: hash, expiresAtMs: this.#now() + SESSION_MS };
    this.#forgetExpired();
    this.#byHash.set(tokenHash(id), session);
    return { ...session, id };
  }

  /** The session with an id; `null` if there is none, or it is over. */
  find(id: string): Session | null {
    const session = this.#byHash.get(tokenHash(id));
    return session && session.expiresAtMs > this.#now() ? session : null;
  }

  /** Ends a session at once, if there is one. */
  end(id: string): void {
    this.#byHash.delete(tokenHash(id));
  }

  /** Sessions lie in the order of their beginning, and all last equally long. */
  #forgetExpired(): void {
    for (const [hash, { expiresAtMs }] of this.#byHash) {
      if (expiresAtMs > this.#now() && this.#byHash.size < MAX_SESSIONS) return;
      this.#byHash.delete(hash);
    }
  }
}
