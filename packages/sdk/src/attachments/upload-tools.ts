import type { readReply } from '../acknowledgement.js';
import type { invalid } from '../invalid.js';
import type { ListenerBook } from '../listener-book.js';
import type { rowDueAt } from '../outbox/lease.js';
import type { standings } from '../outbox/standing.js';
import type { sweep } from '../outbox/sweep.js';
import type { pauseMs } from '../retry-policy.js';
import type { memoryStore } from '../store/memory-store.js';
import type { StoreLadder } from '../store/store-ladder.js';
import type { Surroundings } from '../surroundings.js';
import type { send } from '../transport.js';
import type { createRounds } from '../rounds.js';

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
  /** @throws {HearbackError} `CLOSED` after `close()`. */
  readonly mustBeOpen: () => void;
  readonly createRounds: typeof createRounds;
  readonly memoryStore: typeof memoryStore;
  readonly send: typeof send;
  readonly readReply: typeof readReply;
  readonly standings: typeof standings;
  readonly sweep: typeof sweep;
  readonly rowDueAt: typeof rowDueAt;
  readonly pauseMs: typeof pauseMs;
  readonly invalid: typeof invalid;
};
