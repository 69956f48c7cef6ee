import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from './store/open-postgres-store.js';
import { builtCli, CliProcess } from './test-support/built-cli.js';
import { PostgresServer } from './test-support/postgres-server.js';
import { sampleEvent } from './test-support/sample-event.js';
import { CONTACT, sampleRecord } from './test-support/sample-record.js';
import { temporaryFolder } from './test-support/temporary-folder.js';

const folder = temporaryFolder();
const AUTHORIZED = { authorization: 'Bearer token-of-the-test' };
let command = '';
let server: PostgresServer;
beforeAll(async () => {
  [command, server] = await Promise.all([builtCli(folder), PostgresServer.start()]);
});
afterAll(async () => server?.stop());

const run = (...args: string[]) => new CliProcess(command, args).ended();
const start = (db: string) =>
  new CliProcess(command, ['--site', 'portal=*', '--files', join(folder, 'files'), '--port', '0', '--rate', '0'], {
    HEARBACK_TOKEN: 'token-of-the-test',
    HEARBACK_DB: db,
  });

const send = async (url: string, events: readonly unknown[]) => {
  const headers = { 'content-type': 'application/cloudevents-batch+json' };
  const response = await fetch(`${url}/v1/events`, { method: 'POST', headers, body: JSON.stringify(events) });
  return (await response.json()) as { outcomes: { status: string }[] };
};

/** The options that the runbook gives a program of PostgreSQL, but for one that names a place. */
function runbookOptions(program: string, place: string): string[] {
  const runbook = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'runbook.md'), 'utf8');
  const [, options = ''] = new RegExp(`\`${program} ([^\`]+)\``).exec(runbook) ?? [];
  const given = options.split(/\s+/).filter((option) => option.startsWith('--'));
  expect(given.some((option) => option.startsWith(place))).toBe(true);
  return given.filter((option) => !option.startsWith(place));
}

