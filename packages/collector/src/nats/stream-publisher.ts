import { errorEntry, type FailureEntry, type Log } from '../log-entry.js';
import { pause } from '../pause.js';
import { RegisterTail } from '../register-tail.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { StoredRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { natsMessage } from './nats-message.js';
import type { EventStream } from './event-stream.js';
import { placeOfStream } from './place-of-stream.js';
import { StreamNotReady } from './stream-not-ready.js';

/** Milliseconds between attempts after a failure. */
const TRY_AGAIN_MS = 1000;

/** A lasting failure is logged at first, and then once in so many attempts. */
const ATTEMPTS_PER_ENTRY = 60;

/** A stream that another collector makes, or a server that starts, is ready within fewer attempts, and nobody has to do anything. */
const ATTEMPTS_BEFORE_READY = 10;

/** The longest time between two looks at the register, to which another process may have written. */
const LOOK_EVERY_MS = 5000;

/** What a publisher needs of a stream. */
export type PublishedStream = Pick<EventStream, 'end' | 'markAt' | 'append' | 'close'>;

/** What a publisher works with. */
export type StreamPublisherOptions = {
  readonly store: Store;
  readonly cursors: CursorStore;
  /** Connects; called again after a failure. */
  readonly open: () => Promise<PublishedStream>;
  readonly prefix: string;
  /** Name under which the place in the register is remembered. */
  readonly reader: string;
  /** Hosts and ports of the servers, for the log; no password. */
  readonly server: string;
  readonly log: Log;
};

/**
 * Publishes the register to a stream: every event, in order, once. A message is appended only directly behind the one the publisher knows to be
 * the last, so that what another collector published, or this one just before a crash, is noticed and not published again.
 */
export class StreamPublisher {
  readonly #options: StreamPublisherOptions;
  readonly #ends = new AbortController();
  readonly #done: Promise<void>;
  #tail: RegisterTail | null = null;
  /** Last place of the stream when another publisher was last found to be ahead. */
  #overtakenAt: number | null = null;
  /** The current failure, and how often it has occurred since all was published. */
  #lasting: { readonly error: string; readonly tries: number } | null = null;
  /** Ids of messages found in the stream at unexpected places. */
  readonly #known = new Set<string>();
  /** Places of events whose id the stream has for an event of another site. */
  readonly #twins = new Set<number>();

  constructor(options: StreamPublisherOptions) {
    this.#options = options;
    this.#done = this.#publish();
  }

  /** Stops after the page under way; resolves when that is done. */
  async close(): Promise<void> {
    this.#ends.abort();
    this.#tail?.end();
    await this.#done;
  }

  async #publish(): Promise<void> {
    while (!this.#ends.signal.aborted) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- goes on until it is closed
        await this.#connectAndFollow();
      } catch (error) {
        this.#logFailure(errorEntry('publish_failed', error), error instanceof StreamNotReady);
      }
      // oxlint-disable-next-line no-await-in-loop -- a server that is down, or that another publishes to, is not asked all the time
      await pause(TRY_AGAIN_MS, this.#ends.signal);
    }
  }

  /**
   * Logs a failure that lasts only now and then: a server that is down for a day would fill the log.
   *
   * @param mayPass Whether it is likely to pass by itself, and is logged only if it lasts.
   */
  #logFailure(failure: FailureEntry, mayPass: boolean): void {
    const { log, server } = this.#options;
    const isAnother = failure.error !== this.#lasting?.error;
    const tries = isAnother ? 1 : this.#lasting!.tries + 1;
    this.#lasting = { error: failure.error, tries };
    const first = mayPass ? ATTEMPTS_BEFORE_READY : 1;
    if (tries >= first && (tries - first) % ATTEMPTS_PER_ENTRY === 0) log({ ...failure, server });
  }

  async #connectAndFollow(): Promise<void> {
    const stream = await this.#options.open();
    try {
      await this.#follow(stream);
    } finally {
      await stream.close();
    }
  }

  async #follow(stream: PublishedStream): Promise<void> {
    const { store, cursors, prefix, reader, log } = this.#options;
    const end = await stream.end();
    let { streamSeq } = end;
    // The last message of the stream tells the place; the remembered cursor counts only if that message has been removed.
    const { seq, strangers } = await placeOfStream(stream, end, store, () => cursors.cursorOf(reader));
    if (strangers.size > 0) log({ level: 'error', event: 'stream_ahead', reader, seq, unknown: strangers.size });
    const tail = new RegisterTail(store, seq);
    this.#tail = tail;
    const looking = setInterval(() => tail.look(), LOOK_EVERY_MS);
    try {
      if (this.#ends.signal.aborted) tail.end();
      for (;;) {
        // oxlint-disable no-await-in-loop -- one page after the other, in the order of the register
        const records = await tail.next();
        if (records === null) return;
        const last = records.at(-1);
        if (!last) {
          this.#lasting = null;
          continue;
        }
        // After a restore from a backup, events that come in once more may be in the stream already.
        const messages = records
          .filter(({ id }) => !strangers.has(id))
          .map((record) => natsMessage(record, { prefix, isTwin: this.#twins.has(record.seq) }))
          .filter(({ id }) => !this.#known.has(id));
        const { isWhole, known } = await stream.append(messages, streamSeq);
        if (!isWhole) {
          await this.#noteOvertaken(end.streamSeq, known, records);
          return;
        }
        streamSeq += messages.length;
        await cursors.moveCursor(reader, last.seq);
        this.#lasting = null;
        // oxlint-enable no-await-in-loop
      }
    } finally {
      clearInterval(looking);
      tail.end();
    }
  }

  /**
   * If this has happened before and the stream has not grown since, nobody else is publishing: the register was restored from a backup, and an event
   * arrived again that the stream already holds, with others behind it; or two sites have an event of the same id. It must not hold up those that follow.
   *
   * @param known Ids of messages that the stream has already.
   * @param records Those that were to be published.
   * @throws {Error} If this has happened before for any other reason, or the register cannot be read.
   */
  async #noteOvertaken(streamSeq: number, known: ReadonlySet<string>, records: readonly StoredRecord[]): Promise<void> {
    const isStuck = this.#overtakenAt === streamSeq;
    this.#overtakenAt = streamSeq;
    if (!isStuck) return;
    if (known.size === 0)
      throw new Error('Failed to publish: somebody else appends to the stream, and it does not grow.');
    for (const record of records)
      // oxlint-disable-next-line no-await-in-loop -- rarely more than one
      if (known.has(record.id) && (await this.#hasTwinBefore(record))) this.#twins.add(record.seq);
    for (const id of known) this.#known.add(id);
  }

  /** Whether an event of another site has the same id, and therefore the same number, and came before. */
  async #hasTwinBefore({ id, source, number, seq }: StoredRecord): Promise<boolean> {
    const others = await this.#options.store.recordsOf(number);
    return others.some((other) => other.id === id && other.source !== source && other.seq < seq);
  }
}
