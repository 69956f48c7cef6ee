import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** Stands in for the host, which no route looks at and any client can claim. */
const BASE = 'http://collector';

/**
 * The Web request of a Node request.
 *
 * @param signal Aborted when the client goes away.
 * @returns `null` if there is no such Web request: its target is no path, or `fetch` has no such method.
 */
export function nodeRequest(message: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = 'GET', url: target = '' } = message;
  if (!target.startsWith('/')) return null;
  const headers = new Headers();
  for (let i = 0; i < message.rawHeaders.length; i += 2)
    headers.append(message.rawHeaders[i]!, message.rawHeaders[i + 1]!);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(`${BASE}${target}`, {
      method,
      headers,
      signal,
      ...(hasBody && { body: Readable.toWeb(message) as ReadableStream<Uint8Array>, duplex: 'half' }),
    } as RequestInit);
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
