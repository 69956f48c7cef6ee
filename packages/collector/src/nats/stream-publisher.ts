import { errorEntry, type FailureEntry, type Log } from '../log-entry.js';
import { RegisterTail } from '../register-tail.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { StoredRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { natsMessage } from './nats-message.js';
import type { EventStream } from './event-stream.js';
import { placeOfStream } from './place-of-stream.js';

/** Milliseconds before it is tried again after a failure. */
const TRY_AGAIN_MS = 1000;

/** A failure that lasts is told at first, and then every so many tries. */
const TRIES_TO_A_LINE = 60;

/** The register is looked at at least so often: another process may have written to it. */
const LOOK_EVERY_MS = 5000;

/** What a publisher works with. */
export type StreamPublisherOptions = {
  readonly store: Store;
  readonly cursors: CursorStore;
  /** Connects; asked again after it failed. */
  readonly open: () => Promise<EventStream>;
  readonly prefix: string;
  /** Name under which the place in the register is remembered. */
  readonly reader: string;
  /** Where the stream is, for the log: hosts and ports, and nobody's password. */
  readonly server: string;
  readonly log: Log;
};

/**
 * Publishes the register to a stream: every event, in order, once. Each message is appended only behind the one that the publisher knows
 * to be the last, so that what was published by another collector, or just before a crash, is found and not published again.
 */
export class StreamPublisher {
  readonly #options: StreamPublisherOptions;
  readonly #ends = new AbortController();
  readonly #done: Promise<void>;
  #tail: RegisterTail | null = null;
  /** Last place of the stream when somebody else was found to be ahead. */
  #overtakenAt: number | null = null;
  /** What fails just now, and how often it has in a row. */
  #lasting: { readonly error: string; readonly tries: number } | null = null;
  /** Ids of events that are in the stream at places where they were not looked for. */
  readonly #known = new Set<string>();

  constructor(options: StreamPublisherOptions) {
    this.#options = options;
    this.#done = this.#publish();
  }

  /** Ends after what is under way; resolves when it has. */
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
        this.#tell(errorEntry('publish_failed', error));
      }
      // oxlint-disable-next-line no-await-in-loop -- a server that is down, or that another publishes to, is not asked all the time
      await this.#pause(TRY_AGAIN_MS);
    }
  }

  /** A server that is away for a day would fill the log. */
  #tell(failure: FailureEntry): void {
    const { log, server } = this.#options;
    const isAnother = failure.error !== this.#lasting?.error;
    const tries = isAnother ? 1 : this.#lasting!.tries + 1;
    this.#lasting = { error: failure.error, tries };
    if (tries % TRIES_TO_A_LINE === 1) log({ ...failure, server });
  }

  async #connectAndFollow(): Promise<void> {
    const stream = await this.#options.open();
    try {
      this.#lasting = null;
      await this.#follow(stream);
    } finally {
      await stream.close();
    }
  }

  async #follow(stream: EventStream): Promise<void> {
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
        if (!last) continue;
        // After a restore from a backup, events that come in once more may be in the stream already.
        const isNew = ({ id }: StoredRecord) => !strangers.has(id) && !this.#known.has(id);
        const messages = records.filter(isNew).map((record) => natsMessage(record, prefix));
        const { isWhole, known } = await stream.append(messages, streamSeq);
        if (!isWhole) {
          this.#noteOvertaken(end.streamSeq, known);
          return;
        }
        streamSeq += messages.length;
        await cursors.moveCursor(reader, last.seq);
        // oxlint-enable no-await-in-loop
      }
    } finally {
      clearInterval(looking);
      tail.end();
    }
  }

  /**
   * Where it was so before and the stream has not grown since, nobody else publishes: an event came again that the stream has from before a backup,
   * behind which others have been published since. It is in the stream, and what follows it must not wait.
   *
   * @throws {Error} If it was so before, and not for that.
   */
  #noteOvertaken(streamSeq: number, known: ReadonlySet<string>): void {
    const isStuck = this.#overtakenAt === streamSeq;
    this.#overtakenAt = streamSeq;
    if (!isStuck) return;
    if (known.size === 0)
      throw new Error('Failed to publish: somebody else appends to the stream, and it does not grow.');
    for (const id of known) this.#known.add(id);
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#ends;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
}
