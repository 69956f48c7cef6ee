/** A file on its way in: written piece by piece, then kept or dropped, one of them and once. */
export type IncomingAttachment = {
  /** Adds bytes. @throws {Error} If they cannot be stored, as on a full disk. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Puts the file where readers find it, whole and on stable storage when this resolves. */
  readonly keep: (sha256: string) => Promise<void>;
  /** Forgets what was written. */
  readonly drop: () => Promise<void>;
};

/** A file that is kept. */
export type StoredAttachment = {
  readonly bytes: number;
  /** Its first bytes, as many as tell its media type. */
  readonly head: Uint8Array;
  /** The whole of it, read as it is asked for. */
  readonly stream: () => ReadableStream<Uint8Array>;
};

/** Bytes at the beginning of a file that are looked at for its media type. */
export const HEAD_BYTES = 64;

/**
 * Keeps files by the SHA-256 of their bytes, 64 lower-case hex digits. It is told the hash and believes it; whoever
 * calls has computed it. Every implementation passes `attachmentSuite`.
 */
export interface AttachmentStore {
  /** Begins to take a file. */
  begin(): Promise<IncomingAttachment>;
  /** Whether a file is kept. */
  has(sha256: string): Promise<boolean>;
  /** A file, or `null` if it is not kept. */
  get(sha256: string): Promise<StoredAttachment | null>;
  /** Removes a file, if it is there. */
  remove(sha256: string): Promise<void>;
  /** Hashes of all files that are kept. */
  list(): Promise<string[]>;
}
