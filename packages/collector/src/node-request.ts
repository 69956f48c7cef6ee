import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { rememberNodeBody } from './http/node-body.js';

/** Stands in for the host, which no route looks at and any client can claim. */
const BASE = 'http://collector';

/** A body as a stream of the Web, which costs little as long as nobody reads it: most bodies are read without it. */
function streamOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  const begun = () => (reader ??= (Readable.toWeb(message) as ReadableStream<Uint8Array>).getReader());
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await begun().read();
    if (done) controller.close();
    else controller.enqueue(value);
  };
  return new ReadableStream({ pull, cancel: (reason) => begun().cancel(reason) }, { highWaterMark: 0 });
}

/**
 * The Web request of a Node request.
 *
 * @param signal Aborted when the client goes away. A request with a body learns it from its body.
 * @returns `null` if there is no such Web request: its target is no path, it names no host or several (RFC 9112, 3.2), or `fetch` has no such method.
 */
export function nodeRequest(message: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = 'GET', url: target = '' } = message;
  const headers = new Headers();
  let hosts = 0;
  for (let i = 0; i < message.rawHeaders.length; i += 2) {
    const name = message.rawHeaders[i]!;
    if (/^host$/i.test(name)) hosts += 1;
    headers.append(name, message.rawHeaders[i + 1]!);
  }
  const isAddressed = hosts === 1 || (hosts === 0 && message.httpVersion === '1.0');
  if (!target.startsWith('/') || !isAddressed) return null;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    const init = hasBody ? { method, headers, body: streamOf(message), duplex: 'half' } : { method, headers, signal };
    const request = new Request(`${BASE}${target}`, init as RequestInit);
    if (hasBody) rememberNodeBody(request, message);
    return request;
  } catch {
    return null;
  }
}

/**
 * The address a request came from.
 *
 * @param proxies How many proxies of one's own stand in front, each of which appends to `X-Forwarded-For`; with 0 the
 *   header is what anybody may claim, and is not read.
 */
export function remoteAddressOf(message: IncomingMessage, proxies: number): string | undefined {
  const forwarded = String(message.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return (proxies > 0 ? forwarded.at(-proxies) : undefined) ?? message.socket.remoteAddress;
}
