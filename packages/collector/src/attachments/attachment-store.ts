/** A file that is being received. Written in pieces, then either kept or dropped, once. */
export type IncomingAttachment = {
  /** Adds bytes. @throws {Error} If they cannot be stored, as on a full disk. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Makes the file available to readers, whole and on stable storage when this resolves. */
  readonly keep: (sha256: string) => Promise<void>;
  /** Deletes what was written. */
  readonly drop: () => Promise<void>;
};

/** A file that is kept. */
export type StoredAttachment = {
  readonly bytes: number;
  /** Its first {@link HEAD_BYTES} bytes, which tell its media type. */
  readonly head: Uint8Array;
  /** The whole file, read from storage as the stream is read. */
  readonly stream: () => ReadableStream<Uint8Array>;
};

/** Bytes at the beginning of a file that are looked at for its media type. */
export const HEAD_BYTES = 64;

/**
 * Keeps files by the SHA-256 of their bytes, as 64 lower-case hex digits. The caller computes the hash; the store does not check it. Every
 * implementation passes `attachmentSuite`.
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
