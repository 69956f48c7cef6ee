import type { VoiceKind } from '@hearback/protocol/light';
import { parseJson } from './json-text.js';
import type { DeadRow, Delivery, OutboxRow, Refusal } from './outbox/rows.js';
import type { Durability } from './store/store.js';

/** Where a submitted voice is, and what becomes of it. */
export type Receipt = {
  /** Event id. */
  readonly id: string;
  /** Case number for the person, as `XXXX-XXXX-XXXX`. */
  readonly number: string;
  /** How safe the voice is on this device until the endpoint has it. */
  readonly durability: Durability;
  /**
   * Resolves when the endpoint has the voice, whether as `accepted` or as `duplicate`. Rejects with a `HearbackError`: `REJECTED` when the
   * endpoint refuses it for good, `DISCARDED` when it was deleted from this device. Pending until then, and for ever after `close()`. A
   * rejection nobody handles is not reported.
   */
  readonly settled: Promise<Delivery>;
};

/** A voice that waits for its acknowledgement. */
export type PendingVoice = {
  readonly id: string;
  readonly number: string;
  readonly kind: VoiceKind;
  /** When it was submitted, whole milliseconds since 1970. */
  readonly createdAt: number;
  /** How many requests have carried it. */
  readonly attempts: number;
  /** Why the last attempt did not settle it; `''` before the first. */
  readonly lastError: string;
  /** Has waited for more than 30 days. It is still sent. */
  readonly stale: boolean;
  /** The CloudEvent as it is sent, without the attributes that each attempt adds. */
  readonly event: unknown;
};

/** A voice the endpoint refused for good, kept until `retry()` or `discard()`. */
export type DeadLetter = PendingVoice & {
  /** When it was refused, milliseconds since 1970. */
  readonly rejectedAt: number;
  readonly reason: Refusal;
};

const STALE_MS = 30 * 24 * 60 * 60 * 1000;

/** A record of the outbox in its public form. */
export const pendingVoice = (
  { id, number, kind, createdAt, attempts, lastError, body }: OutboxRow,
  nowMs: number,
): PendingVoice => ({
  id,
  number,
  kind,
  createdAt: Math.floor(createdAt),
  attempts,
  lastError,
  stale: nowMs - createdAt > STALE_MS,
  event: parseJson(body),
});

/** A record of the dead letters in its public form. */
export const deadLetter = ({ row, reason, at }: DeadRow, nowMs: number): DeadLetter => ({
  ...pendingVoice(row, nowMs),
  rejectedAt: at,
  reason,
});
