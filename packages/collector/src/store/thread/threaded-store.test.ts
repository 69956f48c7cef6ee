import { execFile } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PostgresServer } from '../../test-support/postgres-server.js';
import { sampleRecord } from '../../test-support/sample-record.js';
import { storeSuite } from '../../test-support/store-suite.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { openPostgresStoreOnThread, openSqliteStoreOnThread } from './threaded-store.js';

const PACKAGE = join(import.meta.dirname, '..', '..', '..');
const folder = temporaryFolder();
const built = join(folder, 'built');
const thread = pathToFileURL(join(built, 'register-thread.js'));

// A thread runs what is built.
beforeAll(async () => {
  const input = {
    'register-thread': join(import.meta.dirname, 'register-thread.ts'),
    store: join(import.meta.dirname, 'threaded-store.ts'),
  };
  await build({
    root: PACKAGE,
    configFile: join(PACKAGE, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: built, sourcemap: false, rolldownOptions: { input } },
  });
  // What it depends on is found beside it.
  symlinkSync(join(PACKAGE, 'node_modules'), join(built, 'node_modules'));
});

let files = 0;
const newFile = () => join(folder, `register-${(files += 1)}.db`);
const open = () => openSqliteStoreOnThread(newFile(), thread);

storeSuite('A store on a thread', open);

/** Runs a script that has `open`, in a process of its own. */
const run = (script: string) => {
  const file = join(built, `script-${(files += 1)}.mjs`);
  const opening = `import { openSqliteStoreOnThread as open } from './store.js';\n`;
  writeFileSync(file, opening + script);
  return promisify(execFile)(process.execPath, [file], { timeout: 100_000 });
};

describe('openSqliteStoreOnThread', () => {
  it('says why a file cannot be opened, with the codes of SQLite', async () => {
    const nowhere = openSqliteStoreOnThread(join(folder, 'no-folder', 'register.db'), thread);
    await expect(nowhere).rejects.toMatchObject({ code: 'ERR_SQLITE_ERROR', errcode: 14 });
    const noDatabase = newFile();
    writeFileSync(noDatabase, 'This is no database, and it is long enough to be seen as none.'.repeat(20));
    await expect(openSqliteStoreOnThread(noDatabase, thread)).rejects.toMatchObject({ errcode: 26 });
  });

  it('does not block this thread while the register works', async () => {
    const file = newFile();
    const store = await openSqliteStoreOnThread(file, thread);
    // The register waits for this lock, which only this thread can give up.
    const holder = new DatabaseSync(file);
    holder.exec('BEGIN IMMEDIATE');
    const appending = store.append([sampleRecord()]);
    for (let turns = 0; turns < 100; turns++) await new Promise(setImmediate);
    holder.exec('COMMIT');
    holder.close();
    expect(await appending).toEqual([{ status: 'accepted', seq: 1 }]);
    await store.close();
  });

  it('provides deliveries, sessions and templates beside the register', async () => {
    const [store, at] = [await open(), '2026-11-22T04:00:00.000Z'];
    const { outgoing, sessions, templates } = store;
    await outgoing.begin('mail', 0);
    await outgoing.plan('mail', [1], 2);
    expect(await outgoing.standings()).toEqual([{ reader: 'mail', seq: 2, waiting: 1, dead: 0, isGone: false }]);
    const session = { tokenHash: 'token', expiresAt: '2026-11-22T05:00:00.000Z' };
    await sessions.begin('hash', session, { now: at, most: 1 });
    expect(await sessions.find('hash', at)).toEqual(session);
    expect(await sessions.find('other', at)).toBeNull();
    const template = { id: 'a', site: 'portal', title: 'Crew', text: 'On our way.', by: null, changedAt: at };
    expect(await templates.put(template, { version: null, most: 1 })).toMatchObject({ is: 'kept' });
    expect(await templates.list('portal')).toEqual([{ ...template, version: 1 }]);
    expect(await templates.remove('a', 1)).toEqual({ is: 'removed' });
    await store.close();
  });

  it('answers calls in progress when it is closed, refuses later ones, and closes once', async () => {
    const store = await open();
    const appending = store.append([sampleRecord()]);
    const closing = [store.close(), store.close()];
    expect(await appending).toEqual([{ status: 'accepted', seq: 1 }]);
    await Promise.all(closing);
    await expect(store.count()).rejects.toThrow('the register is closed');
  });

  it('stops notifications when nobody listens any more', async () => {
    const store = await open();
    const [first, second] = [vi.fn(), vi.fn()];
    const leave = [store.subscribe(first), store.subscribe(second)];
    await store.append([sampleRecord()]);
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    for (const each of leave) each();
    await store.append([sampleRecord()]);
    expect(first).toHaveBeenCalledTimes(1);
    await store.close();
  });

  it('does not keep an idle process alive, but one that waits for an answer', async () => {
    const { stdout } = await run(`
      const store = await open(${JSON.stringify(newFile())});
      store.count().then((count) => console.log('counted', count));
    `);
    expect(stdout).toBe('counted 0\n');
    await run(`await open(${JSON.stringify(newFile())});`);
    const closing = await run(`
      const store = await open(${JSON.stringify(newFile())});
      await store.close();
      console.log('closed');
    `);
    expect(closing.stdout).toBe('closed\n');
  });

  it('ends the process when the thread fails', async () => {
    const failing = `
      import { parentPort } from 'node:worker_threads';
      parentPort.postMessage({ opened: true });
      parentPort.once('message', () => { throw new Error('The disk is gone.'); });
    `;
    const ended = run(`
      const store = await open('register.db', new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(failing)})));
      await store.count().catch(() => {});
      setInterval(() => {}, 1000);
    `);
    await expect(ended).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('The disk is gone.') });
  });
});

describe('openPostgresStoreOnThread', () => {
  it('keeps a register in PostgreSQL, tells what is appended, and ends with what it was asked', async () => {
    const server = await PostgresServer.start();
    try {
      const url = await server.newRegister();
      const [store, other] = await Promise.all([url, url].map((each) => openPostgresStoreOnThread(each, thread)));
      const told = new Promise<void>((resolve) => other!.subscribe(resolve));
      const record = sampleRecord();
      expect(await store!.append([record])).toEqual([{ status: 'accepted', seq: 1 }]);
      await told;
      expect(await other!.read({ after: 0, limit: 10 })).toMatchObject([{ id: record.id, event: record.event }]);
      const last = store!.append([sampleRecord()]);
      await Promise.all([store!.close(), other!.close()]);
      expect(await last).toEqual([{ status: 'accepted', seq: 2 }]);
    } finally {
      await server.stop();
    }
  });

  it('says why it cannot be opened, with the code that remedies are found by', async () => {
    const nobody = openPostgresStoreOnThread('postgres://nobody@127.0.0.1:1/register', thread);
    await expect(nobody).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
