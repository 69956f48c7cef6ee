import type { Verdict } from '../acknowledgement.js';
import type { HearbackError } from '../errors.js';
import type { ListenerBook } from '../listener-book.js';
import type { AttachmentRow } from '../outbox/rows.js';
import type { StoreLadder } from '../store/store-ladder.js';
import type { Store } from '../store/store.js';
import type { Surroundings } from '../surroundings.js';
import type { Sending } from '../transport.js';
import type { Turns } from '../turns.js';

/**
 * What uploads take from the client. Given instead of imported: what two chunks import becomes a third one, which would
 * cost every page that never sees a file.
 */
export type UploadTools = {
  readonly world: Surroundings;
  readonly ladder: StoreLadder;
  readonly book: ListenerBook;
  /** Identifies the client among all tabs. */
  readonly owner: string;
  readonly turns: Turns;
  /** Where files lie that have no place on the disk. */
  readonly memory: Store;
  /** Sends one request and reads its answer. */
  request(sending: Sending): Promise<Verdict>;
  /** Which of these voices the device has, and which of them have arrived. */
  voices(ids: readonly string[]): Promise<{ known: ReadonlySet<string>; delivered: ReadonlySet<string> }>;
  /** When a file may be sent, milliseconds since 1970. */
  dueAt(row: AttachmentRow, nowMs: number): number;
  /** Milliseconds to wait after an answer that settled nothing, `failures` times in a row before this one. */
  pauseMs(verdict: Verdict, failures: number): number;
  /** The error for a file that cannot be taken. */
  invalid(reason: string, path: string, detail: string): HearbackError;
};
