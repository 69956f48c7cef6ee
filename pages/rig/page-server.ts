import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostPage } from '../corpus/host-page.ts';
import { renderHostPage } from '../corpus/render-host-page.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS: Readonly<Record<string, string>> = {
  hosts: here('../hosts'),
  vendor: here('../vendor'),
  library: here('../node_modules'),
};
const TAG_FOLDER = here('../../packages/widget/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A server for the corpus, each page in a folder of its own with the built tag beside it. */
export type PageServer = {
  /** Origin without a slash at its end. */
  readonly origin: string;
  /** Has every request for the tag's first script on a page wait until the returned function is called. */
  hold(page: string): () => void;
  /** Files of the tag that a page has asked for, in their order. */
  asked(page: string): readonly string[];
  close(): void;
};

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    // A page in a sandbox has no origin, and asks as a stranger.
    'access-control-allow-origin': '*',
    'service-worker-allowed': '/',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

/**
 * Serves a corpus on a free port.
 *
 * @param pages The corpus.
 * @param endpoint Where the tag's voices go.
 */
export async function startPageServer(pages: readonly HostPage[], endpoint: string): Promise<PageServer> {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const held = new Map<string, Promise<void>>();
  const asked = new Map<string, string[]>();

  const server = createServer(async (request, response) => {
    const [, first = '', ...rest] = new URL(request.url ?? '/', 'http://pages').pathname.split('/');
    const path = rest.join('/');
    const folder = FOLDERS[first];
    if (folder) return sendFile(response, join(folder, path));
    const page = byName.get(first);
    if (!page) return response.writeHead(404).end();
    if (rest[0] === 'hearback') {
      asked.set(first, [...(asked.get(first) ?? []), path]);
      if (path === 'hearback/hearback.js') await held.get(first);
      return sendFile(response, join(TAG_FOLDER, path.slice('hearback/'.length)));
    }
    if (path === 'frame')
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><title>Frame</title><link rel="icon" href="data:,"><iframe ${page.frame} src="./"></iframe>`,
        );
    const type = page.contentType ?? 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...page.headers });
    return response.end(renderHostPage(page, { origin: `http://${request.headers.host}`, endpoint }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold(page) {
      let release = () => {};
      held.set(page, new Promise((resolve) => (release = resolve)));
      return release;
    },
    asked: (page) => asked.get(page) ?? [],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
