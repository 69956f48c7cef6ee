import { mkdirSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { builtCli, CliProcess } from './test-support/built-cli.js';
import { COMMAND_TOKEN, idsIn, send } from './test-support/command-calls.js';
import { NatsServer } from './test-support/nats-server.js';
import { sampleEvent } from './test-support/sample-event.js';
import { streamMessages } from './test-support/stream-messages.js';
import { temporaryFolder } from './test-support/temporary-folder.js';

const folder = temporaryFolder();
let command = '';
beforeAll(async () => {
  command = await builtCli(folder);
});

const start = (db: string, ...more: string[]) =>
  new CliProcess(command, ['--site', 'portal=*', '--db', db, '--port', '0', '--rate', '0', ...more], {
    HEARBACK_TOKEN: COMMAND_TOKEN,
  });

/** Sends batches, one after the other, until the collector is gone. @returns Ids of what it acknowledged. */
async function sendUntilGone(url: string, onAcknowledged: (count: number) => void): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    const batch = Array.from({ length: 5 }, () => sampleEvent());
    // oxlint-disable-next-line no-await-in-loop -- the next batch follows the answer to the last
    const reply = await send(url, batch).catch(() => null);
    if (reply === null) return acknowledged;
    for (const { id, status } of reply.outcomes) if (status === 'accepted') acknowledged.push(id);
    onAcknowledged(acknowledged.length);
  }
}

describe('hearback-collector with NATS', () => {
  it('publishes its register once and in order, through kills of it and of the broker', async () => {
    const streams = join(folder, 'streams');
    mkdirSync(streams);
    const broker = await NatsServer.start(streams);
    const [db, nats] = [join(folder, 'published.db'), ['--nats', broker.url]];
    const acknowledged: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const collector = start(db, ...nats);
      const killAfter = 40 + ((37 * round) % 90);
      let restarted = Promise.resolve();
      // oxlint-disable no-await-in-loop -- one process after the other
      const ids = await sendUntilGone(await collector.url(), (count) => {
        // In every other round the broker is killed first, under load, and comes back.
        if (round % 2 === 1 && count === 20) restarted = broker.kill().then(() => broker.start());
        if (count >= killAfter) collector.kill('SIGKILL');
      });
      acknowledged.push(...ids);
      await Promise.all([collector.ended(), restarted]);
      // oxlint-enable no-await-in-loop
    }
    const last = start(db, ...nats);
    const ids = await idsIn(await last.url());
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    await vi.waitFor(async () => {
      const messages = await streamMessages(broker.url, 'HEARBACK');
      expect(messages.map(({ id }) => id)).toEqual(ids);
    }, 60_000);
    last.kill('SIGTERM');
    expect((await last.ended()).code).toBe(0);
    await broker.kill();
  }, 240_000);
});

describe('hearback-collector with a webhook', () => {
  it('sends every event, signed with the secret that was printed, and resumes after a restart', async () => {
    const db = join(folder, 'hooked.db');
    const received: { headers: IncomingHttpHeaders; body: string }[] = [];
    const receiver = createServer(async (request, response) => {
      received.push({ headers: request.headers, body: await text(request) });
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hearback`;
    const first = start(db);
    await first.url();
    const added = await new CliProcess(command, ['webhook', 'add', '--name', 'crm', '--url', url, '--db', db]).ended();
    const [secret = ''] = added.stdout.split('\n');
    first.kill('SIGTERM');
    await first.ended();
    const ids: string[] = [];
    for (const count of [3, 6]) {
      const collector = start(db);
      const batch = Array.from({ length: 3 }, () => sampleEvent());
      ids.push(...batch.map(({ id }) => id));
      // oxlint-disable no-await-in-loop -- one process after the other
      await send(await collector.url(), batch);
      await vi.waitFor(() => expect(received).toHaveLength(count), 60_000);
      collector.kill('SIGTERM');
      expect(await collector.ended()).toMatchObject({ code: 0, stderr: '' });
      // oxlint-enable no-await-in-loop
    }
    const opened = received.map(({ headers, body }) =>
      new Webhook(secret).verify(body, headers as Record<string, string>),
    );
    expect(opened.map((message) => (message as { data: { event: { id: string } } }).data.event.id).sort()).toEqual(
      ids.sort(),
    );
    await new Promise((resolve) => receiver.close(resolve));
  });
});
