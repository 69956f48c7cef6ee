import type { SealKind } from './sealed-places.js';

/** A file that an event names as evidence. */
export type NamedFile = {
  /** Hash of its bytes: 64 lower-case hex digits. */
  readonly sha256: string;
  /** Its size. */
  readonly bytes: number;
};

/** An event on its way into the register. */
export type NewRecord = {
  /** CloudEvents `source`. Together with `id` it makes the key by which an event counts once, for ever. */
  readonly source: string;
  readonly site: string;
  readonly id: string;
  readonly type: string;
  /** Number of the case the event begins or belongs to. */
  readonly number: string;
  /** When the collector received it, by its own clock: RFC 3339, UTC, milliseconds. */
  readonly receivedAt: string;
  /** The event's JSON text, character for character as it came. */
  readonly event: string;
  /** Files the event names as evidence. */
  readonly files: readonly NamedFile[];
};

/** An event in the register. */
export type StoredRecord = Omit<NewRecord, 'files'> & {
  /** Place in the register, from 1 upwards; the cursor of every reader. */
  readonly seq: number;
  /** Kinds of personal values that were erased from the event and replaced by placeholders; absent if none were. */
  readonly erased?: readonly SealKind[];
};
