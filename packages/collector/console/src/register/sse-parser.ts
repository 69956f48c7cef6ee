import { LineSplitter } from './line-splitter.js';

/** One server-sent event. */
export interface ServerSentEvent {
  /** Event name; `message` unless the server named it. */
  readonly name: string;
  /** Lines of data, joined by LF. */
  readonly data: string;
  /** The last `id` the server gave, with this event or before it; empty if none. */
  readonly lastEventId: string;
}

/**
 * Turns the text of a `text/event-stream` into events, whatever pieces it arrives in. `EventSource` cannot send an
 * `authorization` header, so the stream is read by `fetch` and parsed here. Comments (heartbeats) give no event.
 *
 * @see WHATWG HTML, section 9.2.6, "Interpreting an event stream".
 */
export class SseParser {
  readonly #lines = new LineSplitter();
  #atStart = true;
  #name = '';
  #data: string[] = [];
  #id = '';
  #lastEventId = '';

  /** The `id` of the last complete event or comment, or of one before it: where to go on. A comment has no event that tells it. */
  get lastEventId(): string {
    return this.#lastEventId;
  }

  /**
   * @param chunk The next decoded piece of the stream.
   * @returns The events it completed, in order.
   */
  push(chunk: string): ServerSentEvent[] {
    if (chunk === '') return [];
    const text = this.#atStart ? chunk.replace(/^\uFEFF/, '') : chunk;
    this.#atStart = false;
    return this.#lines.push(text).flatMap((line) => this.#take(line));
  }

  #take(line: string): ServerSentEvent[] {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#name = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    return [];
  }

  #dispatch(): ServerSentEvent[] {
    this.#lastEventId = this.#id;
    const event = { name: this.#name || 'message', data: this.#data.join('\n'), lastEventId: this.#lastEventId };
    const complete = this.#data.length > 0;
    this.#name = '';
    this.#data = [];
    return complete ? [event] : [];
  }
}
