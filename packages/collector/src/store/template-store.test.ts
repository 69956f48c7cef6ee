import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostgresServer } from '../test-support/postgres-server.js';
import { sampleRecord } from '../test-support/sample-record.js';
import { templateSuite } from '../test-support/template-suite.js';
import { temporaryFolder } from '../test-support/temporary-folder.js';
import { withTwoPostgresStores } from '../test-support/two-postgres-stores.js';
import { openPostgresStore } from './open-postgres-store.js';
import { SqliteStore } from './sqlite-store.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(async () => server?.stop());

const folder = temporaryFolder();
let files = 0;
const newFile = () => join(folder, `register-${(files += 1)}.db`);

templateSuite('SqliteStore on a file', async (count) => {
  const file = newFile();
  return Array.from({ length: count }, () => new SqliteStore(file));
});
templateSuite('A store in PostgreSQL', async (count) => {
  const url = await server.newRegister();
  return Promise.all(Array.from({ length: count }, () => openPostgresStore(url)));
});

const crew = (text: string) => ({
  id: '01a1e385-5c0d-7253-95cd-807a911473c0',
  site: 'portal',
  title: 'Crew',
  text,
  by: null,
  changedAt: '2026-11-22T04:00:00.000Z',
});

it('lets one of two handlers win who save at once at two collectors, and tells the other', async () =>
  withTwoPostgresStores(await server.newRegister(), async (here, there) => {
    const both = [here, there].map(({ templates }, place) =>
      templates.put(crew(`Text ${place}`), { version: null, most: 9 }),
    );
    const results = await Promise.all(both);
    expect(results.map(({ is }) => is).toSorted()).toEqual(['changed', 'kept']);
    const text = `Text ${results.findIndex(({ is }) => is === 'kept')}`;
    expect(await here.templates.list('portal')).toEqual([{ ...crew(text), version: 1 }]);
  }));

it.each([
  ['SQLite', 'ALTER TABLE tokens DROP COLUMN sites; DROP TABLE templates; PRAGMA user_version = 17'],
  [
    'PostgreSQL',
    'ALTER TABLE tokens DROP COLUMN sites; DROP TABLE templates; DELETE FROM hearback_schema WHERE version > 10',
  ],
])('adds its table to a register in %s of an earlier version, and changes nothing else', async (engine, undo) => {
  const isSqlite = engine === 'SQLite';
  const place = isSqlite ? newFile() : await server.newRegister();
  const open = async () => (isSqlite ? new SqliteStore(place) : openPostgresStore(place));
  const before = await open();
  const record = sampleRecord();
  await before.append([record]);
  await before.addToken({ name: 'desk', scope: 'handle', createdAt: '2026-11-22', hash: 'h' });
  const read = await before.read({ after: 0, limit: 9 });
  await before.close();
  if (isSqlite) {
    const database = new DatabaseSync(place);
    database.exec(undo);
    database.close();
  } else await server.query(undo, place);
  const after = await open();
  expect(await after.read({ after: 0, limit: 9 })).toEqual(read);
  expect(await after.tokens()).toMatchObject([{ name: 'desk', sites: null }]);
  expect(await after.templates.put(crew('Text'), { version: null, most: 9 })).toMatchObject({ is: 'kept' });
  expect(await after.verify()).toMatchObject({ ok: true, records: 1 });
  await after.close();
});

describe('a table of templates that collectors of several versions share', () => {
  it('does not let an earlier one bring back what was removed', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    await store.templates.put(crew('Text'), { version: null, most: 9 });
    expect(await store.templates.remove(crew('').id, 1)).toEqual({ is: 'removed' });
    await store.close();
    const database = new DatabaseSync(file);
    // All that an earlier one compares with what its client has read.
    expect(database.prepare('SELECT version FROM templates').all()).toMatchObject([{ version: 2 }]);
    database.close();
  });

  it('has no title twice, even where one was kept as it had been typed', async () => {
    const file = newFile();
    const store = new SqliteStore(file);
    await store.templates.put(crew('Text'), { version: null, most: 9 });
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`UPDATE templates SET title = ' Cr' || char(8203) || 'ew'`);
    database.close();
    const again = new SqliteStore(file);
    const other = { ...crew('Text'), id: '01a1e385-5c0d-7253-95cd-807a911473c1' };
    expect(await again.templates.put(other, { version: null, most: 9 })).toEqual({ is: 'title-taken' });
    await again.close();
  });
});
