import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, preferredLanguage } from './portal/languages.mjs';
import { renderPage } from './portal/render-page.mjs';
import { sendFile } from './portal/static-files.mjs';

const PUBLIC_FOLDER = fileURLToPath(new URL('./public', import.meta.url));
const WIDGET_FOLDER = fileURLToPath(new URL('../packages/widget/dist', import.meta.url));
const LONGEST_FORM_BYTES = 4096;

const securityHeaders = (endpoint) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${new URL(endpoint).origin}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    `form-action 'self' ${new URL(endpoint).origin}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
});

const readForm = async (request) => {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LONGEST_FORM_BYTES) break;
  }
  return new URLSearchParams(text.slice(0, LONGEST_FORM_BYTES));
};

const sendPage = async ({ request, response, pathname, endpoint, site, undo, today }) => {
  const [, lang, path = ''] = /^\/([^/]+)\/([a-z-]*)$/.exec(pathname) ?? [];
  const isKnown = LANGUAGES.some(({ id }) => id === lang);
  const form = request.method === 'POST' ? await readForm(request) : undefined;
  const page = isKnown ? renderPage({ lang, path, endpoint, site, undo, today: today(), form }) : null;
  response.writeHead(page === null ? 404 : 200, {
    'content-type': page === null ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(page ?? 'There is no such page. 找不到這個頁面。\n');
};

/**
 * Server of the demo portal: pages in English and Traditional Chinese, its style sheet, and the built widget under
 * `/hearback/`, all behind a strict content security policy.
 *
 * @param {{ endpoint: string, site?: string, undo?: string, today?: () => Date }} options `endpoint` is the absolute address
 *   that voices are sent to; `undo` the attribute of that name for the whole of every page, absent by default; `today` is
 *   what the notices are dated by.
 * @returns {import('node:http').Server} Not listening yet.
 */
export function createPortal({ endpoint, site = 'portal', undo, today = () => new Date() }) {
  const headers = securityHeaders(endpoint);
  const answer = async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Not `new URL`, which throws for addresses such as `//`.
    const [pathname] = request.url.split('?');
    if (pathname === '/') {
      const lang = preferredLanguage(request.headers['accept-language'] ?? '');
      response.writeHead(302, { location: `/${lang}/`, vary: 'accept-language' }).end();
      return;
    }
    const isWidget = pathname.startsWith('/hearback/');
    const folder = isWidget ? WIDGET_FOLDER : PUBLIC_FOLDER;
    const path = isWidget ? pathname.slice('/hearback/'.length) : pathname.slice(1);
    if (await sendFile({ folder, path, response })) return;
    await sendPage({ request, response, pathname, endpoint, site, undo, today });
  };
  // A visitor who hangs up half-way must not end the portal.
  return createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORTAL_PORT ?? 8080);
  const endpoint = process.env.HEARBACK_ENDPOINT ?? 'http://127.0.0.1:8787/v1/events';
  const server = createPortal({ endpoint });
  server.on('error', (error) => {
    console.error(`Failed to start the portal on port ${port}: ${error.message}. PORTAL_PORT chooses another port.`);
    process.exitCode = 1;
  });
  server.listen(port, '127.0.0.1', () => console.log(`Portal listening on http://127.0.0.1:${server.address().port}`));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
