import type { VisibleRegister } from '../access/visible-register.js';
import type { Context } from '../context.js';
import { errorEntry } from '../log-entry.js';
import { registerLine } from '../register-line.js';
import type { StoredRecord } from '../register/record.js';

const encoder = new TextEncoder();

/** Signs of life that a reader may leave untaken, one after the other: two minutes' worth. */
const MOST_UNTAKEN = 8;

type FollowGiven = { readonly register: VisibleRegister; readonly after: number; readonly onEnd: () => void };

const message = (record: StoredRecord): string => `id: ${record.seq}\ndata: ${registerLine(record)}\n\n`;

/**
 * The live tail: every record after a cursor that the token may see, those there and those to come, as server-sent events with `seq` as id. What it
 * may not see moves the id on with the next sign of life, so that a broken tail goes on behind it.
 * Ends when the reader or the collector goes away, and with the next sign of life once the token is revoked or the session over. A
 * register that cannot be read at the moment ends nothing. A reader who takes nothing for long is cut off, and can go on from the last id
 * it has: what waits for it would take memory for ever.
 *
 * @param given.register What the token may see.
 * @param given.after `seq` of the last record that the reader has; 0 for none.
 * @param given.onEnd Called when it ends; may be called again.
 * @see WHATWG HTML, "Server-sent events".
 */
export function followEvents(request: Request, { register, after, onEnd }: FollowGiven, context: Context): Response {
  const { access, closing, heartbeatMs, log, metrics } = context;
  const tail = register.tail(after);
  let toldAfter = after;
  const countEnd = metrics.tail();
  const heart = setInterval(() => void beat(), heartbeatMs);
  const ends = AbortSignal.any([closing, request.signal]);
  const end = () => {
    clearInterval(heart);
    countEnd();
    onEnd();
    tail.end();
  };
  let isAsking = false;
  let untaken = 0;
  let cut = (_reason: Error): void => {};
  const textOf = (records: readonly StoredRecord[]) => {
    const reached = records.at(-1)?.seq ?? tail.after;
    // An id without data makes no event, and is remembered.
    const moved = reached > toldAfter ? `id: ${reached}\n` : '';
    toldAfter = reached;
    return records.map(message).join('') || `: still here\n${moved}\n`;
  };
  const beat = async () => {
    const mayGoOn = await access(request, 'read').then(
      ({ ok }) => ok,
      () => true,
    );
    untaken = isAsking ? 0 : untaken + 1;
    if (mayGoOn && untaken < MOST_UNTAKEN) return tail.look();
    end();
    // A reader that has stopped reading would still find buffered records, and no end: the connection is cut instead.
    if (!isAsking) cut(new Error('The reader is gone, or may not go on.'));
  };
  ends.addEventListener('abort', end, { once: true });
  if (ends.aborted) end();
  let isRead = true;

  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      controller.enqueue(encoder.encode(': following\n\n'));
      cut = (reason) => controller.error(reason);
    },
    async pull(controller) {
      isAsking = true;
      try {
        const records = await tail.next();
        if (!isRead) return;
        if (records === null) controller.close();
        else controller.enqueue(encoder.encode(textOf(records)));
      } catch (error) {
        end();
        log(errorEntry('store_failed', error));
        controller.error(error);
      } finally {
        isAsking = false;
      }
    },
    cancel() {
      isRead = false;
      end();
    },
  };
  // No buffer: records are read from the register only when the reader asks.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}
