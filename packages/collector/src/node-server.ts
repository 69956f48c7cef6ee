import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Collector } from './collector.js';
import { createNodeListener, REQUEST_TIMEOUT_MS, UPLOAD_PATIENCE, type NodeListenerOptions } from './node-listener.js';
import { refuseMalformed } from './refuse-malformed.js';

/** Milliseconds for a client to send its headers. */
const HEADERS_TIMEOUT_MS = 10_000;

/** Milliseconds between checks for clients that take too long. */
const LOOK_EVERY_MS = 5000;

/** Where a Node server listens. */
export type NodeServerOptions = NodeListenerOptions & {
  /** @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** 0 for any free port. */
  readonly port: number;
};

/** A listening collector. */
export type NodeServer = {
  /** Its address, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Accepts no more connections, and resolves when the requests under way have been answered.
   *
   * @param graceMs Milliseconds after which connections that are still open are cut. Default 10000.
   */
  readonly close: (graceMs?: number) => Promise<void>;
};

/**
 * Serves a collector with `node:http`.
 *
 * @returns Once it listens.
 * @throws {Error} With `code` `EADDRINUSE`, `EACCES` or `EADDRNOTAVAIL` if it cannot.
 */
export async function createNodeServer(collector: Collector, options: NodeServerOptions): Promise<NodeServer> {
  const { host = '127.0.0.1', port, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const longestMs = requestTimeoutMs * UPLOAD_PATIENCE;
  const server: Server = createServer(
    {
      headersTimeout: Math.min(HEADERS_TIMEOUT_MS, longestMs),
      // The listener waits for bodies, each as long as it needs.
      requestTimeout: 0,
      connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, longestMs),
      // Node would refuse such a request without a body; the listener says why.
      requireHostHeader: false,
    },
    createNodeListener(collector, options, () => !server.listening),
  );
  refuseMalformed(server);
  await new Promise<void>((resolve, reject) => {
    // Listens on: a connection that the system cannot accept must not end the process.
    server.on('error', reject);
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
