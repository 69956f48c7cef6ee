import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { RequestInfo } from './context.js';
import { DEFAULT_LIMITS } from './limits/limits.js';
import { createNodeServer, type NodeServer } from './node-server.js';
import { hashOf } from './test-support/attachment-suite.js';
import { sampleEvent } from './test-support/sample-event.js';
import { testCollector, TOKEN } from './test-support/test-collector.js';

const BATCH = { 'content-type': 'application/cloudevents-batch+json' };
const PHOTO = Buffer.from('a photo of the leak');
const servers: NodeServer[] = [];

/** A Node server and its url, gone when the test is over. */
async function serve(parts = testCollector(), proxies = 0) {
  const server = await createNodeServer(parts.collector, { port: 0, proxies });
  servers.push(server);
  return { ...parts, server, url: server.url };
}

/** Sends bytes as they are and gives all that comes back. */
async function raw(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

describe('createNodeServer', () => {
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close(0)));
  });

  it('passes requests and answers unchanged', async () => {
    const { url } = await serve();
    const event = sampleEvent({ data: { text: '水是棕色的 👩🏽‍🔧 המים' } });
    const sent = await fetch(`${url}/v1/events`, { method: 'POST', headers: BATCH, body: JSON.stringify([event]) });
    expect(await sent.json()).toMatchObject({ outcomes: [{ id: event.id, status: 'accepted' }] });
    const got = await fetch(`${url}/v1/events`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(JSON.parse(await got.text())).toMatchObject({ seq: 1, event });
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
    const head = await fetch(`${url}/healthz`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    ['events', 'POST', '/v1/events', BATCH],
    ['a file that is named', 'PUT', `/v1/attachments/${hashOf(PHOTO)}`, {}],
    ['somebody who signs in', 'POST', '/console/session', { 'hearback-console': '1', 'sec-fetch-site': 'same-origin' }],
  ])('refuses 100 MB of %s without reading them all', async (_what, method, path, headers) => {
    const { url, postBatch } = await serve();
    const evidence = [{ sha256: hashOf(PHOTO), mediaType: 'image/png', bytes: PHOTO.byteLength }];
    await postBatch([sampleEvent({ data: { text: 'The water is brown.', evidence } })]);
    const chunk = Buffer.alloc(65_536, 0x20);
    let sent = 0;
    const body = Readable.from(
      (function* () {
        for (; sent < 1600; sent += 1) yield chunk;
      })(),
    );
    const sending = httpRequest(`${url}${path}`, { method, headers });
    const answered = once(sending, 'response');
    // The server may cut the connection while the rest is still being sent; the answer is what counts.
    sending.on('error', () => {});
    body.pipe(sending);
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.headers.connection).toBe('close');
    await text(response);
    body.destroy();
    sending.destroy();
    expect(sent).toBeLessThan(800);
  });

  it.each([
    ['one that is long', `X-Long: ${'a'.repeat(20_000)}\r\n`],
    ['many that are short', 'a:b\r\n'.repeat(2500)],
    ['short ones without end', 'a:b\r\n'.repeat(200_000)],
  ])('refuses a flood of headers, %s, and goes on', async (_what, headers) => {
    const { url } = await serve();
    // The server cuts the connection; whether its answer arrives before that is told by the system.
    const said = await raw(url, `GET /healthz HTTP/1.1\r\nHost: x\r\n${headers}\r\n`).catch(() => 'cut');
    expect(said).toMatch(/^(?:HTTP\/1.1 431 |cut$)/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('drops many clients that send their headers bit by bit, and answers others meanwhile', async () => {
    const parts = testCollector();
    // As long as a client that is not slow may take where much else runs.
    const server = await createNodeServer(parts.collector, { port: 0, requestTimeoutMs: 1000 });
    servers.push(server);
    const slow = Array.from({ length: 100 }, () => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\nX-Slow: ');
      return text(socket);
    });
    const dropped = Promise.allSettled(slow);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const value = expect.stringMatching(/^HTTP\/1.1 408 .*"code":"request_timeout"/s) as string;
    for (const said of await dropped) expect(said).toEqual({ status: 'fulfilled', value });
  });

  it('reads the rest of a slightly too large body, so that its answer arrives and the connection stays', async () => {
    const { url } = await serve();
    const body = Buffer.alloc(DEFAULT_LIMITS.maxBytes + 1, 0x20);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const [bytes, status] of [
      [body, 413],
      [body.subarray(1), 400],
    ] as const) {
      const sending = httpRequest(`${url}/v1/events`, { method: 'POST', headers: BATCH, agent });
      const answered = once(sending, 'response');
      sending.end(bytes);
      // oxlint-disable-next-line no-await-in-loop -- on the same connection
      const [response] = (await answered) as [IncomingMessage];
      // oxlint-disable-next-line no-await-in-loop -- as above
      const said = await text(response);
      expect([response.statusCode, response.headers.connection]).toEqual([status, 'keep-alive']);
      expect(response.headers['content-length']).toBe(String(Buffer.byteLength(said)));
    }
    agent.destroy();
  });

  it('stores nothing of a body that breaks off', async () => {
    const { url, store, log } = await serve();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const body = JSON.stringify([sampleEvent()]);
    const length = Buffer.byteLength(body) + 1;
    socket.write(
      `POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: ${BATCH['content-type']}\r\nContent-Length: ${length}\r\n\r\n${body}`,
    );
    socket.end();
    await text(socket);
    expect(await store.count()).toBe(0);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('starts a live tail at once and ends it when the reader leaves', async () => {
    const { url, postBatch, log } = await serve();
    const leave = new AbortController();
    const headers = { authorization: `Bearer ${TOKEN}` };
    const response = await fetch(`${url}/v1/events?follow`, { headers, signal: leave.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(': following\n\n');
    await postBatch([sampleEvent()]);
    expect((await reader.read()).value).toMatch(/^id: 1\ndata: /);
    leave.abort();
    await expect(reader.read()).rejects.toThrow();
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['GET http://evil.example/healthz HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['GET /healthz HTTP/1.1\r\nHost: ]bad host[\r\nConnection: close\r\n\r\n', '200'],
    ['GET //evil.example/healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '404'],
    ['GET /console/../../package.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', '404'],
    ['TRACE /healthz HTTP/1.1\r\nHost: x\r\n\r\n', '400'],
    ['nonsense\r\n\r\n', '400'],
  ])('answers %j with %s', async (bytes, status) => {
    const { url } = await serve();
    expect(await raw(url, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it.each([
    ['what is no request', 'nonsense\r\n\r\n', 400, 'bad_request'],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400, 'bad_request'],
    ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: x\r\nHOST: y\r\n\r\n', 400, 'bad_request'],
    ['long headers', `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(16_400)}\r\n\r\n`, 431, 'headers_too_large'],
    [
      'chunks that are none',
      'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      400,
      'bad_request',
    ],
    ['an expectation', 'POST /v1/events HTTP/1.1\r\nHost: x\r\nExpect: cake\r\n\r\n', 417, 'expectation_failed'],
  ])('says of %s as a problem why it is refused', async (_what, bytes, status, code) => {
    const { url } = await serve();
    const [head = '', body = ''] = (await raw(url, bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*content-type: application/problem\\+json`, 's'));
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  it('writes nothing into an answer in progress when garbage follows', async () => {
    const { url } = await serve();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.setEncoding('utf8');
    socket.write(`GET /v1/events?follow HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`);
    let said = '';
    socket.on('data', (part: string) => {
      said += part;
      if (part.includes(': following')) socket.write('nonsense\r\n\r\n');
    });
    await once(socket, 'close');
    expect(said).toMatch(/^HTTP\/1.1 200 /);
    expect(said).not.toContain('bad_request');
  });

  it.each([
    [0, { 'x-forwarded-for': '192.0.2.9' }, '127.0.0.1'],
    [1, { 'x-forwarded-for': '203.0.113.66, 192.0.2.9' }, '192.0.2.9'],
    [2, { 'x-forwarded-for': '203.0.113.66, 192.0.2.9, 10.0.0.1' }, '192.0.2.9'],
    [1, {}, '127.0.0.1'],
  ])('behind %i proxies believes of %o the address %s', async (proxies, headers, expected) => {
    const seen: RequestInfo[] = [];
    const parts = testCollector();
    const collector = {
      ...parts.collector,
      fetch: (request: Request, info?: RequestInfo) => {
        seen.push(info ?? {});
        return parts.collector.fetch(request, info);
      },
    };
    const { url } = await serve({ ...parts, collector }, proxies);
    await fetch(`${url}/healthz`, { headers: headers as Record<string, string> });
    expect(seen).toEqual([{ remoteAddress: expected }]);
  });

  it('closes in order: requests in progress are answered, tails end, new connections are refused', async () => {
    const parts = testCollector();
    const posted = Promise.withResolvers<void>();
    const fetchAndTell = (request: Request, info?: RequestInfo) => {
      const response = parts.collector.fetch(request, info);
      if (request.method === 'POST') posted.resolve();
      return response;
    };
    const { url, server } = await serve({ ...parts, collector: { ...parts.collector, fetch: fetchAndTell } });
    const tail = await fetch(`${url}/v1/events?follow`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const body = JSON.stringify([sampleEvent()]);
    const sending = httpRequest(`${url}/v1/events`, { method: 'POST', headers: BATCH });
    const answered = once(sending, 'response');
    sending.write(body.slice(0, 20));
    await posted.promise;
    const closed = server.close();
    sending.end(body.slice(20));
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    expect(JSON.parse(await text(response))).toMatchObject({ outcomes: [{ status: 'accepted' }] });
    expect(await tail.text()).toBe(': following\n\n');
    await closed;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('cuts off slow clients when it closes', async () => {
    const parts = testCollector();
    const posted = Promise.withResolvers<void>();
    const fetchAndTell = (request: Request, info?: RequestInfo) => {
      if (request.method === 'POST') posted.resolve();
      return parts.collector.fetch(request, info);
    };
    const { url, server } = await serve({ ...parts, collector: { ...parts.collector, fetch: fetchAndTell } });
    const sending = httpRequest(`${url}/v1/events`, { method: 'POST', headers: BATCH });
    const cut = once(sending, 'error');
    sending.write('[');
    await posted.promise;
    await server.close(0);
    await cut;
    expect(await parts.store.count()).toBe(0);
  });

  it.each([
    ['POST', '/v1/events', '408'],
    ['PUT', `/v1/attachments/${'0'.repeat(64)}`, '408'],
  ])('lets go of a %s that does not come to its end', async (method, path, status) => {
    const parts = testCollector();
    const server = await createNodeServer(parts.collector, { port: 0, requestTimeoutMs: 5 });
    servers.push(server);
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(
      `${method} ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/cloudevents+json\r\nContent-Length: 9\r\n\r\n{`,
    );
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} .*"code":"request_timeout"`, 's'));
  });

  it('waits for a file that goes on coming, while it lets go of others', async () => {
    const parts = testCollector();
    const server = await createNodeServer(parts.collector, { port: 0, requestTimeoutMs: 20 });
    servers.push(server);
    const begin = (bytes: number) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.write(`PUT /v1/attachments/${'0'.repeat(64)} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n`);
      socket.write(Buffer.alloc(bytes));
      return { socket, said: text(socket) };
    };
    const slow = begin(999_999);
    for (let others = 0; others < 3; others += 1)
      // oxlint-disable-next-line no-await-in-loop -- they are the clock
      expect(await begin(1).said).toMatch(/^HTTP\/1.1 408 /);
    slow.socket.write(Buffer.alloc(1));
    slow.socket.end();
    expect(await slow.said).toMatch(/^HTTP\/1.1 404 /);
  });

  it('goes on when connections cannot be accepted', async () => {
    const { url } = await serve();
    const asked = Promise.withResolvers<Server>();
    const hear = (message: unknown) => asked.resolve((message as { server: Server }).server);
    subscribe('http.server.request.start', hear);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    unsubscribe('http.server.request.start', hear);
    const server = await asked.promise;
    for (let times = 0; times < 3; times += 1) server.emit('error', new Error('accept EMFILE'));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('fails when the port is taken', async () => {
    const { url, collector } = await serve();
    await expect(createNodeServer(collector, { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
