import {
  JetStreamApiError,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type JetStreamClient,
  type JetStreamManager,
  type PubAck,
} from '@nats-io/jetstream';
import { connect, headers, nanos, RequestError, type NatsConnection } from '@nats-io/transport-node';
import { eventIdIn, SEQ_HEADER, type NatsMessage } from './nats-message.js';
import { StreamNotReady } from './stream-not-ready.js';

/** Where events are published. */
export type EventStreamOptions = {
  /** `nats://host:4222` or `tls://…`, several separated by commas; a user and password may stand in it. */
  readonly url: string;
  /** Name of the stream. It is made if it is not there; only one register may publish to it. */
  readonly stream: string;
  /** First part of every subject. */
  readonly prefix: string;
  /** Milliseconds a server may take to let itself be connected to, and for each of its answers. @default 5000 */
  readonly answerWithinMs?: number;
};

/** What a message of a stream says of its event. */
export type StreamMark = {
  readonly id: string;
  /** Place in the register; 0 if the message does not say. */
  readonly registerSeq: number;
};

/** How far a stream has come: its own first and last place, and its last message (`null` if that is not there any more). */
export type StreamEnd = { readonly firstSeq: number; readonly streamSeq: number; readonly last: StreamMark | null };

/** What became of messages: whether all were appended, and the ids of those messages that the stream had already. */
export type StreamAppend = { readonly isWhole: boolean; readonly known: ReadonlySet<string> };

/** JetStream knows an id again for so long; the collector's own check needs no such window. */
const DUPLICATE_WINDOW_MS = 60 * 60 * 1000;

/** Default of {@link EventStreamOptions.answerWithinMs}. */
const ANSWER_WITHIN_MS = 5000;

/** Header by which JetStream knows an id again. */
const ID_HEADER = 'Nats-Msg-Id';

/** JetStream's code for a place in a stream where no message is (any more). */
const NO_MESSAGE = 10_037;

const connectionOf = ({ url }: EventStreamOptions) => {
  const servers = url.split(',').map((each) => each.trim());
  const { username, password } = new URL(servers[0]!);
  return {
    servers: servers.map((each) => each.replace(/^(\w+:\/\/)[^@/]*@/, '$1')),
    ...(username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    name: 'hearback-collector',
    // After a reconnect, the client would send again what it had buffered, behind messages that were published since.
    reconnect: false,
  };
};

/** JetStream's code for a message that was to stand behind another one than it would. */
const NOT_BEHIND = 10_071;

/** Whether the stream had a message of that id already. */
const isKnown = (sent: PromiseSettledResult<PubAck>): boolean => sent.status === 'fulfilled' && sent.value.duplicate;

const isOvertaken = (sent: PromiseSettledResult<PubAck>): boolean =>
  sent.status === 'fulfilled'
    ? isKnown(sent)
    : sent.reason instanceof JetStreamApiError && sent.reason.apiError().err_code === NOT_BEHIND;

/** The error, told apart where it comes of nobody listening behind the server. JetStream's client calls that "not enabled". */
const asNotReady = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof RequestError && error.cause.isNoResponders()
    ? new StreamNotReady('Failed to reach the stream: nobody listens behind the server.', { cause: error })
    : error;

/** A stream of JetStream that holds a register's events in the register's order. */
export class EventStream {
  readonly #options: EventStreamOptions;
  readonly #connection: NatsConnection;
  readonly #client: JetStreamClient;
  readonly #manager: JetStreamManager;

  private constructor(options: EventStreamOptions, connection: NatsConnection, manager: JetStreamManager) {
    this.#options = options;
    this.#connection = connection;
    this.#client = manager.jetstream();
    this.#manager = manager;
  }

  /**
   * Connects. A connection that breaks stays broken: open another.
   *
   * @throws {StreamNotReady} If the server has no JetStream (yet).
   * @throws {Error} If no server answers, or it refuses.
   */
  static async open(options: EventStreamOptions): Promise<EventStream> {
    const timeout = options.answerWithinMs ?? ANSWER_WITHIN_MS;
    const connection = await connect({ ...connectionOf(options), timeout });
    try {
      return new EventStream(options, connection, await jetstreamManager(connection, { timeout }));
    } catch (error) {
      await connection.close();
      throw asNotReady(error);
    }
  }

  /**
   * Makes the stream if it is not there, and reads how far it has come.
   *
   * @throws {StreamNotReady} If there is no JetStream (yet).
   * @throws {Error} If JetStream does not answer.
   */
  async end(): Promise<StreamEnd> {
    const { stream, prefix } = this.#options;
    const { streams } = this.#manager;
    const info = await streams.info(stream).catch((error: unknown) => {
      if (!(error instanceof JetStreamApiError) || error.apiError().code !== 404) throw asNotReady(error);
      return streams.add({
        name: stream,
        subjects: [`${prefix}.>`],
        storage: StorageType.File,
        retention: RetentionPolicy.Limits,
        duplicate_window: nanos(DUPLICATE_WINDOW_MS),
      });
    });
    const { first_seq: firstSeq, last_seq: streamSeq } = info.state;
    return { firstSeq, streamSeq, last: streamSeq === 0 ? null : await this.markAt(streamSeq) };
  }

  /**
   * What stands at a place of the stream.
   *
   * @returns `null` if no message is there (any more).
   * @throws {Error} If JetStream does not answer.
   */
  async markAt(streamSeq: number): Promise<StreamMark | null> {
    const message = await this.#manager.streams
      .getMessage(this.#options.stream, { seq: streamSeq })
      .catch((error: unknown) => {
        if (error instanceof JetStreamApiError && error.apiError().err_code === NO_MESSAGE) return null;
        throw error;
      });
    return (
      message && {
        id: eventIdIn(message.header.get(ID_HEADER)),
        registerSeq: Number(message.header.get(SEQ_HEADER) || 0),
      }
    );
  }

  /**
   * Appends messages behind a place of the stream, in order. Where something else was appended meanwhile, none of those that follow is.
   *
   * @param streamSeq Last place of the stream as far as is known.
   * @returns Whether all are there; not if somebody else appended meanwhile, or the stream had one of them already: `known` has its id then.
   * @throws {StreamNotReady} If nobody took them (yet).
   * @throws {Error} If one of them was not acknowledged; `end` then tells how far it came.
   */
  async append(messages: readonly NatsMessage[], streamSeq: number): Promise<StreamAppend> {
    const sent = await Promise.allSettled(
      messages.map(({ subject, id, headers: given, body }, place) => {
        const all = headers();
        for (const [name, value] of Object.entries(given)) all.set(name, value);
        return this.#client.publish(subject, body, {
          msgID: id,
          headers: all,
          expect: { streamName: this.#options.stream, lastSequence: streamSeq + place },
        });
      }),
    );
    const failed = sent.find((each) => each.status === 'rejected' && !isOvertaken(each));
    if (failed?.status === 'rejected') throw asNotReady(failed.reason);
    const known = messages.filter((_, place) => isKnown(sent[place]!)).map(({ id }) => id);
    return { isWhole: !sent.some((each) => isOvertaken(each)), known: new Set(known) };
  }

  /** Ends the connection at once. */
  async close(): Promise<void> {
    await this.#connection.close();
  }
}
