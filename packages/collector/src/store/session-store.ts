/** A session of the console as it is kept: never its id. */
export type KeptSession = {
  /** Hash of the token it was begun with. */
  readonly tokenHash: string;
  /** From this moment on it is over; RFC 3339, UTC, milliseconds. */
  readonly expiresAt: string;
};

/** Remembers who is signed in to the console, for all collectors on one register. Every implementation passes `sessionStoreSuite`. */
export interface SessionStore {
  /**
   * Keeps a session by the hash of its id, and forgets those that are over.
   *
   * @param now RFC 3339, as `expiresAt`.
   * @param most How many are kept; those that end first give way.
   */
  begin(hash: string, session: KeptSession, limit: { readonly now: string; readonly most: number }): Promise<void>;
  /** The session with a hash; `null` if there is none or it is over. */
  find(hash: string, now: string): Promise<KeptSession | null>;
  /** Ends a session at once, if there is one. */
  end(hash: string): Promise<void>;
}
