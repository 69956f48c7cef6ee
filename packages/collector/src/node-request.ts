import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { rememberNodeBody } from './http/node-body.js';

/** In place of the host, which no route uses and any client can forge. */
const BASE = 'http://collector';

/** A body as a Web stream that costs little unless it is read: most bodies are read without it. */
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
 * @param signal Aborted when the client goes away. A request with a body learns that from its body.
 * @returns `null` if there can be no such Web request: its target is not a path, it names no host or several (RFC 9112, 3.2), or `fetch` does not
 *   allow its method.
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
 * @param proxies How many of the operator's own proxies are in front, each of which appends to `X-Forwarded-For`; with 0 the header could be
 *   forged by anyone and is ignored.
 */
export function remoteAddressOf(message: IncomingMessage, proxies: number): string | undefined {
  const forwarded = String(message.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return (proxies > 0 ? forwarded.at(-proxies) : undefined) ?? message.socket.remoteAddress;
}
