import type { Verdict } from '../acknowledgement.js';
import type { Draft } from '../draft.js';
import type { AttachmentRow, OutboxRow } from '../outbox/rows.js';
import type { Transaction } from '../store/transaction.js';
import { allFiles, claimFile, forgetFiles, keepFiles, settleFile } from './file-steps.js';
import { readFiles } from './read-files.js';
import type { UploadTools } from './upload-tools.js';

/** How long one upload may take, beside the time that its bytes need. */
const UPLOAD_TIMEOUT_MS = 4 * 60 * 1000;
/** The slowest connection that is waited for: 64 kbit a second. No browser tells whether bytes flow. */
const BYTES_A_MS = 8;

/** A file that the endpoint does not have yet, or has refused. */
export type PendingAttachment = Omit<AttachmentRow, 'id' | 'leaseOwner' | 'leaseUntil' | 'nextAt'>;

/** Keeps the files that go with voices and uploads each after its voice, one at a time. */
export type Uploads = {
  /**
   * Keeps the files of a draft, once it is known that it can be submitted with them.
   *
   * @param freeze Checks the draft with their hashes as evidence, and makes its record.
   * @returns That record.
   * @throws {HearbackError} `VALIDATION_FAILED` with the path of a file that cannot be taken, or of what is wrong with the draft; `CLOSED` when the
   *   client was closed meanwhile and the disk has no room. Then none is kept.
   */
  attach(draft: Draft, id: string, freeze: (whole: Draft) => OutboxRow): Promise<OutboxRow>;
  /** Looks for something to upload. */
  wake(): void;
  /** Files the endpoint does not have, refused ones included. */
  list(): Promise<PendingAttachment[]>;
  /** Forgets the files of a voice. */
  drop(voice: string): Promise<void>;
  /** Forgets those that lie in memory; the ladder forgets the others. */
  forget(): void;
  /** Plans nothing more; resolves when what is under way is done. */
  close(): Promise<void>;
};

/** Uploads of one client. Files lie in the database, or in memory where there is none or no room. */
export function createUploads(tools: UploadTools): Uploads {
  const { world, ladder, book, owner, invalid, rowDueAt } = tools;
  const { now } = world;
  /** Where files lie that have no place on the disk. */
  let memory = tools.memoryStore();

  const onDisk = <Result>(begin: () => Transaction<Result>) => ladder.onDisk(begin, 'files');
  const inMemory = <Result>(begin: () => Transaction<Result>) => memory.transact(begin);
  const PLACES = [onDisk, inMemory] as const;

  const ask = async ({ sha256, mediaType }: AttachmentRow, body: ArrayBuffer) => {
    const reply = await tools.send(world, {
      method: 'PUT',
      address: new URL(`attachments/${sha256}`, world.endpoint).href,
      contentType: mediaType,
      body,
      keepalive: false,
      timeoutMs: UPLOAD_TIMEOUT_MS + body.byteLength / BYTES_A_MS,
    });
    const verdict = tools.readReply(reply, 'status', now());
    // To events, it says that the endpoint is none; to a file, that it does not take this kind.
    return (reply as { status?: number }).status === 415 ? { ...verdict, kind: 'refused' as const } : verdict;
  };

  /** Where the voices with files stand, by id. */
  const voices = async () => {
    const ids = (await list()).map(({ voice }) => voice);
    const found = await ladder.each(() => tools.standings(ids), 'read');
    return new Map(found.flat().map(({ id, at }) => [id, at]));
  };

  /** Uploads one file. @returns How long the endpoint wants no other one either, in milliseconds. */
  const upload = async (row: AttachmentRow, bytes: ArrayBuffer | undefined, place: (typeof PLACES)[number]) => {
    // A browser that clears parts of its storage may take the bytes and leave the record.
    const verdict: Verdict = bytes ? await ask(row, bytes) : { kind: 'refused', code: 'bytes_lost' };
    const became = await place(() =>
      settleFile({
        owner,
        id: row.id,
        verdict,
        nowMs: now(),
        pauseMs: (answer, failures) => tools.pauseMs(answer, failures, world.fraction),
      }),
    );
    const { voice: id, sha256, name } = row;
    if (became === 'accepted') book.tell('uploaded', { id, sha256 });
    const { code: reason, detail, retryAfterMs } = verdict;
    if (became === 'refused') book.tell('attachment-rejected', { id, sha256, name, reason, detail });
    return became === 'ready' && retryAfterMs;
  };

  /** Uploads what may be uploaded now; says when there may be more. */
  const drain = async (): Promise<number> => {
    let wakeAt = Infinity;
    for (const place of PLACES)
      for (;;) {
        // The time is that before the look: what another page has kept since, while this one was frozen, is not old.
        const request = { owner, nowMs: now(), dueAt: rowDueAt, voices: await voices() };
        const claimed = await place(() => claimFile(request));
        wakeAt = Math.min(wakeAt, claimed?.wakeAt ?? Infinity);
        if (!claimed?.row || rounds.isClosed()) break;
        const askedMs = await upload(claimed.row, claimed.bytes, place);
        if (askedMs) return now() + askedMs;
      }
    // Whichever file needs the receipt of its voice has seen it by now.
    await ladder.each(() => tools.sweep(now()));
    return wakeAt;
  };

  const rounds = tools.createRounds(world, 'attachments', drain);

  const list = async (): Promise<AttachmentRow[]> => {
    const found = await Promise.all(PLACES.map((place) => place(allFiles)));
    return found.flatMap((rows) => rows ?? []);
  };

  return {
    async attach(draft, id, freeze) {
      const attached = await readFiles(draft.attachments!, id, invalid);
      const data = Object(draft.data) as { evidence?: readonly object[] };
      const evidence = [...(data.evidence ?? []), ...attached.map((one) => one.evidence)];
      const row = freeze({ ...draft, data: { ...data, evidence } } as Draft);
      const keeping = () => keepFiles(attached, now());
      // A file must never cost the voice its place: where the disk has no room for it, it waits in memory.
      if (!(await onDisk(keeping).catch(() => false))) {
        // Nobody would send it from the memory of a client that was closed meanwhile.
        tools.mustBeOpen();
        await inMemory(keeping);
      }
      return row;
    },
    wake: () => rounds.plan(0),
    list: async () =>
      (await list()).map(({ id: _id, leaseOwner: _owner, leaseUntil: _until, nextAt: _at, ...shown }) => shown),
    drop: async (voice) => void (await Promise.all(PLACES.map((place) => place(() => forgetFiles(voice))))),
    forget: () => void (memory = tools.memoryStore()),
    close: rounds.close,
  };
}
