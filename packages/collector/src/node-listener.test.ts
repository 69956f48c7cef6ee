import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Collector } from './collector.js';
import { ANSWER_TIMEOUT_MS, createNodeListener, type NodeListenerOptions } from './node-listener.js';
import { testCollector } from './test-support/test-collector.js';

const ends: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  // Node's own timers of connections are others.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(ends.splice(0).map((end) => end()));
});

type Served = NodeListenerOptions & { readonly collector?: Collector; readonly onRequest?: () => void };

/** A listener in a server, the answer that it is at, and how many requests it has got. */
async function serve({ collector = testCollector().collector, onRequest = () => {}, ...options }: Served = {}) {
  const listener = createNodeListener(collector, options);
  const first = Promise.withResolvers<ServerResponse>();
  let requests = 0;
  const server = createServer((message, reply) => {
    first.resolve(reply);
    listener(message, reply);
    requests += 1;
    onRequest();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, reply: first.promise, requests: () => requests };
}

/** A client that is refused while it is still sending, once it has read why. */
async function refusedClient(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write(`PUT /v1/attachments/${'0'.repeat(63)} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{`);
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    socket.on('error', reject);
    socket.on('data', (part: string) => {
      text += part;
      if (text.endsWith('}')) resolve(text);
    });
  });
  expect(said).toMatch(/^HTTP\/1.1 404 .*connection: close/is);
  return socket;
}

describe('a listener that refuses a client that is still sending', () => {
  it('leaves the connection open for a second, so that the answer can be read', async () => {
    const { port, reply } = await serve();
    const socket = await refusedClient(port);
    const answer = await reply;
    // A connection that ends while something lies unread takes the answer back, if that is not read by then.
    vi.advanceTimersByTime(999);
    expect([answer.writableEnded, answer.socket?.writable]).toEqual([false, true]);
    const ended = once(socket, 'end');
    vi.advanceTimersByTime(1);
    await ended;
    expect(answer.writableEnded).toBe(true);
  });

  it('waits no longer for one that has gone', async () => {
    const { port, reply } = await serve();
    const socket = await refusedClient(port);
    const answer = await reply;
    socket.destroy();
    if (!answer.closed) await once(answer, 'close');
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** A client that has begun a request, and the answer that its server is at. */
async function begun(head: string) {
  const { port, reply } = await serve();
  const socket = connect(port, '127.0.0.1');
  const said = textOf(socket);
  socket.write(`${head}\r\nHost: x\r\nContent-Type: application/cloudevents+json\r\n\r\n`);
  const answer = await reply;
  /** Sends a part of the body; resolves when the server has it. */
  const send = async (part: string) => {
    const { bytesRead } = answer.req.socket;
    socket.write(part);
    // oxlint-disable-next-line no-await-in-loop -- no event tells that bytes have come
    while (answer.req.socket.bytesRead < bytesRead + part.length) await setImmediate();
  };
  return { answer, said, send };
}

const FILE = `/v1/attachments/${'0'.repeat(64)}`;
const PART = ' '.repeat(8000);
const TIMED_OUT = /^HTTP\/1.1 408 .*"code":"request_timeout"/s;

describe('a listener that waits for a slow client', () => {
  it.each([
    ['POST /v1/events', 'Content-Length: 100000', 30_000, PART],
    [`PUT ${FILE}`, 'Transfer-Encoding: chunked', 300_000, `1f40\r\n${PART}\r\n`],
    [`PUT ${FILE}`, 'Content-Length: 100000', 300_000, ''],
    [`PUT ${FILE}`, 'Content-Length: 100000', 301_000, PART],
  ])('gives %s with %s %i ms, by what has come', async (target, length, ms, part) => {
    const { answer, said, send } = await begun(`${target} HTTP/1.1\r\n${length}`);
    await send(part);
    vi.advanceTimersByTime(ms - 1);
    expect(answer.headersSent).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await said).toMatch(TIMED_OUT);
  });

  it('takes a file that comes at 64 kbit a second', async () => {
    const { answer, said, send } = await begun(`PUT ${FILE} HTTP/1.1\r\nContent-Length: 4000000\r\nConnection: close`);
    for (let parts = 1; parts < 500; parts += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await send(PART);
      vi.advanceTimersByTime(1000);
      expect(answer.headersSent).toBe(false);
    }
    await send(PART);
    expect(await said).toMatch(/^HTTP\/1.1 404 /);
  });
});

/** A collector that gives every request the same answer, once it may. */
const answering = (answer: (nth: number) => Response | Promise<Response>) => {
  const asked: string[] = [];
  const collector = {
    fetch: async ({ url }: Request) => answer(asked.push(url)),
    close: async () => {},
  };
  return { asked, collector };
};

describe('a listener whose client sends many requests at once', () => {
  const PIPELINED = Array.from({ length: 3 }, (_, nth) => `GET /${nth} HTTP/1.1\r\nHost: x\r\n\r\n`).join('');

  it('begins none before the answer to the last one has been sent, so that no answers pile up', async () => {
    const first = Promise.withResolvers<Response>();
    const { asked, collector } = answering((nth) => (nth === 1 ? first.promise : new Response(`answer ${nth}`)));
    const allRead = Promise.withResolvers<void>();
    const { port, requests } = await serve({ collector, onRequest: () => requests() === 3 && allRead.resolve() });
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.write(PIPELINED);
    await allRead.promise;
    await setImmediate();
    expect(asked).toEqual(['http://collector/0']);
    first.resolve(new Response('answer 1'));
    let said = '';
    for await (const part of socket) if ((said += String(part)).includes('answer 3')) break;
    expect(said).toMatch(/answer 1.*answer 2.*answer 3/s);
    expect(asked).toEqual(['http://collector/0', 'http://collector/1', 'http://collector/2']);
  });

  it('begins none of the rest once the client has gone', async () => {
    const gone = Promise.withResolvers<Response>();
    const { asked, collector } = answering(() => gone.promise);
    const allRead = Promise.withResolvers<void>();
    const { port, reply, requests } = await serve({
      collector,
      onRequest: () => requests() === 3 && allRead.resolve(),
    });
    const socket = connect(port, '127.0.0.1');
    socket.write(PIPELINED);
    await allRead.promise;
    const closed = once(await reply, 'close');
    socket.destroy();
    await closed;
    gone.resolve(new Response('nobody reads this'));
    await setImmediate();
    expect(asked).toHaveLength(1);
  });
});

describe('a listener whose client takes nothing', () => {
  const PIECE = new Uint8Array(65_536);
  /** A collector whose answers have a body without end. */
  const endless = () =>
    answering(() => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(PIECE) }))).collector;
  const serveTo = async (collector: Collector) => {
    const { port, reply } = await serve({ collector, answerTimeoutMs: 20 });
    const socket = connect(port, '127.0.0.1').pause();
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    return { socket, reply: await reply };
  };

  it('cuts it off', async () => {
    const { reply } = await serveTo(endless());
    await once(reply, 'close');
    expect(reply.writableFinished).toBe(false);
  });

  it('lets it wait for what there is not yet', async () => {
    const { reply } = await serveTo(answering(() => new Response(new ReadableStream())).collector);
    await once(reply, 'timeout');
    expect(reply.destroyed).toBe(false);
  });

  it('waits two minutes by default', () => expect(ANSWER_TIMEOUT_MS).toBe(120_000));
});
