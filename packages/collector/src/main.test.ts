import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { numberOf } from '@hearback/protocol';
import { openSqliteStore } from './store/sqlite-store.js';
import { builtCli, CliProcess } from './test-support/built-cli.js';
import { AUTHORIZED, COMMAND_TOKEN, idsIn, send } from './test-support/command-calls.js';
import { sampleEvent } from './test-support/sample-event.js';
import { SmtpReceiver } from './test-support/smtp-receiver.js';
import { temporaryFolder } from './test-support/temporary-folder.js';

const folder = temporaryFolder();
const SITE = ['--site', 'portal=https://www.example.org'];
let command = '';
beforeAll(async () => {
  command = await builtCli(folder);
});

const start = (db: string, ...more: string[]) =>
  new CliProcess(command, [...SITE, '--db', db, '--port', '0', '--rate', '0', ...more], {
    HEARBACK_TOKEN: COMMAND_TOKEN,
  });
const run = (...args: string[]) => new CliProcess(command, args).ended();

describe('hearback-collector', () => {
  it('says where it listens and where the console is, and makes a register for its user alone', async () => {
    const db = join(folder, 'own.db');
    const collector = start(db);
    const url = await collector.url();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await idsIn(url)).toEqual([]);
    expect(statSync(db).mode & 0o077).toBe(0);
    collector.kill('SIGTERM');
    expect(await collector.ended()).toEqual({
      code: 0,
      stdout: `Hearback collector listening on ${url}\nConsole: ${url}/console/\n`,
      stderr: '',
    });
  });

  it('makes a token when none is given and prints it once, in a fragment', async () => {
    const collector = new CliProcess(command, [...SITE, '--db', ':memory:', '--port', '0', '--log', 'info']);
    const url = await collector.url();
    await send(url, [sampleEvent()]);
    collector.kill('SIGINT');
    const { code, stdout, stderr } = await collector.ended();
    expect(code).toBe(0);
    expect(stdout).toMatch(/\/console\/#token=[\w-]{32}\n$/);
    const [, token = ''] = /#token=(\S+)/.exec(stdout) ?? [];
    expect(stderr).toContain('"event":"appended"');
    expect(stderr).not.toContain(token);
  });

  it('keeps running when nobody reads its log any more', async () => {
    const collector = start(join(folder, 'unread.db'), '--log', 'info');
    const url = await collector.url();
    collector.leave();
    for (let i = 0; i < 5; i++)
      // oxlint-disable-next-line no-await-in-loop -- each writes to the log
      expect((await send(url, [sampleEvent()])).outcomes).toMatchObject([{ status: 'accepted' }]);
    collector.kill('SIGTERM');
    expect((await collector.ended()).code).toBe(0);
  });

  it('prints help and its version', async () => {
    const help = await run('--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const option of ['--site', '--db', '--port', '--host', '--token', '--rate', '--burst', '--proxies', '--log'])
      expect(help.stdout).toContain(option);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const ended = await run(...SITE, '--db', join(folder, 'taken.db'), '--port', String(port));
    other.close();
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `hearback-collector: could not listen on 127.0.0.1, port ${port}: it is taken; end the program that uses it, or choose another with --port.\n`,
    });
  });

  it.each([
    [
      'its folder does not exist',
      () => join(folder, 'nowhere', 'r.db'),
      'it must be a file, in a folder that exists and is writable',
    ],
    ['it is a folder', () => folder, 'it must be a file, in a folder that exists and is writable'],
    [
      'it is another kind of file',
      () => {
        const file = join(folder, 'diary.db');
        writeFileSync(file, 'Dear diary, the water was brown again. '.repeat(40));
        return file;
      },
      'it is not a SQLite database',
    ],
  ])('says in one sentence that the register cannot be had when %s', async (_name, makeDb, says) => {
    const ended = await run(...SITE, '--db', makeDb(), '--port', '0');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^hearback-collector: could not open the register [^\n]+\.\n$/);
    expect(ended.stderr).toContain(says);
  });

  it('says in one sentence that the register may only be read', async () => {
    const db = join(folder, 'read-only.db');
    await openSqliteStore(db).close();
    const ended = await run(...SITE, '--db', `file:${db}?mode=ro`, '--files', `${db}.files`, '--port', '0');
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `hearback-collector: could not open the register file:${db}?mode=ro: it is read-only; make the file and its folder writable, or name another file with --db.\n`,
    });
  });

  it.each([
    [['--sight', 'x'], "Unknown option '--sight'"],
    [['--site', 'portal'], '--site takes a name and the origins of its pages'],
    [[], 'no site is named'],
  ])('says in one sentence what is wrong with %j', async (args, says) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^hearback-collector: [^\n]+--help\.\n$/);
    expect(ended.stderr).toContain(says);
  });

  it('says in one sentence that it is not built', async () => {
    const bare = join(folder, 'bare', 'bin');
    mkdirSync(bare, { recursive: true });
    writeFileSync(join(bare, 'hearback-collector.mjs'), readFileSync(command));
    const ended = await new CliProcess(join(bare, 'hearback-collector.mjs'), SITE).ended();
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: 'hearback-collector: it is not built; run "pnpm build" first.\n',
    });
  });

  it('sends mail through the given server, and resumes after a restart', async () => {
    const db = join(folder, 'mails.db');
    const receiver = await SmtpReceiver.start();
    const mails = ['--smtp', receiver.url, '--mail-from', 'Desk <desk@example.org>'];
    const answer = async (url: string) => {
      const complaint = sampleEvent({ data: { text: 'Brown water.', contact: { email: 'li.wei@example.org' } } });
      await send(url, [complaint]);
      const headers = { ...AUTHORIZED, 'content-type': 'application/json' };
      const path = `${url}/v1/cases/${numberOf(complaint.id)}`;
      const { headers: read } = await fetch(path, { headers });
      const body = JSON.stringify({ change: 'replied', by: { id: 'desk' }, message: 'It is clear again.' });
      await fetch(`${path}/events`, {
        method: 'POST',
        headers: { ...headers, 'if-match': read.get('etag') ?? '' },
        body,
      });
    };
    for (const count of [1, 2]) {
      const collector = start(db, ...mails);
      // oxlint-disable no-await-in-loop -- one process after the other
      await answer(await collector.url());
      await vi.waitFor(() => expect(receiver.mails).toHaveLength(count), 60_000);
      collector.kill('SIGTERM');
      expect(await collector.ended()).toMatchObject({ code: 0, stderr: '' });
      // oxlint-enable no-await-in-loop
    }
    expect(new Set(receiver.mails.map(({ email }) => email.messageId)).size).toBe(2);
    await receiver.kill();
  });

  it('answers what is under way when it is told to end, and keeps all that it answered', async () => {
    const db = join(folder, 'ended.db');
    const collector = start(db);
    const url = await collector.url();
    const events = Array.from({ length: 4 }, () => sampleEvent());
    const sending = events.map((event) => {
      const request = httpRequest(`${url}/v1/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents-batch+json', expect: '100-continue' },
      });
      request.flushHeaders();
      return { event, request, begun: once(request, 'continue'), answered: once(request, 'response') };
    });
    // All of them are under way once the collector asks for their bodies.
    await Promise.all(sending.map(({ begun }) => begun));
    collector.kill('SIGTERM');
    await vi.waitFor(() => expect(fetch(`${url}/healthz`)).rejects.toThrow());
    for (const { event, request } of sending) request.end(JSON.stringify([event]));
    const answers = await Promise.all(
      sending.map(async ({ answered }) => {
        const [response] = (await answered) as [IncomingMessage];
        return [response.statusCode, JSON.parse(await text(response))];
      }),
    );
    expect(answers).toEqual(
      events.map(({ id }) => [200, expect.objectContaining({ outcomes: [{ id, status: 'accepted' }] })]),
    );
    expect(await collector.ended()).toMatchObject({ code: 0, stderr: '' });
    const next = start(db);
    expect((await idsIn(await next.url())).sort()).toEqual(events.map(({ id }) => id).sort());
    next.kill('SIGTERM');
    expect((await next.ended()).code).toBe(0);
  });

  it('keeps every event it has acknowledged, once, through kills under load', async () => {
    const db = join(folder, 'killed.db');
    const acknowledged = new Set<string>();
    // Batches that nobody answered, each of which may have been stored: they are sent again, as senders do.
    const unanswered: object[][] = [];
    let repeated = 0;
    for (let round = 0; round < 50; round++) {
      const collector = start(db);
      // oxlint-disable-next-line no-await-in-loop -- one process after the other
      const url = await collector.url();
      const killAfter = acknowledged.size + 20 + ((37 * round) % 90);
      const sender = async () => {
        for (;;) {
          const again = unanswered.shift();
          const batch = again ?? Array.from({ length: 5 }, () => sampleEvent());
          // oxlint-disable-next-line no-await-in-loop -- the next batch follows the answer to the last
          const reply = await send(url, batch).catch(() => null);
          if (reply === null) return void unanswered.push(batch);
          if (again) repeated += 1;
          for (const { id, status } of reply.outcomes)
            if (status === 'accepted' || status === 'duplicate') acknowledged.add(id);
          if (acknowledged.size >= killAfter) collector.kill('SIGKILL');
        }
      };
      // oxlint-disable-next-line no-await-in-loop -- one process after the other
      await Promise.all([sender(), sender(), sender(), sender()]);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await collector.ended()).code).toBeNull();
    }
    const collector = start(db);
    const url = await collector.url();
    const ids = await idsIn(url);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(3000);
    expect(repeated).toBeGreaterThan(100);
    const [known = ''] = acknowledged;
    expect((await send(url, [{ ...sampleEvent(), id: known }])).outcomes).toEqual([{ id: known, status: 'duplicate' }]);
    collector.kill('SIGTERM');
    expect((await collector.ended()).code).toBe(0);
  }, 240_000);
});
