import type { VoiceKind } from '@hearback/protocol/light';
import { parseJson } from './json-text.js';
import type { DeadRow, Delivery, OutboxRow, Refusal } from './outbox/rows.js';
import type { Durability } from './store/store.js';

/** What `submit` gives back. */
export type Receipt = {
  /** Event id. */
  readonly id: string;
  /** What the person is told: `XXXX-XXXX-XXXX`. */
  readonly number: string;
  /** How safe the voice is on this device until the endpoint has it. */
  readonly durability: Durability;
  /**
   * Resolves when the endpoint has the voice; both values are success. Rejects with a `HearbackError`: `REJECTED` when
   * the endpoint refuses it for good, `DISCARDED` when somebody discarded it. Pending as long as neither happens, after
   * `close()` for ever. Safe to ignore.
   */
  readonly settled: Promise<Delivery>;
};

/** A voice that waits for its acknowledgement. */
export type PendingVoice = {
  readonly id: string;
  readonly number: string;
  readonly kind: VoiceKind;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Requests that carried it so far. */
  readonly attempts: number;
  /** Why it waits still, `''` when it was not tried. */
  readonly lastError: string;
  /** Waits for more than 30 days; it is still sent. */
  readonly stale: boolean;
  /** The CloudEvent as it is sent, without what belongs to an attempt. */
  readonly event: unknown;
};

/** A voice the endpoint refused, kept until `retry` or `discard`. */
export type DeadLetter = PendingVoice & {
  /** When it was refused, milliseconds since 1970. */
  readonly rejectedAt: number;
  readonly reason: Refusal;
};

const STALE_MS = 30 * 24 * 60 * 60 * 1000;

/** A record as the public sees it. */
export const pendingVoice = (
  { id, number, kind, createdAt, attempts, lastError, body }: OutboxRow,
  nowMs: number,
): PendingVoice => ({
  id,
  number,
  kind,
  createdAt,
  attempts,
  lastError,
  stale: nowMs - createdAt > STALE_MS,
  event: parseJson(body),
});

/** A refused record as the public sees it. */
export const deadLetter = ({ row, reason, at }: DeadRow, nowMs: number): DeadLetter => ({
  ...pendingVoice(row, nowMs),
  rejectedAt: at,
  reason,
});
