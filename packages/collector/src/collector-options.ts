import type { AttachmentStore } from './attachments/attachment-store.js';
import type { LimitChanges } from './limits/limits.js';
import type { Log } from './log-entry.js';
import type { Mailer } from './mail/mailer.js';
import type { Site } from './site-list.js';
import type { Store } from './store/store.js';

/** Parts and settings of a collector. */
export type CollectorOptions = {
  /** Where the register is kept; stays open when the collector closes. */
  readonly store: Store;
  /** Where attachments are kept. @default none are accepted: senders keep theirs and try again */
  readonly attachments?: AttachmentStore | undefined;
  /** Sends mails to people who left an e-mail address, about their cases. @default no mail is sent */
  readonly mailer?: Mailer | undefined;
  /** Sites whose events are accepted; at least one. */
  readonly sites: readonly Site[];
  /** Tokens that may do everything, in addition to those kept in the store. @default none */
  readonly tokens?: readonly string[] | undefined;
  readonly limits?: LimitChanges | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Receives log entries, which contain nothing personal. @default entries are dropped */
  readonly log?: Log | undefined;
  /** Folder with the built console. @default the one that comes with this package */
  readonly consoleFolder?: string | undefined;
  /** Milliseconds of silence after which a live tail sends a comment. @default 15000 */
  readonly heartbeatMs?: number | undefined;
  /** Milliseconds between searches for cases that have become overdue or are closed by silence, which is recorded as events; 0 for no searches. @default 30000 */
  readonly sweepEveryMs?: number | undefined;
  /** Whether `/metrics` needs a token with the right to read, or is open to everybody. @default 'token' */
  readonly metrics?: 'token' | 'open' | undefined;
  /** Milliseconds within which the register and the store of files have to answer, or `/readyz` reports a failure. @default 2000 */
  readonly readyWithinMs?: number | undefined;
};

/** Options in milliseconds, with the least that each may be. */
const DURATIONS = { heartbeatMs: 1, sweepEveryMs: 0, readyWithinMs: 1 } as const;

/** The longest time that a timer can wait: longer ones end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const fail = (expected: string, got: unknown): never => {
  throw new RangeError(`Failed to create a collector: expected ${expected}, got ${String(got)}.`);
};

/**
 * Checks what only the compiler would find, for whoever writes without it; sites, tokens and limits are checked where they are read.
 *
 * @throws {RangeError} If an option is not valid.
 */
export function checkOptions(options: CollectorOptions): void {
  const { store, metrics, ...others } = Object(options) as CollectorOptions;
  if (typeof store?.append !== 'function') fail('"store" to be a register, as openSqliteStore gives one', typeof store);
  if (!['token', 'open', undefined].includes(metrics)) fail('"metrics" to be token or open', JSON.stringify(metrics));
  for (const [name, min] of Object.entries(DURATIONS) as [keyof typeof DURATIONS, number][]) {
    const ms: unknown = others[name] ?? min;
    if (!(typeof ms === 'number' && ms >= min && ms <= MAX_TIMER_MS))
      fail(`"${name}" to be milliseconds from ${min} to ${MAX_TIMER_MS}`, typeof ms === 'number' ? ms : typeof ms);
  }
}
