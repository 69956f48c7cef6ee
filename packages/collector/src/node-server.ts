import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Collector } from './collector.js';
import { problem } from './http/problem.js';
import { nodeRequest, remoteAddressOf } from './node-request.js';

/** Milliseconds for a client to send its headers, and its whole request. */
const [HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS] = [10_000, 30_000];

/** How many times as long a file may take, as it does over a slow line. */
const UPLOAD_PATIENCE = 10;

/** Where a Node server listens. */
export type NodeServerOptions = {
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Proxies of one's own in front, whose `X-Forwarded-For` is believed. @default 0 */
  readonly proxies?: number;
  /** Milliseconds for a client to send a whole request; a file (`PUT`) may take ten times as long. @default 30000 */
  readonly requestTimeoutMs?: number;
};

/** A collector that listens. */
export type NodeServer = {
  /** Where it is reached, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Takes no more connections and resolves when the requests under way are answered.
   *
   * @param graceMs Milliseconds after which connections that are still open are cut.
   */
  readonly close: (graceMs?: number) => Promise<void>;
};

/** Answers a Node request with a Web response; a client that goes away ends it quietly. */
async function respond(message: IncomingMessage, reply: ServerResponse, response: Response): Promise<void> {
  // A body that was refused half-read is not worth reading to its end for the next request on the connection.
  if (!message.complete) reply.setHeader('connection', 'close');
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.setHeader('set-cookie', cookies);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.setHeader(name, value);
  reply.writeHead(response.status);
  reply.flushHeaders();
  try {
    if (response.body) await pipeline(Readable.fromWeb(response.body as never), reply);
    else reply.end();
  } catch {
    reply.destroy();
  }
}

/** Lets a client go that has not sent its request in time. @see RFC 9110, 15.5.9 "408 Request Timeout". */
function giveUp(message: IncomingMessage, reply: ServerResponse): void {
  if (message.complete || reply.headersSent) return;
  // Whoever waits for the rest of the body learns that it does not come.
  reply.writeHead(408, { connection: 'close' }).end(() => message.destroy());
}

/**
 * Serves a collector with `node:http`.
 *
 * @returns Once it listens.
 * @throws {Error} With `code` `EADDRINUSE`, `EACCES` or `EADDRNOTAVAIL` if it cannot.
 */
export async function createNodeServer(collector: Collector, options: NodeServerOptions): Promise<NodeServer> {
  const { host = '127.0.0.1', port, proxies = 0, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const longestMs = requestTimeoutMs * UPLOAD_PATIENCE;
  const server = createServer(
    { headersTimeout: Math.min(HEADERS_TIMEOUT_MS, longestMs), requestTimeout: longestMs },
    (message, reply) => {
      const gone = new AbortController();
      const patience = setTimeout(
        () => giveUp(message, reply),
        message.method === 'PUT' ? longestMs : requestTimeoutMs,
      );
      reply.once('close', () => {
        clearTimeout(patience);
        gone.abort();
      });
      const request = nodeRequest(message, gone.signal);
      const answer = request
        ? collector.fetch(request, { remoteAddress: remoteAddressOf(message, proxies) })
        : Promise.resolve(problem(400, { code: 'bad_request', detail: 'The request is none that HTTP knows.' }));
      const carry = (response: Response) => {
        if (!server.listening) reply.setHeader('connection', 'close');
        return respond(message, reply, response);
      };
      answer.then(carry).catch(() => reply.destroy());
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  const { address, family, port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`,
    close: async (graceMs = 10_000) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await collector.close();
      server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
    },
  };
}
