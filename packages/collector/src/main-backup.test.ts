import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFiles } from './cli/copy-files.js';
import { openSqliteStore } from './store/sqlite-store.js';
import { builtCli, CliProcess } from './test-support/built-cli.js';
import { sampleEvent } from './test-support/sample-event.js';
import { sampleRecord } from './test-support/sample-record.js';
import { temporaryFolder } from './test-support/temporary-folder.js';
import { UNDO_SQLITE_14 } from './test-support/undo-steps.js';

const folder = temporaryFolder();
const TOKEN = 'a-token-nobody-guesses';
let command = '';
beforeAll(async () => {
  command = await builtCli(folder);
});
const run = (...args: string[]) => new CliProcess(command, args).ended();
const start = (db: string, ...more: string[]) =>
  new CliProcess(command, ['--site', 'portal=*', '--db', db, '--port', '0', '--rate', '0', ...more], {
    HEARBACK_TOKEN: TOKEN,
  });
const send = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json', ...headers },
    body,
  });

describe('hearback-collector backup and restore', () => {
  it('copies a register in use with its files, and restores it completely', async () => {
    const [db, copy, again] = ['live', 'copy', 'again'].map((name) => join(folder, `${name}.db`)) as [
      string,
      string,
      string,
    ];
    const collector = start(db);
    const url = await collector.url();
    for (let i = 0; i < 20; i++)
      // oxlint-disable-next-line no-await-in-loop -- so that the register has many commits
      await send(url, JSON.stringify([sampleEvent()]));
    const bytes = Buffer.from('a photo');
    const name = createHash('sha256').update(bytes).digest('hex');
    mkdirSync(`${db}.files`, { recursive: true });
    writeFileSync(join(`${db}.files`, name), bytes);
    const [made] = await Promise.all([
      run('backup', '--db', db, '--to', copy),
      ...Array.from({ length: 20 }, () => send(url, JSON.stringify([sampleEvent()]))),
    ]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const [, records] = /^(\d+) records and 1 file, verified\.\nHead: \1:[0-9a-f]{64}\n$/.exec(made.stdout) ?? [];
    expect(Number(records)).toBeGreaterThanOrEqual(20);
    expect(statSync(copy).mode & 0o077).toBe(0);
    collector.kill('SIGTERM');
    expect((await collector.ended()).code).toBe(0);
    expect(await run('restore', '--db', again, '--from', copy)).toEqual(made);
    expect(readFileSync(join(`${again}.files`, name), 'utf8')).toBe('a photo');
    const second = start(again);
    const secondUrl = await second.url();
    expect((await send(secondUrl, JSON.stringify([sampleEvent()]))).status).toBe(200);
    second.kill('SIGTERM');
    await second.ended();
    expect((await run('verify', '--db', again)).stdout).toContain(`whole: ${Number(records) + 1} records`);
    expect((await run('restore', '--db', again, '--from', copy)).stderr).toContain(
      'already exists; end its collector and move it away',
    );
    expect((await run('backup', '--db', db, '--to', copy)).stderr).toContain('already exists; name another with --to');
  });

  it('restores what a killed register has only in its log', async () => {
    const [db, again] = ['killed', 'after'].map((name) => join(folder, `${name}.db`)) as [string, string];
    const collector = start(db);
    await send(await collector.url(), JSON.stringify([sampleEvent(), sampleEvent()]));
    collector.kill('SIGKILL');
    await collector.ended();
    expect((await run('restore', '--db', again, '--from', db)).stdout).toMatch(/^2 records and 0 files, verified\.\n/);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('copies and restores the templates of the team', async () => {
    const [db, copy, again] = ['t', 't-copy', 't-again'].map((name) => join(folder, `${name}.db`)) as [
      string,
      string,
      string,
    ];
    const id = '01a1e385-5c0d-7253-95cd-807a911473c0';
    const changedAt = '2026-11-22T04:00:00.000Z';
    const template = { id, site: 'portal', title: 'Crew', text: 'On our way.', by: null, changedAt };
    const store = openSqliteStore(db);
    await store.templates.put(template, { version: null, most: 9 });
    await store.close();
    expect(await run('backup', '--db', db, '--to', copy)).toMatchObject({ code: 0, stderr: '' });
    expect(await run('restore', '--db', again, '--from', copy)).toMatchObject({ code: 0, stderr: '' });
    const restored = openSqliteStore(again);
    expect(await restored.templates.list('portal')).toEqual([{ ...template, version: 1 }]);
    await restored.close();
  });

  it('does not restore a broken copy', async () => {
    const [db, copy, again] = ['l', 'c', 'a'].map((name) => join(folder, `${name}2.db`)) as [string, string, string];
    const collector = start(db);
    await send(await collector.url(), JSON.stringify([sampleEvent(), sampleEvent()]));
    collector.kill('SIGTERM');
    await collector.ended();
    await run('backup', '--db', db, '--to', copy);
    const database = new DatabaseSync(copy);
    database.exec(
      "DROP TRIGGER records_never_change; UPDATE records SET received_at = '2020-01-01T00:00:00.000Z' WHERE seq = 2",
    );
    database.close();
    const refused = await run('restore', '--db', again, '--from', copy);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toBe(`hearback-collector: the copy is broken at record 2; nothing was put at ${again}.\n`);
    expect([existsSync(again), existsSync(`${again}.part`)]).toEqual([false, false]);
  });

  it('names a copy only once its files are there, too', async () => {
    const [db, copy] = ['photos', 'photos-copy'].map((name) => join(folder, `${name}.db`)) as [string, string];
    const collector = start(db);
    await send(await collector.url(), JSON.stringify([sampleEvent()]));
    collector.kill('SIGTERM');
    await collector.ended();
    const name = createHash('sha256').update('a photo').digest('hex');
    writeFileSync(join(`${db}.files`, name), 'a photo');
    writeFileSync(`${copy}.files`, 'in the way');
    expect(await run('backup', '--db', db, '--to', copy)).toEqual({
      code: 1,
      stdout: '',
      stderr: `hearback-collector: could not copy the files of ${db}.files to ${copy}.files: a file has the name of the folder; move the file, or name another place.\n`,
    });
    expect([existsSync(copy), existsSync(`${copy}.part`)]).toEqual([false, false]);
    rmSync(`${copy}.files`);
    expect((await run('backup', '--db', db, '--to', copy)).stdout).toMatch(/^1 record and 1 file, verified\.\n/);
  });

  it('restores a copy of an earlier version without changing the copy', async () => {
    const [copy, again] = [join(folder, 'earlier.db'), join(folder, 'migrated.db')];
    const store = openSqliteStore(copy);
    await store.append([sampleRecord()]);
    await store.close();
    const database = new DatabaseSync(copy);
    database.exec(`${UNDO_SQLITE_14} PRAGMA user_version = 13`);
    database.close();
    const before = readFileSync(copy);
    expect(await run('restore', '--db', again, '--from', copy)).toMatchObject({ code: 0, stderr: '' });
    expect((await run('verify', '--db', again)).stdout).toContain('whole: 1 record');
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it('reports how many named files are missing', async () => {
    const [db, copy, again] = ['named', 'named-copy', 'named-again'].map((name) => join(folder, `${name}.db`)) as [
      string,
      string,
      string,
    ];
    const collector = start(db);
    const url = await collector.url();
    const evidence = ['a photo', 'another', 'a third'].map((text) => ({
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: text.length,
      mediaType: 'image/jpeg',
    }));
    await send(url, JSON.stringify([sampleEvent({ data: { text: 'Brown water.', evidence } })]));
    await fetch(`${url}/v1/attachments/${evidence[0]!.sha256}`, { method: 'PUT', body: 'a photo' });
    await fetch(`${url}/v1/attachments/${evidence[1]!.sha256}`, { method: 'PUT', body: 'another' });
    collector.kill('SIGTERM');
    await collector.ended();
    expect((await run('backup', '--db', db, '--to', copy)).stdout.split('\n').slice(0, 2)).toEqual([
      '1 record and 2 files, verified.',
      `1 file that a voice names is not in ${db}.files: it has not arrived yet, or is lost.`,
    ]);
    rmSync(`${copy}.files`, { recursive: true });
    expect((await run('restore', '--db', again, '--from', copy)).stdout.split('\n').slice(0, 2)).toEqual([
      '1 record and 0 files, verified.',
      `3 files that voices name are not in ${copy}.files: they have not arrived yet, or are lost.`,
    ]);
  });

  it('copies the rest if files are erased meanwhile', async () => {
    const [from, to] = [join(folder, 'erased.files'), join(folder, 'left.files')];
    mkdirSync(from);
    const name = createHash('sha256').update('a photo').digest('hex');
    writeFileSync(join(from, name), 'a photo');
    // What is listed and cannot be found any more.
    symlinkSync(join(from, 'gone'), join(from, '0'.repeat(64)));
    expect(await copyFiles(from, to)).toBe(1);
    expect(readdirSync(to)).toEqual([name]);
  });

  it('refuses a file that does not match its name, and a register in PostgreSQL', async () => {
    const copy = join(folder, 'c3.db');
    mkdirSync(`${copy}.files`);
    await openSqliteStore(copy).close();
    writeFileSync(join(`${copy}.files`, '0'.repeat(64)), 'another');
    const refused = await run('restore', '--db', join(folder, 'a3.db'), '--from', copy);
    expect(refused.stderr).toContain('does not match the hash in its name');
    const postgres = await run('backup', '--db', 'postgres://u:secret@127.0.0.1:1/x', '--to', join(folder, 'p.db'));
    expect(postgres).toMatchObject({ code: 1, stderr: expect.stringContaining('use pg_dump') as string });
    expect(postgres.stderr).not.toContain('secret');
  });
});

describe('the log of a hostile session', () => {
  it('contains no token, contact, text or invented method', async () => {
    const collector = start(join(folder, 'log.db'), '--log', 'info');
    const url = await collector.url();
    const contact = { email: 'ana.secret@example.org', phone: '+49 30 5550199' };
    await send(url, JSON.stringify([sampleEvent({ data: { text: 'The mayor is corrupt.', contact } })]));
    await send(url, '[{"text":"The mayor is corrupt."', { authorization: `Bearer ${TOKEN}` });
    await send(url, JSON.stringify([{ ...sampleEvent(), type: 'The mayor is corrupt.' }]));
    const paths = [
      `/nowhere/${TOKEN}?q=ana.secret@example.org`,
      '/v1/cases?q=corrupt',
      `/v1/cases?token=${TOKEN}`,
      '/readyz',
      '/metrics',
    ];
    for (const path of paths)
      for (const headers of [{ authorization: `Bearer ${TOKEN}` }, { authorization: `Bearer x${TOKEN}` }])
        // oxlint-disable-next-line no-await-in-loop -- one after the other is enough
        await (await fetch(`${url}${path}`, { headers })).text();
    await fetch(url, { method: 'CORRUPT' });
    collector.kill('SIGTERM');
    const { code, stderr } = await collector.ended();
    expect(code).toBe(0);
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { time: string; level: string; event: string });
    expect(lines.length).toBeGreaterThan(10);
    for (const { time, level } of lines) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(level).toBe('info');
    }
    expect(stderr).not.toMatch(/token-nobody|secret|5550199|mayor|corrupt|127\.0\.0\.1/i);
  });
});
