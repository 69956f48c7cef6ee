import { askCollector } from '../api/ask-collector.js';
import { LineSplitter } from './line-splitter.js';
import { parseRecord, type RegisterRecord } from './record.js';
import { SseParser } from './sse-parser.js';

/** Silence after which a live stream counts as dead, in milliseconds; the collector sends heartbeats more often. */
const SILENCE_MS = 60_000;

/** A piece of the live tail. */
export interface Arrival {
  /** In register order; none with a sign of life. */
  readonly records: readonly RegisterRecord[];
  /** The `seq` to follow from next, which may be that of a record this token may not see. */
  readonly reached: number;
}

/** Reads the register of the collector that serves this page. */
export class RegisterClient {
  /**
   * One page of records in register order; empty only at the end.
   *
   * @param after Only records with a higher `seq`.
   * @param limit Most records to ask for, 1 or more; the collector may send fewer.
   * @throws {TypeError} If something other than records comes.
   * @throws As {@link askCollector}.
   */
  async page(after: number, limit: number, signal?: AbortSignal): Promise<RegisterRecord[]> {
    const records: RegisterRecord[] = [];
    const take = (line: string | null) => line !== null && line.trim() !== '' && records.push(parseRecord(line));
    // To a token of some sites, a page may be empty because of all that belongs to others; then the answer says where to go on.
    for (let from: string | null = String(after); from !== null && records.length === 0;) {
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
      const { headers, body } = await this.#get({ after: from, limit: String(limit) }, 'application/x-ndjson', signal);
      const lines = new LineSplitter();
      // oxlint-disable-next-line no-await-in-loop -- as above
      for await (const text of body) for (const line of lines.push(text)) take(line);
      take(lines.end());
      from = headers.has('link') ? headers.get('hearback-next-after') : null;
    }
    return records;
  }

  /**
   * Records as they arrive, until the connection ends or falls silent.
   *
   * @param after Start behind this `seq`.
   * @param onOpen Called once, when the collector has taken the request.
   * @throws As {@link page}; also ends by throwing when `signal` aborts.
   */
  async *follow(after: number, signal: AbortSignal, onOpen: () => void): AsyncGenerator<Arrival> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    try {
      const parser = new SseParser();
      const either = AbortSignal.any([signal, silence.signal]);
      const { body } = await this.#get({ after: String(after), follow: '' }, 'text/event-stream', either);
      onOpen();
      for await (const text of body) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MS);
        const messages = parser.push(text).filter(({ name }) => name === 'message');
        yield { records: messages.map(({ data }) => parseRecord(data)), reached: Number(parser.lastEventId) || after };
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async #get(
    query: Record<string, string>,
    accept: string,
    signal?: AbortSignal,
  ): Promise<{ headers: Headers; body: AsyncIterable<string> }> {
    const path = `/v1/events?${new URLSearchParams(query)}`;
    const response = await askCollector(path, { headers: { accept }, ...(signal && { signal }) });
    if (!response.body) throw new TypeError('Failed to read the register: expected a body, got none.');
    return { headers: response.headers, body: decoded(response.body) };
  }
}

/** Reads by `getReader`, since not every browser lets a stream be iterated. */
async function* decoded(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