describe('hearback-collector on PostgreSQL', () => {
  it('shares a register between two collectors that start together, each showing what the other accepted', async () => {
    const db = await server.newRegister();
    const collectors = [start(db), start(db)];
    const [left = '', right = ''] = await Promise.all(collectors.map((collector) => collector.url()));
    const tail = await fetch(`${right}/v1/events?follow`, { headers: AUTHORIZED });
    const event = sampleEvent();
    expect((await send(left, [event])).outcomes).toMatchObject([{ status: 'accepted' }]);
    expect((await send(right, [event])).outcomes).toMatchObject([{ status: 'duplicate' }]);
    let told = '';
    const reader = tail.body!.pipeThrough(new TextDecoderStream()).getReader();
    // oxlint-disable-next-line no-await-in-loop -- reads until it has come
    while (!told.includes(event.id)) told += (await reader.read()).value ?? '';
    await reader.cancel();
    const cases = await (await fetch(`${right}/v1/cases`, { headers: AUTHORIZED })).json();
    expect(cases).toMatchObject({ cases: [{}], counts: { received: 1 } });
    for (const collector of collectors) collector.kill('SIGTERM');
    expect((await Promise.all(collectors.map((collector) => collector.ended()))).map(({ code }) => code)).toEqual([
      0, 0,
    ]);
    expect((await run('verify', '--db', db)).stdout).toContain('whole: 1 record.');
  });

  it('has everything acknowledged after a kill', async () => {
    const db = await server.newRegister();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < 3; kill++) {
      const collector = start(db);
      // oxlint-disable-next-line no-await-in-loop -- one life after the other
      const url = await collector.url();
      const events = Array.from({ length: 60 }, () => sampleEvent());
      const sending = events.map(async (event) => {
        const answer = await send(url, [event]).catch(() => null);
        if (answer?.outcomes[0]?.status === 'accepted') acknowledged.push(event.id);
        if (acknowledged.length > 20 * (kill + 1)) collector.kill('SIGKILL');
      });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await Promise.all(sending);
      collector.kill('SIGKILL');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await collector.ended();
    }
    const store = await openPostgresStore(db);
    const there = new Set((await store.read({ after: 0, limit: 1000 })).map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(await store.verify()).toMatchObject({ ok: true, records: there.size });
    await store.close();
  });

  it('maintains a register: tokens, retention, erasure, rebuilding', async () => {
    const db = await server.newRegister();
    const store = await openPostgresStore(db);
    const [old, young] = [
      sampleRecord({ receivedAt: '2020-01-01T00:00:00.000Z' }),
      sampleRecord({ receivedAt: new Date().toISOString() }),
    ];
    await store.append([old, young]);
    expect((await run('token', 'create', '--name', 'desk', '--scope', 'read', '--db', db)).code).toBe(0);
    expect((await run('token', 'list', '--db', db)).stdout).toMatch(/^desk {2}read/);
    const erase = ['erase', '--untouched-for', '365', '--reason', 'Retention: one year.', '--words', '--db', db];
    expect((await run(...erase)).stdout).toContain(`${old.number}: erased 3 values.\n`);
    expect((await run(...erase)).stdout).not.toContain('erased');
    const rows = JSON.stringify(await server.query('SELECT value FROM sealed UNION ALL SELECT text FROM cases', db));
    expect(rows.split(CONTACT.phone)).toHaveLength(2);
    expect((await run('rebuild', '--db', db)).stdout).toBe('2 cases rebuilt from the register.\n');
    expect((await run('verify', '--db', db)).stdout).toContain('whole: 3 records.');
    await store.close();
  });

  it('is copied and brought back as the runbook says, and goes on', async () => {
    const [db, again] = [await server.newDatabase(), await server.newDatabase()];
    const store = await openPostgresStore(db);
    const records = Array.from({ length: 3 }, () => sampleRecord());
    await store.append(records);
    await store.close();
    await server.copy(db, again, {
      dump: runbookOptions('pg_dump', '--file='),
      restore: runbookOptions('pg_restore', '--dbname='),
    });
    const { stdout } = await run('verify', '--db', again);
    expect(stdout).toContain('whole: 3 records.');
    expect(stdout).toBe((await run('verify', '--db', db)).stdout);
    const collector = start(again);
    const url = await collector.url();
    const [first] = records as [(typeof records)[0]];
    expect((await send(url, [JSON.parse(first.event), sampleEvent()])).outcomes).toMatchObject([
      { status: 'duplicate' },
      { status: 'accepted' },
    ]);
    const cases = await fetch(`${url}/v1/cases?q=${encodeURIComponent(CONTACT.phone)}`, { headers: AUTHORIZED });
    expect(await cases.json()).toMatchObject({ cases: [{}, {}, {}] });
    collector.kill('SIGTERM');
    expect((await collector.ended()).code).toBe(0);
    await expect(server.query('DELETE FROM records', again)).rejects.toThrow('append only');
    expect((await run('verify', '--db', again)).stdout).toContain('whole: 4 records.');
  });

  it.each([
    ['postgres://u:secret@127.0.0.1:1/db', 'no PostgreSQL listens there'],
    ['postgres://u:secret@/db?host=/nowhere', 'there is no such socket'],
  ])('says in one sentence what is wrong with %s, without its password', async (db, says) => {
    const { code, stderr } = await run('verify', '--db', db);
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('secret');
  });

  it('refuses to verify an unknown schema', async () => {
    const db = await server.newRegister();
    expect((await run('verify', '--db', db)).stderr).toContain('start a collector on it once');
  });

  it('loads the driver of PostgreSQL only for PostgreSQL', () => {
    const built = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8');
    expect(existsSync(join(folder, 'dist', 'postgres-engine.js'))).toBe(true);
    expect(built('postgres-engine.js')).toContain(`from "pg"`);
    expect(built('main.js') + built('index.js')).not.toContain(`from "pg"`);
  });
});
