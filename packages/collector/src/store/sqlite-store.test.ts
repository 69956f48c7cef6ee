import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { storeSuite } from '../test-support/store-suite.js';
import { SqliteStore } from './sqlite-store.js';

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

  it('writes ahead and waits for the disk at every commit', async () => {
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
    await store.append([one('a')]);
    const database = new DatabaseSync(file);
    expect(() => database.exec(`UPDATE events SET event = '{"x":1}'`)).toThrow('append only');
    expect(() => database.exec('DELETE FROM events')).toThrow('append only');
    database.close();
    expect((await store.read({ after: 0, limit: 1 }))[0]?.event).toBe('{}');
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

  it('stores nothing of a batch that fails half-way, and goes on', async () => {
    const store = new SqliteStore(':memory:');
    const broken = { ...one('b'), event: undefined as unknown as string };
    await expect(store.append([one('a'), broken])).rejects.toThrow();
    expect(await store.count()).toBe(0);
    expect(await store.append([one('a')])).toEqual([{ status: 'accepted', seq: 1 }]);
    await store.close();
  });

  it('does not open a register from a newer version', () => {
    const file = newFile();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => new SqliteStore(file)).toThrow('use a newer collector');
  });

  it('does not open what is no database', () => {
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
