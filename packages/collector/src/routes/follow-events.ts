import type { Context } from '../context.js';
import { errorEntry } from '../log-entry.js';
import { registerLine } from '../register-line.js';
import { RegisterTail } from '../register-tail.js';
import type { StoredRecord } from '../store/store.js';

const encoder = new TextEncoder();

const message = (record: StoredRecord): string => `id: ${record.seq}\ndata: ${registerLine(record)}\n\n`;

/**
 * The live tail: every record after a cursor, those there and those to come, as server-sent events with `seq` as id.
 * Ends when the reader or the collector goes away, and with the next sign of life once the token is revoked or the session over. A
 * register that cannot be read at the moment ends nothing.
 *
 * @see WHATWG HTML, "Server-sent events".
 */
export function followEvents(request: Request, { after }: { after: number }, context: Context): Response {
  const { store, access, closing, heartbeatMs, log, metrics } = context;
  const tail = new RegisterTail(store, after);
  const countEnd = metrics.tail();
  const heart = setInterval(() => void beat(), heartbeatMs);
  const ends = AbortSignal.any([closing, request.signal]);
  const end = () => {
    clearInterval(heart);
    countEnd();
    tail.end();
  };
  const beat = async () => {
    const mayGoOn = await access(request, 'read').then(
      ({ ok }) => ok,
      () => true,
    );
    if (mayGoOn) tail.look();
    else end();
  };
  ends.addEventListener('abort', end, { once: true });
  if (ends.aborted) end();
  let isRead = true;

  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(': following\n\n')),
    async pull(controller) {
      try {
        const records = await tail.next();
        if (!isRead) return;
        if (records === null) controller.close();
        else controller.enqueue(encoder.encode(records.map(message).join('') || ': still here\n\n'));
      } catch (error) {
        end();
        log(errorEntry('store_failed', error));
        controller.error(error);
      }
    },
    cancel() {
      isRead = false;
      end();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}
