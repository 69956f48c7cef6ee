import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { erasureEvent } from '../register/erasure-event.js';
import { caseSearchSuite } from '../test-support/case-search-suite.js';
import { caseStoreSuite } from '../test-support/case-store-suite.js';
import { writeOldRegister } from '../test-support/old-register.js';
import { CONTACT, sampleRecord, WORDS } from '../test-support/sample-record.js';
import { outgoingSuite } from '../test-support/outgoing-suite.js';
import { sessionSuite } from '../test-support/session-suite.js';
import { storeSuite } from '../test-support/store-suite.js';
import { tallyStoreSuite } from '../test-support/tally-store-suite.js';
import { SqlStore } from './sql/sql-store.js';
import { SqliteEngine } from './sqlite/sqlite-engine.js';
import { SqliteStore } from './sqlite-store.js';
import { verifySqlite } from './verify-sqlite.js';

const folder = mkdtempSync(join(tmpdir(), 'hearback-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `register-${(files += 1)}.db`);
const one = (id: string) => ({
  source: '/hearback/portal',
  site: 'portal',
  id,
  type: 'app.hearback.rating.v1',
  number: '0000-0000-0012',
  receivedAt: '2026-11-22T04:00:00.000Z',
  event: '{}',
  files: [],
});

storeSuite('SqliteStore in memory', async () => new SqliteStore(':memory:'));
storeSuite('SqliteStore on a file', async () => new SqliteStore(newFile()));
caseStoreSuite('SqliteStore in memory', async () => new SqliteStore(':memory:'), 60);
caseSearchSuite('SqliteStore in memory', async () => new SqliteStore(':memory:'));
outgoingSuite('SqliteStore in memory', async () => new SqliteStore(':memory:'));
tallyStoreSuite('SqliteStore in memory', async () => new SqliteStore(':memory:'));
sessionSuite('SqliteStore on a file', async (count) => {
  const file = newFile();
  return Array.from({ length: count }, () => new SqliteStore(file));
});

describe('SqliteStore', () => {
  it('keeps its records when it is closed and opened again', async () => {
    const file = newFile();
    const first = new SqliteStore(file);
    await first.append([one('a')]);
    await first.close();
    const second = new SqliteStore(file);
    expect(await second.append([one('a'), one('b')])).toEqual([
      { status: 'duplicate', seq: 1 },
      { status: 'accepted', seq: 2 },
    ]);
    await second.close();
  });

  it('writes ahead', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    await store.append([one('a')]);
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(
      database.prepare('SELECT seq, source, site, id, type, number, received_at, event FROM events').get(),
    ).toEqual({
      seq: 1,
      source: '/hearback/portal',
      site: 'portal',
      id: 'a',
      type: 'app.hearback.rating.v1',
      number: '0000-0000-0012',
      received_at: '2026-11-22T04:00:00.000Z',
      event: '{}',
    });
    database.close();
    await store.close();
  });

  it('refuses to change or remove a record, whoever asks', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    const event = '{"data":{"text":"brown"}}';
    await store.append([{ ...one('a'), event }]);
    const database = new DatabaseSync(file);
    expect(() => database.exec(`UPDATE records SET kept = '{"x":1}'`)).toThrow('append only');
    expect(() => database.exec('DELETE FROM records')).toThrow('append only');
    expect(() => database.exec(`UPDATE sealed SET value = '"x"'`)).toThrow('append only');
    expect(() => database.exec('DELETE FROM sealed')).toThrow('without an erasure on record');
    database.close();
    expect((await store.read({ after: 0, limit: 1 }))[0]?.event).toBe(event);
    await store.close();
  });

  it('notices what another process appended', async () => {
    const file = newFile();
    const [left, right] = [new SqliteStore(file), new SqliteStore(file)];
    let told = 0;
    const leave = left.subscribe(() => (told += 1));
    await right.append([one('a')]);
    await vi.waitFor(() => expect(told).toBe(1), 60_000);
    leave();
    await left.close();
    await right.close();
  });

  it('reports a lock held by another process, and continues after it', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    await store.append([one('a')]);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.append([one('b')])).rejects.toThrow('database is locked');
    other.exec('COMMIT');
    other.close();
    expect(await store.append([one('b')])).toEqual([{ status: 'accepted', seq: 2 }]);
    expect(await store.verify()).toMatchObject({ ok: true, records: 2 });
    await store.close();
  });

  it('refuses events on a full disk, keeps the others, and continues when there is room', async () => {
    const file = newFile();
    const engine = new SqliteEngine(file);
    const store = new SqlStore(engine);
    await store.append([one('a')]);
    const pragma = (text: string) => sql.raw(text).execute(engine.db);
    const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(engine.db);
    await pragma(`PRAGMA max_page_count = ${rows[0]!.page_count + 2}`);
    const large = { ...one('b'), event: JSON.stringify({ data: { text: 'x'.repeat(100_000) } }) };
    await expect(store.append([large])).rejects.toThrow('database or disk is full');
    expect(await store.count()).toBe(1);
    await pragma('PRAGMA max_page_count = 1000000');
    expect(await store.append([large])).toEqual([{ status: 'accepted', seq: 2 }]);
    expect(await store.verify()).toMatchObject({ ok: true, records: 2 });
    await store.close();
  });

  it.each(['', '-wal'])(
    'takes nothing while its file%s is not the one that it opened, and goes on when it is back',
    async (end) => {
      const file = newFile();
      const store = new SqliteStore(file);
      await store.append([one('a')]);
      const moved = { code: 'ERR_SQLITE_ERROR', errcode: 1032 };
      renameSync(file + end, `${file}.elsewhere`);
      await expect(store.append([one('b')])).rejects.toMatchObject(moved);
      await expect(store.probe()).rejects.toMatchObject(moved);
      writeFileSync(file + end, '');
      await expect(store.append([one('b')])).rejects.toMatchObject(moved);
      renameSync(`${file}.elsewhere`, file + end);
      await store.probe();
      expect(await store.append([one('b'), one('c')])).toMatchObject([{ status: 'duplicate' }, { status: 'accepted' }]);
      await store.close();
      expect(await verifySqlite(file)).toMatchObject({ ok: true, records: 3 });
    },
  );

  it('checks for room on the disk in its readiness check, and recovers', async () => {
    const [file, looked] = [newFile(), vi.fn()];
    looked.mockImplementationOnce(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    const store = new SqlStore(new SqliteEngine(file, looked));
    await expect(store.probe()).rejects.toMatchObject({ code: 'ENOSPC' });
    await store.probe();
    expect(looked.mock.calls.map(([path]) => path)).toEqual([file, file]);
    await store.close();
  });

  it('keeps its order when the clock is moved back', async () => {
    const store = new SqliteStore(':memory:');
    const at = (id: string, receivedAt: string) => ({ ...one(id), receivedAt });
    await store.append([at('a', '2026-11-22T04:00:00.000Z')]);
    await store.append([at('b', '2020-01-01T00:00:00.000Z')]);
    expect((await store.read({ after: 0, limit: 9 })).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await store.verify()).toMatchObject({ ok: true, records: 2 });
    await store.close();
  });

  it('shares a file with another process', async () => {
    const file = newFile();
    const [left, right] = [new SqliteStore(file), new SqliteStore(file)];
    await left.append([one('a')]);
    expect(await right.append([one('a'), one('b')])).toEqual([
      { status: 'duplicate', seq: 1 },
      { status: 'accepted', seq: 2 },
    ]);
    expect((await left.read({ after: 1, limit: 9 })).map(({ id }) => id)).toEqual(['b']);
    await left.close();
    await right.close();
  });

  it('stores nothing of a batch that fails half-way, and continues', async () => {
    const store = new SqliteStore(':memory:');
    const broken = { ...one('b'), event: undefined as unknown as string };
    await expect(store.append([one('a'), broken])).rejects.toThrow();
    expect(await store.count()).toBe(0);
    expect(await store.append([one('a')])).toEqual([{ status: 'accepted', seq: 1 }]);
    await store.close();
  });

  it('chains a register that had no chain, and changes nothing that readers see', async () => {
    const file = newFile();
    const records = [sampleRecord(), sampleRecord(), { ...one('bare'), event: '{"data":{"evidence":[]}}' }];
    writeOldRegister(file, records);
    const store = new SqliteStore(file);
    const read = await store.read({ after: 0, limit: 9 });
    expect(read.map(({ event }) => event)).toEqual(records.map(({ event }) => event));
    expect(read.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await store.expectedFiles(records[0]!.files[0]!.sha256)).toEqual([{ site: 'portal', bytes: 5 }]);
    expect(await store.append([records[0]!, one('next')])).toEqual([
      { status: 'duplicate', seq: 1 },
      { status: 'accepted', seq: 4 },
    ]);
    await store.close();
    expect(await verifySqlite(file)).toMatchObject({ ok: true, records: 4 });
    await new SqliteStore(file).close();
  });

  it('shows events whole to every SQLite tool, with seals in place of what was erased', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    const records = [sampleRecord(), one('bare'), sampleRecord()];
    await store.append(records);
    const events = () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT event FROM events ORDER BY seq').all() as { event: string }[];
      database.close();
      return rows.map(({ event }) => event);
    };
    expect(events()).toEqual(records.map(({ event }) => event));
    const scopes = ['contact'] as const;
    const of = { site: 'portal', number: records[0]!.number };
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    await store.erase(erasureEvent({ of, scopes, reason: 'Asked for.', by: 'dpo', nowMs: 0, random }), scopes);
    expect(events()[0]).toMatch(/"contact":\{"sealed":"[0-9a-f]{64}"\}/);
    expect(events()[2]).toBe(records[2]!.event);
    await store.close();
  });

  it('leaves no trace of erased data in its files, and reports a reader that prevents that', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    const record = sampleRecord();
    await store.append([record, one('other')]);
    const bytes = () =>
      [file, `${file}-wal`]
        .filter(existsSync)
        .map((path) => readFileSync(path, 'latin1'))
        .join('');
    expect(bytes()).toContain(CONTACT.phone);
    const scopes = ['contact', 'words'] as const;
    const of = { site: 'portal', number: record.number };
    const random = (buffer: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(buffer);
    await store.erase(erasureEvent({ of, scopes, reason: 'Asked for.', by: 'dpo', nowMs: 0, random }), scopes);
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM records').get();
    await expect(store.scrub()).rejects.toThrow('another program is reading the register');
    reader.close();
    await store.scrub();
    for (const gone of [CONTACT.phone, CONTACT.name, WORDS]) expect(bytes()).not.toContain(gone);
    await store.close();
    for (const gone of [CONTACT.phone, CONTACT.name, WORDS]) expect(bytes()).not.toContain(gone);
  });

  it('lets no batch fail for another that came at the same time, and tells subscribers once', async () => {
    const store = new SqliteStore(':memory:');
    let told = 0;
    store.subscribe(() => (told += 1));
    const broken = { ...one('b'), event: undefined as unknown as string };
    const results = await Promise.allSettled([
      store.append([one('a')]),
      store.append([broken]),
      store.append([one('c')]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.count()).toBe(2);
    told = 0;
    await Promise.all([store.append([one('d')]), store.append([one('d'), one('e')])]);
    expect(told).toBe(1);
    await store.append([one('d')]);
    expect(told).toBe(1);
    expect((await store.read({ after: 0, limit: 9 })).map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
    await store.close();
  });

  it('stores what is in progress when it is closed', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    const appending = store.append([one('a')]);
    await store.close();
    expect(await appending).toEqual([{ status: 'accepted', seq: 1 }]);
    expect(await verifySqlite(file)).toMatchObject({ ok: true, records: 1 });
  });

  it('does not open a register from a newer version', () => {
    const file = newFile();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => new SqliteStore(file)).toThrow('use a newer collector');
  });

  it('does not open a file that is not a database', () => {
    const file = newFile();
    writeFileSync(file, 'Dear diary, today the water was brown again. '.repeat(40));
    expect(() => new SqliteStore(file)).toThrow('file is not a database');
  });

  it('can be closed twice', async () => {
    const store = new SqliteStore(':memory:');
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });
});
