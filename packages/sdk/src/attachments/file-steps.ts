import type { Verdict } from '../acknowledgement.js';
import type { AttachmentRow, FileRow } from '../outbox/rows.js';
import type { Standing } from '../outbox/standing.js';
import type { Command, Transaction } from '../store/transaction.js';
import type { Attached } from './read-files.js';
import type { UploadTools } from './upload-tools.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How long other pages leave a file alone that is under way: no longer than it takes to see that its page has gone, as it often has once the voice was
 * received. A longer upload may be begun by another page as well; by its hash, it is the same file.
 */
const LEASE_MS = 60_000;

const step = (op: Command['op'], arg?: unknown): Command => ({ table: 'attachments', op, arg });
const bytesStep = (op: Command['op'], arg?: unknown): Command => ({ table: 'files', op, arg });
const forgetSteps = (id: string): Command[] => [step('delete', id), bytesStep('delete', id)];

/**
 * Keeps files.
 *
 * @param createdAt Milliseconds since 1970, by now: reading them may have taken as long as a page can be frozen.
 */
export function* keepFiles(files: readonly Attached[], createdAt: number): Transaction<true> {
  yield files.flatMap(({ row, bytes }) => [
    step('put', { ...row, createdAt } satisfies AttachmentRow),
    bytesStep('put', { id: row.id, bytes } satisfies FileRow),
  ]);
  return true;
}

/** Every file, voice by voice. */
export function* allFiles(): Transaction<AttachmentRow[]> {
  const rows: AttachmentRow[] = [];
  for (let page: readonly AttachmentRow[]; ; rows.push(...page)) {
    page = (yield [step('getAll', rows.at(-1)?.id ?? '')])[0] as readonly AttachmentRow[];
    if (!page.length) return rows;
  }
}

/** Forgets the files of a voice. */
export function* forgetFiles(voice: string): Transaction<void> {
  const rows = yield* allFiles();
  yield rows.filter((row) => row.voice === voice).flatMap(({ id }) => forgetSteps(id));
}

/** One file to upload, and when there may be another. */
export type ClaimedFile = {
  /** Leased to the owner; `undefined` when nothing may be uploaded now. */
  readonly row: AttachmentRow | undefined;
  /** Its bytes; `undefined` when the browser lost them. */
  readonly bytes: ArrayBuffer | undefined;
  /** When something may be uploaded, milliseconds since 1970; `Infinity` while everything waits for its voice. */
  readonly wakeAt: number;
};

/**
 * Leases the oldest file that may be uploaded: its voice has arrived.
 *
 * @param request.voices Where the voices that this device has stand. A file of none of them was left by a page that died before
 *   it could store the voice, and is forgotten a day after that was first found: the page may be alive, and the clock be set on meanwhile.
 */
export function* claimFile(request: {
  readonly owner: string;
  readonly nowMs: number;
  readonly voices: ReadonlyMap<string, Standing['at']>;
  readonly dueAt: UploadTools['rowDueAt'];
}): Transaction<ClaimedFile> {
  const { owner, nowMs, voices, dueAt } = request;
  const writes: Command[] = [];
  let due: AttachmentRow | undefined;
  let wakeAt = Infinity;
  for (const row of yield* allFiles()) {
    if (row.state === 'refused') continue;
    const at = voices.get(row.voice);
    const isReady = row.state === 'ready';
    const dueMs = dueAt(row, nowMs);
    if (isReady || at === 'delivered') {
      // The receipt of its voice may be forgotten before its turn comes.
      const ready: AttachmentRow = { ...row, state: 'ready', nextAt: isReady ? row.nextAt : 0 };
      if (!isReady || dueMs <= nowMs) due ??= ready;
      else wakeAt = Math.min(wakeAt, dueMs);
      writes.push(step('put', ready));
    } else if (!at && !row.nextAt) writes.push(step('put', { ...row, nextAt: nowMs + DAY_MS }));
    else if (!at && dueMs <= nowMs) writes.push(...forgetSteps(row.id));
  }
  const row: AttachmentRow | undefined = due && {
    ...due,
    attempts: due.attempts + 1,
    leaseOwner: owner,
    leaseUntil: nowMs + LEASE_MS,
  };
  if (row) writes.push(step('put', row));
  yield writes;
  const file = row && ((yield [bytesStep('get', row.id)])[0] as FileRow | undefined);
  return { row, bytes: file?.bytes, wakeAt };
}

/** What an answer made of a file: it is accepted, it is refused, or it is ready to be tried again; `undefined` where it is somebody else's by now. */
export type SettledFile = 'accepted' | 'refused' | 'ready' | undefined;

/**
 * Applies an answer to one file. That it arrived is a fact and counts whoever holds the lease now; anything else is the
 * business of the lease's owner alone. There is no last attempt.
 */
export function* settleFile(answered: {
  readonly owner: string;
  readonly id: string;
  readonly verdict: Verdict;
  readonly nowMs: number;
  /** Milliseconds to wait after an answer that settled nothing, `failures` times in a row before this one. */
  readonly pauseMs: (verdict: Verdict, failures: number) => number;
}): Transaction<SettledFile> {
  const { owner, id, verdict, nowMs, pauseMs } = answered;
  const { kind, code } = verdict;
  const row = (yield [step('get', id)])[0] as AttachmentRow | undefined;
  if (row && kind === 'accepted') {
    yield forgetSteps(id);
    return kind;
  }
  if (row?.leaseOwner !== owner) return undefined;
  // A mere 400 or 422 may be the fault of the endpoint: it has to say what is wrong with the file.
  const state = kind === 'refused' && !/status_4[02]/.test(code) ? kind : 'ready';
  const free: AttachmentRow = {
    ...row,
    leaseOwner: '',
    leaseUntil: 0,
    lastError: code,
    nextAt: nowMs + pauseMs(kind === 'refused' ? { ...verdict, kind: 'hold' } : verdict, row.attempts - 1),
    state,
  };
  yield [step('put', free)];
  return state;
}
