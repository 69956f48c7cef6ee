import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../agent/setup.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Folders the page loads from; the packages as they are built. */
const FOLDERS: Readonly<Record<string, string>> = {
  agent: at('../agent/'),
  sdk: at('../../packages/sdk/dist/'),
  protocol: at('../../packages/protocol/dist/'),
};
const IMPORTS = { '@hearback/sdk': '/sdk/index.js', '@hearback/protocol/light': '/protocol/light.js' };
const DRIVEN = '<script type="module" src="/agent/drive.ts"></script>';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trial</title>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script type="module" src="/agent/agent.ts"></script><p>A page that speaks.</p>`;
const OTHER_PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><p>Another page.</p>';

/** The site whose pages use the SDK, on an origin of its own. */
export type PageServer = {
  readonly origin: string;
  /** Address of a page that begins as it is told. */
  pageFor(setup: Setup): string;
  /** Address of a page of the same site that has nothing to do with the SDK. */
  readonly elsewhere: string;
  /** Sends this policy with every page; `''` for none. */
  secure(contentSecurityPolicy: string): void;
  /** Bodies of the requests to `/report`, by any method, each of which was answered with success. */
  readonly reports: readonly string[];
  close(): Promise<void>;
};

/** The script at a path of the page's origin; `undefined` if there is none. */
function script(path: string): string | undefined {
  const [, folder = '', file = ''] = /^\/(agent|sdk|protocol)\/([\w./-]+)$/.exec(path) ?? [];
  if (!FOLDERS[folder] || file.includes('..')) return undefined;
  const text = readFileSync(FOLDERS[folder] + file, 'utf8');
  return file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
}

/**
 * Starts the site on a free port of this machine. The packages have to be built.
 *
 * @param remote Whether its pages ask for orders.
 */
export async function startPageServer(remote = false): Promise<PageServer> {
  const reports: string[] = [];
  let policy = '';
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const headers = { ...(policy && { 'content-security-policy': policy }), 'cache-control': 'max-age=60' };
    if (path === '/report') {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      reports.push(body);
      // As credulous as can be: any page may read it, and it is no web page.
      response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    } else if (path === '/held') {
      request.resume(); // Never answered: what is under way stays under way.
    } else if (path === '/' || path === '/elsewhere') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
        .end((path === '/' ? PAGE : OTHER_PAGE) + (remote ? DRIVEN : ''));
    } else {
      const body = script(path);
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/javascript' }).end(body);
    }
  };
  // Browsers are killed in the midst of what they send.
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pageFor: (setup) => `${origin}/?${encodeURIComponent(JSON.stringify(setup))}`,
    elsewhere: `${origin}/elsewhere`,
    secure: (contentSecurityPolicy) => void (policy = contentSecurityPolicy),
    reports,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
