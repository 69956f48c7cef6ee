/** A session of the console as it is kept: everything but its id. */
export type KeptSession = {
  /** Hash of the token it was begun with. */
  readonly tokenHash: string;
  /** When it ends: RFC 3339, UTC, milliseconds. */
  readonly expiresAt: string;
};

/** Keeps the sessions of the console, for all collectors on a register. Every implementation passes `sessionSuite`. */
export interface SessionStore {
  /**
   * Keeps a session by the hash of its id, and removes those that are over.
   *
   * @param now RFC 3339, as `expiresAt`.
   * @param most How many are kept at most; beyond that, those that end first are removed.
   */
  begin(hash: string, session: KeptSession, limit: { readonly now: string; readonly most: number }): Promise<void>;
  /** The session with a hash; `null` if there is none or it is over. */
  find(hash: string, now: string): Promise<KeptSession | null>;
  /** Ends a session at once, if there is one. */
  end(hash: string): Promise<void>;
}
