import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Collector } from './collector.js';
import { endWithProblem } from './http/end-with-problem.js';
import { textOf } from './http/json-response.js';
import { problem } from './http/problem.js';
import { nodeRequest, remoteAddressOf } from './node-request.js';
import { TOO_SLOW } from './refuse-malformed.js';

/** Milliseconds for a client to send its whole request. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** How many times as long an upload may take, beside the time that its bytes need. */
export const UPLOAD_PATIENCE = 10;

/** Bytes of a file for which a client gets another millisecond: 64 kbit a second, as slow as the SDK waits for. */
const UPLOAD_BYTES_A_MS = 8;

/** Milliseconds for which a client may take nothing of its answer. */
export const ANSWER_TIMEOUT_MS = 120_000;

/** Milliseconds for which the connection stays open after an early answer, so that a client that is still sending can read it. */
const LINGER_MS = 1000;

/** Settings of a Node listener. */
export type NodeListenerOptions = {
  /** How many of your own proxies are in front, whose `X-Forwarded-For` is trusted. @default 0 */
  readonly proxies?: number | undefined;
  /**
   * Milliseconds for a client to send a whole request. A body of declared length that is `PUT`, such as a file, may take ten times as long, and as long
   * as what has come of it takes at 64 kbit a second.
   *
   * @default 30000
   */
  readonly requestTimeoutMs?: number | undefined;
  /** Milliseconds for which a client may take nothing of an answer that waits for it; then it is cut off. @default 120000 */
  readonly answerTimeoutMs?: number | undefined;
};

/** Answers a request of `node:http`; never throws. */
export type NodeListener = (message: IncomingMessage, reply: ServerResponse) => void;

/** Ends an answer. A client that is still sending gets a moment to read it: closing at once would reset the connection and discard the answer. */
function endAfter(message: IncomingMessage, reply: ServerResponse, text: string): void {
  if (message.complete || message.destroyed) return void reply.end(text);
  reply.write(text);
  const lingering = setTimeout(() => reply.end(), LINGER_MS);
  reply.once('close', () => clearTimeout(lingering));
}

/** Answers a Node request with a Web response; a client that goes away ends it quietly. */
async function respond(message: IncomingMessage, reply: ServerResponse, response: Response): Promise<void> {
  // The rest of a refused body is not worth reading just to keep the connection.
  if (!message.complete) reply.setHeader('connection', 'close');
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.setHeader('set-cookie', cookies);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.setHeader(name, value);
  const text = textOf(response);
  if (text !== null) {
    reply.writeHead(response.status, { 'content-length': Buffer.byteLength(text) });
    endAfter(message, reply, text);
    return;
  }
  reply.writeHead(response.status);
  reply.flushHeaders();
  try {
    if (response.body) await pipeline(Readable.fromWeb(response.body as never), reply);
    else reply.end();
  } catch {
    reply.destroy();
  }
}

/** Gives up on a client that has not sent its request in time. @see RFC 9110, 15.5.9 "408 Request Timeout". */
function giveUp(message: IncomingMessage, reply: ServerResponse): void {
  if (message.complete || reply.headersSent) return;
  // Destroying the message tells whoever reads the body that the rest will not come.
  endWithProblem(reply, 408, TOO_SLOW, () => message.destroy());
}

/**
 * Gives up on a client that takes longer than it may. Each byte of an upload that has come earns it more time, up to the declared length, so that
 * nobody can hold a connection for long by sending little.
 *
 * @returns Waits no more.
 */
function waitFor(message: IncomingMessage, reply: ServerResponse, requestTimeoutMs: number): () => void {
  const { method, headers, socket } = message;
  const isUpload = method === 'PUT';
  const firstMs = isUpload ? requestTimeoutMs * UPLOAD_PATIENCE : requestTimeoutMs;
  const mostBytes = isUpload ? Number(headers['content-length'] ?? 0) : 0;
  const bytesBefore = socket.bytesRead;
  let waiting: NodeJS.Timeout;
  const wait = (waitedMs: number) => {
    const bytes = Math.min(mostBytes, socket.bytesRead - bytesBefore);
    const earnedMs = Math.floor(firstMs + bytes / UPLOAD_BYTES_A_MS);
    if (earnedMs > waitedMs) waiting = setTimeout(() => wait(earnedMs), earnedMs - waitedMs);
    else giveUp(message, reply);
  };
  wait(0);
  return () => clearTimeout(waiting);
}

/** Cuts off a client that takes nothing of its answer for too long: what waits for it would take memory for ever. One that waits for more does not count. */
function cutOffIdle(reply: ServerResponse, answerTimeoutMs: number): void {
  reply.setTimeout(answerTimeoutMs, () => {
    if (reply.writableLength > 0) reply.destroy();
  });
}

/**
 * A collector as a request listener of `node:http`, to be mounted in a server that does other things too. Nothing may have read the body of a
 * request before. A `requestTimeout` of the server, which Node sets to five minutes by default, has to be 0 for longer uploads: the listener has its own.
 * The requests of a connection are answered one after the other: otherwise, a client that sends many at once could have all their answers pile up.
 *
 * @param isClosing Whether connections end with the next answer. @default never
 */
export function createNodeListener(
  collector: Collector,
  { proxies = 0, requestTimeoutMs = REQUEST_TIMEOUT_MS, answerTimeoutMs = ANSWER_TIMEOUT_MS }: NodeListenerOptions = {},
  isClosing: () => boolean = () => false,
): NodeListener {
  const begin: NodeListener = (message, reply) => {
    const gone = new AbortController();
    const waitNoMore = waitFor(message, reply, requestTimeoutMs);
    reply.once('close', () => {
      waitNoMore();
      if (!reply.writableFinished) gone.abort();
    });
    const request = nodeRequest(message, gone.signal);
    const answer = request
      ? collector.fetch(request, { remoteAddress: remoteAddressOf(message, proxies) })
      : Promise.resolve(problem(400, { code: 'bad_request', detail: 'This is not a valid HTTP request.' }));
    const carry = (response: Response) => {
      if (isClosing()) reply.setHeader('connection', 'close');
      cutOffIdle(reply, answerTimeoutMs);
      return respond(message, reply, response);
    };
    answer.then(carry).catch(() => reply.destroy());
  };
  /** The last reply of each connection. */
  const latest = new WeakMap<Socket, ServerResponse>();
  return (message, reply) => {
    const { socket } = message;
    const before = latest.get(socket);
    latest.set(socket, reply);
    if (before === undefined || before.closed) return begin(message, reply);
    before.once('close', () => void (socket.destroyed || begin(message, reply)));
  };
}
