import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Order } from '../agent/drive.ts';

type Asked = {
  readonly order: Order;
  readonly handedOver?: () => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
};

const ORDER_TIMEOUT_MS = 40_000;
const ALLOW = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** Drives one tab whose pages run `agent/drive.ts`, over HTTP. */
export type RemoteControl = {
  /** Address of an empty page that can be driven. */
  readonly home: string;
  /** Adds to an address who drives the page. */
  addressed(url: string): string;
  /** Evaluates an expression in the page and gives what it resolves with. */
  evaluate(expression: string): Promise<unknown>;
  /** Has an expression evaluated that leaves the page; resolves when the page has got it. */
  leave(expression: string): Promise<void>;
  /** Waits until another page than the present one asks for orders. */
  nextPage(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens a control on a free port.
 *
 * @param script What makes a page ask for orders.
 */
export async function openRemoteControl(script: string): Promise<RemoteControl> {
  const waiting: Asked[] = [];
  const given = new Map<number, Asked & { readonly to: string }>();
  let page: ServerResponse | undefined;
  /** Which document asks. */
  let current = '';
  /** A document that is being left gets no more orders. */
  let left = '';
  let numbers = 0;
  let arrived: (() => void)[] = [];

  const give = () => {
    const asked = page && waiting.shift();
    if (!page || !asked) return;
    given.set(asked.order.number, { ...asked, to: current });
    page
      .writeHead(200, { 'content-type': 'application/json', ...ALLOW })
      .end(JSON.stringify(asked.order), asked.handedOver);
    page = undefined;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (request.method !== 'POST')
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>Home</title><script type="module">${script}</script>`);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (path === '/next') {
      if (body === left) return undefined;
      if (body !== current) {
        for (const asked of given.values()) if (asked.to !== body) asked.reject(new Error('The page is gone.'));
        arrived.splice(0).forEach((tell) => tell());
      }
      current = body;
      page = response;
      response.on('close', () => page === response && (page = undefined));
      return give();
    }
    const asked = given.get(Number(path.split('/').at(-1)));
    const { result, error } = JSON.parse(body) as { result?: unknown; error?: string };
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error));
    return response.writeHead(204, ALLOW).end();
  };
  // Browsers are killed in the midst of what they send.
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    home: `http://127.0.0.1:${port}/#drive=${port}`,
    addressed: (url) => `${url}#drive=${port}`,
    evaluate: (expression) =>
      new Promise((resolve, reject) => {
        const number = numbers++;
        const timer = setTimeout(() => reject(new Error('Failed to get an answer from the page.')), ORDER_TIMEOUT_MS);
        timer.unref();
        waiting.push({ order: { number, expression }, resolve, reject });
        give();
      }),
    leave: (expression) =>
      new Promise((resolve) => {
        const handedOver = () => {
          left = current;
          resolve();
        };
        waiting.push({ order: { number: numbers++, expression }, resolve() {}, reject: () => resolve(), handedOver });
        give();
      }),
    nextPage: () => new Promise((resolve) => arrived.push(resolve)),
    async close() {
      arrived = [];
      for (const { reject } of [...waiting, ...given.values()]) reject(new Error('The tab is closed.'));
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
