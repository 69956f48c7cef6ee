import type { Verdict } from '../acknowledgement.js';
import { rowDueAt } from '../outbox/lease.js';
import type { AttachmentRow } from '../outbox/rows.js';
import { askedMs, backoffMs, holdMs, type Random } from '../retry-policy.js';
import { getEach, put, remove, scan, type Command, type Transaction } from '../store/transaction.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** One file to upload, and when there may be another. */
export type ClaimedAttachment = {
  /** Leased to the owner; `undefined` when nothing may be uploaded now. */
  readonly row: AttachmentRow | undefined;
  /** When something may be uploaded, milliseconds since 1970; `Infinity` while everything waits for its voice. */
  readonly wakeAt: number;
};

/**
 * Leases the oldest file that may be uploaded: its voice has arrived.
 *
 * @param delivered Voices that have arrived, by id; those of this page's other stores.
 * @param known Voices this device still has, delivered or not. A file of none of them was left by a page that died
 *   before it could store the voice, and is forgotten after a day.
 */
export function* claimAttachment(request: {
  readonly owner: string;
  readonly nowMs: number;
  readonly leaseMs: number;
  readonly delivered: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}): Transaction<ClaimedAttachment> {
  const { owner, nowMs, leaseMs, delivered, known } = request;
  const orphans: Command[] = [];
  let due: AttachmentRow | undefined;
  let wakeAt = Infinity;
  yield* scan('attachments', (row) => {
    if (row.state === 'refused') return;
    const ready = row.state === 'ready' || delivered.has(row.voice);
    if (!ready && !known.has(row.voice) && nowMs - row.createdAt > DAY_MS) orphans.push(remove('attachments', row.id));
    if (!ready) return;
    const dueAt = rowDueAt(row, nowMs);
    if (dueAt <= nowMs) due ??= row;
    else wakeAt = Math.min(wakeAt, dueAt);
  });
  const row: AttachmentRow | undefined = due && {
    ...due,
    state: 'ready',
    attempts: due.attempts + 1,
    leaseOwner: owner,
    leaseUntil: nowMs + leaseMs,
  };
  yield row ? [...orphans, put('attachments', row)] : orphans;
  return { row, wakeAt };
}

/** What an answer made of a file: it arrived, it is refused, or it will be tried again. */
export type SettledAttachment = 'uploaded' | 'refused' | 'postponed' | 'gone';

/**
 * Applies an answer to one file. That it arrived is a fact and counts whoever holds the lease now; anything else is the
 * business of the lease's owner alone. There is no last attempt.
 */
export function* settleAttachment(answered: {
  readonly owner: string;
  readonly id: string;
  readonly verdict: Verdict;
  readonly nowMs: number;
  readonly random: Random;
}): Transaction<SettledAttachment> {
  const { owner, id, verdict, nowMs, random } = answered;
  const { kind, code, retryAfterMs } = verdict;
  const row = (yield* getEach('attachments', [id]))[0];
  if (!row) return 'gone';
  if (kind === 'accepted') {
    yield [remove('attachments', id)];
    return 'uploaded';
  }
  if (row.leaseOwner !== owner) return 'gone';
  const refused = kind === 'refused' || code === 'status_415';
  const ownMs = (kind === 'hold' ? holdMs : backoffMs)(row.attempts - 1, random);
  const waitMs = Math.max(ownMs, retryAfterMs === undefined ? 0 : askedMs(retryAfterMs, random));
  yield [
    put('attachments', {
      ...row,
      leaseOwner: '',
      leaseUntil: 0,
      lastError: code,
      nextAt: nowMs + waitMs,
      state: refused ? 'refused' : 'ready',
    }),
  ];
  return refused ? 'refused' : 'postponed';
}
