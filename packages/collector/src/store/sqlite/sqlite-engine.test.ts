import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished, vi } from 'vitest';
import { sampleRecord } from '../../test-support/sample-record.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { SqliteStore } from '../sqlite-store.js';
import { SqliteEngine } from './sqlite-engine.js';

const folder = temporaryFolder();
const file = join(folder, 'register.db');

it('waits for the disk at every commit, and overwrites what is erased', async () => {
  const engine = new SqliteEngine(join(folder, 'settings.db'));
  const setting = async (name: string) => (await sql`PRAGMA ${sql.raw(name)}`.execute(engine.db)).rows;
  expect(await setting('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await setting('synchronous'), 'FULL').toEqual([{ synchronous: 2 }]);
  expect(await setting('secure_delete')).toEqual([{ secure_delete: 1 }]);
  await engine.close();
});

it('looks on for what others append after a failure of the disk', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const [left, right] = [new SqliteStore(file), new SqliteStore(file)];
  const told = vi.fn<() => void>();
  left.subscribe(told);
  await right.append([sampleRecord()]);
  const log = readFileSync(`${file}-wal`);
  truncateSync(`${file}-wal`, 100);
  vi.advanceTimersByTime(1000);
  await expect(left.count()).rejects.toThrow('disk I/O error');
  expect(told).not.toHaveBeenCalled();
  writeFileSync(`${file}-wal`, log);
  vi.advanceTimersByTime(1000);
  expect(told).toHaveBeenCalledOnce();
  await left.close();
  await right.close();
});
