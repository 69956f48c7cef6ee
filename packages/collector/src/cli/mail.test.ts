import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SqliteStore } from '../store/sqlite-store.js';
import { sampleRecord } from '../test-support/sample-record.js';
import { temporaryFolder } from '../test-support/temporary-folder.js';
import { readMail } from './mail-options.js';
import { mail } from './mail.js';
import { readCommand } from './options.js';

const SITE = ['--site', 'portal=*', '--site', 'shop=*'];

function read(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = readCommand([...SITE, ...args], env);
  if (command.do !== 'run') throw new Error(`Expected options to run with, got ${command.do}.`);
  return command.options;
}

describe('--smtp', () => {
  it('sends no mail without a server and a sender, which may come from the environment', () => {
    expect(read([], { HEARBACK_SMTP: '', HEARBACK_MAIL_FROM: '' }).mail).toBeNull();
    const from = 'Desk <desk@example.org>';
    expect(read(['--smtp', 'smtps://mail.example.org', '--mail-from', from]).mail).toEqual({
      smtp: 'smtps://mail.example.org',
      from,
    });
    const env = { HEARBACK_SMTP: 'smtp://127.0.0.1:25', HEARBACK_MAIL_FROM: 'desk@example.org' };
    expect(read([], env).mail).toEqual({ smtp: 'smtp://127.0.0.1:25', from: 'desk@example.org' });
  });

  it('knows the pages that mails link to', () => {
    const { sites } = read(['--tracking-page', 'shop=https://shop.example/help?a=1']);
    expect(sites.map(({ trackingPage }) => trackingPage)).toEqual([undefined, 'https://shop.example/help?a=1']);
  });

  it.each([
    [['--smtp', 'smtp://127.0.0.1'], 'and a sender'],
    [['--mail-from', 'desk@example.org'], 'need a server'],
    [['--smtp', 'mail:secret', '--mail-from', 'desk@example.org'], '--smtp takes'],
    [['--smtp', 'smtp://127.0.0.1', '--mail-from', 'desk'], 'not "desk"'],
    [['--tracking-page', 'https://www.example.org'], '--tracking-page takes'],
    [['--tracking-page', 'portal=www.example.org'], 'expected a tracking page'],
    [['--tracking-page', 'nobody=https://www.example.org'], 'no --site "nobody"'],
  ])('refuses %j in one sentence that says %s', (args, says) => {
    expect(() => read(args)).toThrow(says);
    expect(() => read(args)).toThrow(/^(?!.*secret)[^\n]+--help\.$/);
  });
});

describe('hearback-collector mail', () => {
  it('lists undelivered mails by position, and can revive them', async () => {
    const db = join(temporaryFolder(), 'register.db');
    const store = new SqliteStore(db);
    await store.outgoing.begin('mail', 0);
    await store.outgoing.plan('mail', [3], 3);
    const [delivery] = await store.outgoing.due('mail', '2026-11-22T05:00:00.000Z', 1);
    const deadAt = '2026-11-22T05:00:00.000Z';
    await store.outgoing.failed({ ...delivery!, attempts: 1, failure: 'RCPT TO: 550 5.1.1', deadAt });
    const printed: string[] = [];
    const random = (bytes: Uint8Array<ArrayBuffer>) => bytes;
    const run = (act: string) =>
      mail(readMail([act, '--db', db], {}), { nowMs: 0, random, print: (line) => printed.push(line) });
    await run('dead');
    await run('revive');
    await run('dead');
    expect(printed).toEqual([
      '3  given up 2026-11-22T05:00:00.000Z after 1 attempt: RCPT TO: 550 5.1.1',
      '1 mail is tried again.',
    ]);
    expect(() => readMail(['send'], {})).toThrow('mail takes dead, revive or skip');
    await store.close();
  });

  it('leaves unmailed what happened while mails were off, and nothing after it', async () => {
    const db = join(temporaryFolder(), 'register.db');
    const store = new SqliteStore(db);
    await store.outgoing.begin('mail', 0);
    await store.append([sampleRecord(), sampleRecord()]);
    // The first was tried while there was a mail server, in vain.
    await store.outgoing.plan('mail', [1], 1);
    const ever = '9999-01-01T00:00:00.000Z';
    const [tried] = await store.outgoing.due('mail', ever, 9);
    await store.outgoing.failed({ ...tried!, attempts: 1, failure: '421', dueAt: '2026-11-22T05:00:00.000Z' });
    const printed: string[] = [];
    const world = { nowMs: 0, random: (bytes: Uint8Array<ArrayBuffer>) => bytes };
    await mail(readMail(['skip', '--db', db], {}), { ...world, print: (line) => printed.push(line) });
    expect(printed).toEqual(['Nobody is mailed any more about what has happened up to record 2.']);
    expect(await store.outgoing.cursorOf('mail')).toBe(2);
    expect(await store.outgoing.due('mail', ever, 9)).toEqual([]);
    await store.close();
  });

  it.each([['list'], ['skip --name desk']])('does not take mail %s', (line) =>
    expect(() => readMail(line.split(' '), {})).toThrow(/mail takes dead, revive or skip|Unknown option/),
  );
});
