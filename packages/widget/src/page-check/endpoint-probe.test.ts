import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { probe } from './endpoint-probe.js';

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('probe', () => {
  it.each<[string, RequestListener]>([
    ['answers', () => {}],
    ['ends its answer', (_, response) => void response.writeHead(200).write('{')],
  ])('tells an endpoint that never %s from one that does not let itself be read', async (_, answer) => {
    const endpoint = await serving((request, response) =>
      request.method === 'POST' ? answer(request, response) : response.end(),
    );
    expect(await probe({ endpoint, events: [], fetch, patienceMs: 50 })).toEqual({ kind: 'late' });
  });
});
