import { extname } from 'node:path';
import { isLasting } from '../console-files.js';
import type { Context } from '../context.js';
import { byteStream } from '../http/byte-stream.js';
import { problem } from '../http/problem.js';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** `GET /console/…`: the built console, under a policy that lets it load and call nothing but this collector. */
export async function serveConsole(request: Request, { consoleFiles }: Context): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/console') return new Response(null, { status: 308, headers: { location: '/console/' } });
  const path = pathname.slice('/console/'.length) || 'index.html';
  const contentType = CONTENT_TYPES[extname(path)];
  const bytes = contentType ? await consoleFiles.read(path) : null;
  if (!bytes && path === 'index.html')
    return problem(503, {
      code: 'console_not_built',
      detail: 'The console is not built; run "pnpm build" and load this page again.',
    });
  if (!bytes || !contentType) return problem(404, { code: 'not_found', detail: 'The console has no such file.' });
  return new Response(byteStream(bytes), {
    headers: {
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      'cache-control': isLasting(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    },
  });
}
