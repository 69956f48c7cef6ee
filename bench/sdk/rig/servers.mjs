import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const PAGE = new URL('../page/', import.meta.url);
const HTML = `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><p>Bench</p>
<script type="module">import * as probe from '/probe.mjs'; globalThis.probe = probe;</script></html>`;
/** Clocks of five microseconds instead of a hundred, for an isolated page alone. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Serves the page, its probe and the bundles, under any host name.
 *
 * @param {ReadonlyMap<string, string>} bundles Text of every bundled file by its path.
 */
export function createPageServer(bundles) {
  return createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://page');
    const script = bundles.get(pathname) ?? (pathname === '/probe.mjs' && (await readFile(new URL('probe.mjs', PAGE))));
    response.writeHead(script || pathname === '/' ? 200 : 404, {
      ...ISOLATED,
      'content-type': script ? 'text/javascript' : 'text/html',
    });
    response.end(script || HTML);
  });
}

const idsIn = (body) => {
  if (Array.isArray(body)) return body.map(({ id }) => id);
  return Array.isArray(body.data) ? body.data.map(({ eid }) => eid) : [body.messageId];
};

/** What a page sends; `null` if it is left meanwhile. */
const read = async (request) => {
  const parts = [];
  try {
    for await (const part of request) parts.push(part);
  } catch {
    return null;
  }
  return Buffer.concat(parts).toString();
};

/**
 * An endpoint that takes what any subject sends, and counts: each run has an address of its own, `/{run}/…`.
 *
 * @returns The server, and `run(name)` for what it knows of one; setting its `answer` to `down` or `in an hour` makes it
 *   answer 503, the latter with `Retry-After`.
 */
export function createEndpoint() {
  const runs = new Map();
  const run = (name) => {
    if (!runs.has(name))
      runs.set(name, { answer: 'taken', requests: 0, preflights: 0, bytes: 0, ids: new Set(), watch: () => {} });
    return runs.get(name);
  };
  const server = createServer(async (request, response) => {
    const counts = run(request.url.split('/')[1]);
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'Retry-After',
      'cross-origin-resource-policy': 'cross-origin',
    };
    const text = await read(request);
    if (text === null) return response.destroy();
    counts.bytes += request.socket.bytesRead - (request.socket.counted ?? 0);
    request.socket.counted = request.socket.bytesRead;
    if (request.method === 'OPTIONS') {
      counts.preflights++;
      response.writeHead(204, {
        ...cors,
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
        'access-control-allow-methods': 'POST',
        'access-control-max-age': '7200',
      });
      return response.end();
    }
    counts.requests++;
    if (counts.answer !== 'taken') {
      response.writeHead(503, { ...cors, ...(counts.answer === 'in an hour' && { 'retry-after': '3600' }) });
      return response.end();
    }
    const ids = idsIn(JSON.parse(text));
    response.writeHead(200, { ...cors, 'content-type': 'application/json' });
    response.end(JSON.stringify({ outcomes: ids.map((id) => ({ id, status: 'accepted' })) }));
    for (const id of ids) counts.ids.add(id);
    counts.watch();
  });
  server.keepAliveTimeout = 300_000;
  return { server, run };
}

/**
 * Listens on a free port of the loopback interface.
 *
 * @returns {Promise<number>} The port.
 */
export async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

/** Resolves with `true` once a run has so many different events, with `false` if it has not after `timeoutMs`. */
export const arrived = (counts, count, timeoutMs) =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), timeoutMs);
    counts.watch = () => {
      if (counts.ids.size < count) return;
      clearTimeout(timer);
      counts.watch = () => {};
      resolve(true);
    };
    counts.watch();
  });
