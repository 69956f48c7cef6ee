import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { VOICE_TYPES } from '@hearback/protocol';
import type { Collector } from '@hearback/collector';
import type { Closable } from './collector.ts';

type Send = (path: string, init?: RequestInit) => Promise<Response>;
type Handlers = Partial<Record<string, (request: Request) => Promise<Response>>>;
type Reply = { outcomes: { status: string }[]; code?: string };
type Mounted = { send: Send; origin: string; server?: Server };

const TOKEN = 'a-token-of-the-examples';
const PAGE = 'https://www.example.org';
const BATCH = { 'content-type': 'application/cloudevents-batch+json' };
const READER = { authorization: `Bearer ${TOKEN}` };
const MAX_BYTES = 262_144;

let made = 0;
const voice = () => ({
  specversion: '1.0',
  id: `01a1e385-5c0d-7253-95cd-${String((made += 1)).padStart(12, '0')}`,
  source: '/hearback/portal',
  type: VOICE_TYPES.complaint,
  time: '2026-11-22T04:00:00.000Z',
  datacontenttype: 'application/json',
  data: { text: '水是棕色的。' },
});

/** Starts an example that exports its server. */
const served = (load: () => Promise<{ server: unknown }>) => async (): Promise<Mounted> => {
  const server = (await load()).server as Server;
  if (!server.listening) await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { send: (path, init) => fetch(`${origin}${path}`, init), origin, server };
};

/** Calls route modules as the app router of Next.js does: by the name of the method. */
const routed = async (): Promise<Mounted> => {
  const origin = 'http://localhost';
  const modules: readonly [string, Handlers][] = [
    ['/v1/', await import('./next/app/v1/[...path]/route.ts')],
    ['/console', await import('./next/app/console/[[...path]]/route.ts')],
  ];
  const send: Send = async (path, init) => {
    const request = new Request(`${origin}${path}`, init);
    request.headers.set('x-forwarded-for', '192.0.2.1, 127.0.0.1');
    const handlers = modules.find(([start]) => path.startsWith(start))?.[1];
    return (await handlers?.[request.method]?.(request)) ?? new Response(null, { status: 405 });
  };
  return { send, origin };
};

describe.each([
  ['node.ts', served(() => import('./node.ts'))],
  ['express.ts', served(() => import('./express.ts'))],
  ['fastify.ts', served(() => import('./fastify.ts'))],
  ['hono.ts', served(() => import('./hono.ts'))],
  ['next/app', routed],
])('the example %s', (_name, start) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-examples-'));
  let mounted: Mounted;
  let example: { collector: Collector; end: (server: Closable) => Promise<void> };
  const post = async (body: string) => {
    const response = await mounted.send('/v1/events', { method: 'POST', headers: BATCH, body });
    return { status: response.status, reply: (await response.json()) as Reply };
  };

  beforeAll(async () => {
    vi.resetModules();
    vi.stubEnv('HEARBACK_TOKEN', TOKEN);
    vi.stubEnv('HEARBACK_DB', join(folder, 'register.db'));
    vi.stubEnv('PORT', '0');
    mounted = await start();
    example = await import('./collector.ts');
  });

  afterAll(async () => {
    await example.end(mounted.server ?? { close: (done) => done() });
    process.removeAllListeners('SIGTERM');
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('answers a batch by outcomes and gives it back for the token', async () => {
    const event = voice();
    const sent = await post(JSON.stringify([event, event, null]));
    expect(sent.reply.outcomes.map(({ status }) => status)).toEqual(['accepted', 'duplicate', 'rejected']);
    expect((await mounted.send('/v1/events')).status).toBe(401);
    const read = await mounted.send('/v1/events', { headers: READER });
    expect(JSON.parse(await read.text())).toMatchObject({ seq: 1, event });
  });

  it('answers preflights of pages that the site admits, and of no others', async () => {
    const ask = (origin: string) =>
      mounted.send('/v1/events', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    const admitted = await ask(PAGE);
    expect([admitted.status, admitted.headers.get('access-control-allow-origin')]).toEqual([204, PAGE]);
    expect(admitted.headers.get('access-control-allow-methods')).toContain('POST');
    const foreign = await ask('https://evil.example');
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('keeps every cookie of an answer apart', async () => {
    const headers = { 'hearback-console': '1', origin: mounted.origin, 'content-type': 'application/json' };
    const body = JSON.stringify({ token: TOKEN });
    const signedIn = await mounted.send('/console/session', { method: 'POST', headers, body });
    expect(signedIn.status).toBe(201);
    const cookies = signedIn.headers.getSetCookie();
    expect(cookies.map((cookie) => /Path=([^;]+)/.exec(cookie)?.[1])).toEqual(['/v1/', '/console/session']);
    const session = cookies[0]!.split(';')[0]!;
    const read = await mounted.send('/v1/events', { headers: { cookie: session, 'sec-fetch-site': 'same-origin' } });
    expect(read.status).toBe(200);
  });

  it('refuses a body past the limit with 413, and not one at the limit', async () => {
    expect((await post(' '.repeat(MAX_BYTES))).status).toBe(400);
    const refused = await post(' '.repeat(MAX_BYTES + 1));
    expect([refused.status, refused.reply.code]).toEqual([413, 'too_large']);
  });

  it('tells the collector where a request comes from', async () => {
    const seen = vi.spyOn(example.collector, 'fetch');
    await post('[]');
    expect(seen.mock.calls[0]?.[1]).toEqual({ remoteAddress: '127.0.0.1' });
    seen.mockRestore();
  });

  it('streams a live tail, and ends it when the reader goes away', async () => {
    const page = await mounted.send('/v1/events', { headers: READER });
    await page.text();
    const after = Number(page.headers.get('hearback-next-after'));
    const seen = vi.spyOn(example.collector, 'fetch');
    const leave = new AbortController();
    const tail = await mounted.send(`/v1/events?follow&after=${after}`, { headers: READER, signal: leave.signal });
    const { signal } = seen.mock.calls[0]![0];
    seen.mockRestore();
    const reader = tail.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(': following\n\n');
    const event = voice();
    await post(JSON.stringify([event]));
    const { value = '' } = await reader.read();
    expect(value).toContain(`id: ${after + 1}\n`);
    expect(value).toContain(event.id);
    const gone = once(signal, 'abort');
    leave.abort();
    await gone;
    expect(signal.aborted).toBe(true);
  });
});

describe('the example for Next.js', () => {
  afterAll(() => vi.unstubAllEnvs());

  it('opens no register while Next builds, which imports every route', async () => {
    vi.resetModules();
    vi.stubEnv('HEARBACK_TOKEN', '');
    expect(await import('./next/app/v1/[...path]/route.ts')).toMatchObject({ POST: expect.any(Function) as unknown });
  });

  it('lets the collector find its files, and the console have its slash', async () => {
    const { default: config } = await import('./next/next.config.ts');
    const { name } = JSON.parse(
      readFileSync(new URL('../packages/collector/package.json', import.meta.url), 'utf8'),
    ) as {
      name: string;
    };
    expect(config).toEqual({ serverExternalPackages: [name], skipTrailingSlashRedirect: true });
  });
});
