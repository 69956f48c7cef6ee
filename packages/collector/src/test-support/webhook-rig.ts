import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { LogEntry } from '../log-entry.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { createWebhookSecret } from '../webhooks/webhook-secret.js';
import { WebhookSender } from '../webhooks/webhook-sender.js';
import { sampleRecord } from './sample-record.js';
import { senderClock } from './sender-clock.js';

const ends: (() => Promise<unknown>)[] = [];

/** Ends all that a test began, senders before what they send to. */
export async function endWebhooks(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- as above
  while (ends.length > 0) await ends.pop()!();
}

/** Somebody real who is sent to, and answers as the test says; `ids` are those of the events. */
export async function receiver() {
  const got: { id: string; body: string; isGenuine: boolean }[] = [];
  const secret = createWebhookSecret();
  type Answer = (response: ServerResponse) => void | Promise<void>;
  const state: { answer: Answer } = { answer: (response) => void response.writeHead(204).end() };
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = request.headers;
      const headers = {
        'webhook-id': String(id),
        'webhook-timestamp': String(time),
        'webhook-signature': String(signature),
      };
      let isGenuine = true;
      try {
        new Webhook(secret).verify(body, headers);
      } catch {
        isGenuine = false;
      }
      got.push({ id: String(id), body, isGenuine });
      void state.answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const fails = (status: number, headers: Record<string, string> = {}) => {
    state.answer = (response) => void response.writeHead(status, headers).end();
  };
  const works = () => fails(204);
  const answers = (answer: Answer) => void (state.answer = answer);
  return { got, url, secret, fails, works, answers, ids: () => got.map(({ id }) => id.split('/', 1)[0]!) };
}

/** A register whose events go to receivers, with a clock that tests move. */
export function withSender() {
  const store = new SqliteStore(':memory:');
  ends.push(() => store.close());
  const { clock, world, pass } = senderClock();
  const log: LogEntry[] = [];
  const start = () => {
    const sender = new WebhookSender({ store, webhooks: store.outgoing, log: (entry) => log.push(entry), ...world });
    ends.push(() => sender.close());
    return sender;
  };
  const add = (name: string, { url, secret }: { url: string; secret: string }, changes: object = {}) =>
    store.outgoing.addWebhook(
      { name, url, secret, types: [], site: null, createdAt: new Date(clock.nowMs).toISOString(), ...changes },
      0,
    );
  const append = async (count: number, changes: object = {}) => {
    const records = Array.from({ length: count }, () => sampleRecord({ files: [], ...changes }));
    await store.append(records);
    return records.map(({ id }) => id);
  };
  return { store, clock, log, start, pass, add, append };
}
