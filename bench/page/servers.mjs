import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Bundles a peer as an app's production build does. */
async function bundle(name) {
  const { output } = await build({
    configFile: false,
    root: PAGE,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(PAGE, `subjects/${name}.mjs`),
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return output.map(({ fileName, code, source }) => [`/${name}/${fileName}`, brotli(code ?? source)]);
}

const filler = Array.from(
  { length: 400 },
  (_, at) => `<section><h3>District ${at}</h3><p>Pipes, works, pressure.</p></section>`,
);
const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body><h1>Portal</h1>${filler.join('')}${body}</body></html>`;

/** What is measured: the head and the body of its page, its launcher and its first field. */
export const SUBJECTS = {
  // The page itself, watched and clicked as the others are: what it has is taken from theirs.
  empty: { title: 'nothing', head: '', body: '', launcher: 'h1', field: 'h1' },
  floor: {
    title: 'bare element',
    head: '<script type="module" src="/floor/entry.js"></script>',
    body: '',
    launcher: 'bare-feedback, button',
    field: 'textarea',
  },
  hearback: {
    title: 'Hearback',
    head: '<script type="module" src="/hearback/hearback.js"></script>',
    body: '<hearback-widget endpoint="/v1/events" site="portal"></hearback-widget>',
    launcher: 'button[part~="launcher"]',
    field: 'hearback-rating label, textarea, .form label',
  },
  sentry: {
    title: 'Sentry',
    head: '<script type="module" src="/sentry/entry.js"></script>',
    body: '',
    launcher: '.widget__actor',
    field: 'textarea, input[type=text]',
  },
  shoelace: {
    title: 'Shoelace parts',
    head: '<link rel="stylesheet" href="/shoelace/shoelace.css"><script type="module" src="/shoelace/entry.js"></script>',
    body: '',
    launcher: 'sl-button',
    field: 'sl-radio-button, textarea',
  },
};

/**
 * Serves every subject on a page of its own, compressed as a good server does.
 *
 * @returns The origin, `sent(visit)` with the bytes of scripts and styles by path that a visit was sent and how many requests it made, and `close()`.
 */
export async function startServer() {
  const files = new Map();
  // oxlint-disable-next-line no-await-in-loop -- two builds at once would share one process-wide state of the bundler
  for (const name of ['floor', 'sentry', 'shoelace'])
    for (const [path, text] of await bundle(name)) files.set(path, text);
  for (const file of readdirSync(DIST, { recursive: true, withFileTypes: true }))
    if (file.isFile() && file.name.endsWith('.js')) {
      const path = join(file.parentPath, file.name);
      files.set(`/hearback/${relative(DIST, path)}`, brotli(readFileSync(path)));
    }
  let visit = { bytes: new Map(), requests: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://bench');
    const file = files.get(pathname);
    const subject = SUBJECTS[pathname.slice(1)];
    if (!subject) visit.requests++;
    if (file) visit.bytes.set(pathname, file.length);
    request.resume();
    if (subject)
      return response
        .writeHead(200, {
          'content-type': 'text/html',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        })
        .end(page(subject.head, subject.body));
    if (!file) return response.writeHead(request.method === 'POST' ? 200 : 404).end();
    return response
      .writeHead(200, {
        'content-type': TYPES[extname(pathname)],
        'content-encoding': 'br',
        'cache-control': 'no-store',
      })
      .end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    begin: () => (visit = { bytes: new Map(), requests: 0 }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
