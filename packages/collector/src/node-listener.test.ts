import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNodeListener } from './node-listener.js';
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

/** A listener in a server, and the answer that it is at. */
async function serve() {
  const listener = createNodeListener(testCollector().collector);
  const answering = Promise.withResolvers<ServerResponse>();
  const server = createServer((message, reply) => {
    answering.resolve(reply);
    listener(message, reply);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, reply: answering.promise };
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
