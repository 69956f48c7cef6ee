import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SqliteStore } from '../store/sqlite-store.js';
import { sampleRecord } from '../test-support/sample-record.js';
import { temporaryFolder } from '../test-support/temporary-folder.js';
import { keyOfSecret } from '../webhooks/webhook-secret.js';
import { readCommand } from './options.js';
import { readWebhook } from './webhook-options.js';
import { webhook } from './webhook.js';

const db = join(temporaryFolder(), 'register.db');
const store = new SqliteStore(db);
afterAll(() => store.close());
await store.append([sampleRecord(), sampleRecord()]);

const run = async (...args: string[]) => {
  const printed: string[] = [];
  const options = readWebhook([...args, '--db', db], {});
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  await webhook(options, { nowMs: Date.UTC(2026, 10, 23), random, print: (line) => printed.push(line) });
  return printed;
};

describe('hearback-collector webhook', () => {
  it('adds a receiver, prints its secret once, and sends it events from then on', async () => {
    const [secret = ''] = await run(
      'add',
      '--name',
      'crm',
      '--url',
      'https://crm.example/h',
      '--type',
      'case.resolved',
    );
    expect(keyOfSecret(secret)).toHaveLength(32);
    expect((await store.outgoing.webhooks())[0]).toMatchObject({ types: ['app.hearback.case.resolved.v1'], secret });
    expect(await store.outgoing.cursorOf('webhook crm')).toBe(2);
    await expect(run('add', '--name', 'crm', '--url', 'https://crm.example/h')).rejects.toThrow(
      'a webhook "crm" already',
    );
    await run('add', '--name', 'bi', '--url', 'http://127.0.0.1:8009/h', '--site', 'portal', '--from-the-beginning');
    expect(await store.outgoing.cursorOf('webhook bi')).toBe(0);
    expect(await run('list')).toEqual([
      'bi  http://127.0.0.1:8009/h  every type  site portal',
      'crm  https://crm.example/h  app.hearback.case.resolved.v1',
    ]);
  });

  it('adds a second secret to a receiver, and prints it once', async () => {
    const { secret: former } = (await store.outgoing.webhooks())[1]!;
    const [secret = '', ...more] = await run('rotate', '--name', 'crm');
    expect([keyOfSecret(secret).length, more]).toEqual([32, []]);
    expect((await store.outgoing.webhooks())[1]).toMatchObject({ name: 'crm', secret, formerSecret: former });
    await expect(run('rotate', '--name', 'nobody')).rejects.toThrow('there is no webhook "nobody"');
  });

  it('lists and revives dead letters, and removes a receiver', async () => {
    await store.outgoing.plan('webhook crm', [2], 3);
    const [delivery] = await store.outgoing.due('webhook crm', '2026-11-23T04:00:00.000Z', 1);
    const deadAt = '2026-11-22T05:00:00.000Z';
    await store.outgoing.failed({ ...delivery!, attempts: 10, failure: 'status 500', deadAt });
    expect((await run('list'))[1]).toContain('1 dead letter');
    expect(await run('dead', '--name', 'crm')).toEqual([
      '2  given up 2026-11-22T05:00:00.000Z after 10 attempts: status 500',
    ]);
    expect(await run('revive', '--name', 'crm')).toEqual([
      '"crm" is sent events again, and its one dead letter is tried again.',
    ]);
    expect(await run('revive', '--name', 'crm')).toEqual(['"crm" is sent events again.']);
    expect(await run('remove', '--name', 'crm')).toEqual([
      'Removed the webhook "crm" and everything that waited for it.',
    ]);
    await expect(run('dead', '--name', 'crm')).rejects.toThrow('there is no webhook "crm"');
  });

  it.each([
    ['add --name crm --url http://crm.example/h', 'https://'],
    ['add --name crm --url https://user:pass@crm.example/h', 'no password'],
    ['add --name crm --url crm', 'https://'],
    ['add --name a/b --url https://crm.example/h', '--name'],
    ['add --name crm --url https://crm.example/h --type complaints', '--type'],
    ['add --name crm --url https://crm.example/h --site A', '--site'],
    ['add --name crm --url https://crm.example:6000/h', 'port 6000, which fetch does not send to'],
    ['add --name crm --url http://127.0.0.1:1', 'port 1,'],
    ['remove', '--name'],
    ['send', 'webhook takes'],
  ])('says what it does not take: %s', (line, said) => expect(() => readWebhook(line.split(' '), {})).toThrow(said));
});

describe('--nats', () => {
  const read = (line: string, env = {}) => {
    const command = readCommand(['--site', 'portal=*', ...line.split(' ').filter(Boolean)], env);
    return command.do === 'run' ? command.options.nats : undefined;
  };
  it('publishes nothing by default', () => {
    expect(read('')).toBeNull();
    expect(read('', { HEARBACK_NATS: '' })).toBeNull();
    expect(read('', { HEARBACK_NATS: 'nats://u:p@a:4222,nats://b:4222' })).toEqual({
      url: 'nats://u:p@a:4222,nats://b:4222',
      stream: 'HEARBACK',
      prefix: 'hearback',
    });
    expect(read('--nats tls://a --nats-stream VOICES --nats-subject city.voices')).toMatchObject({ stream: 'VOICES' });
  });
  it.each([['--nats http://a'], ['--nats nats://a --nats-stream a.b'], ['--nats nats://a --nats-subject a..b']])(
    'takes no %s',
    (line) => expect(() => read(line)).toThrow('--nats'),
  );
});
