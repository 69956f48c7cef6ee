import { rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderAttachmentStore } from '../attachments/folder-attachment-store.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { json, testCollector } from '../test-support/test-collector.js';
import { temporaryFolder } from '../test-support/temporary-folder.js';

const folder = temporaryFolder();

/** A collector on real files. */
function onDisk(name: string) {
  const path = join(folder, `${name}.db`);
  const files = join(folder, `${name}.files`);
  const parts = testCollector({ store: new SqliteStore(path), attachments: new FolderAttachmentStore(files) });
  return { ...parts, path, files };
}

describe('GET /readyz', () => {
  it('answers 200 after a write that reached the disk and left no trace', async () => {
    const { request, path, store, attachments } = onDisk('well');
    await store.ready();
    const before = statSync(`${path}-wal`).size;
    const response = await request('/readyz');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ready', checks: { register: 'ok', files: 'ok' } });
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(before);
    expect([await store.count(), await attachments.list()]).toEqual([0, []]);
    expect((await request('/readyz', { method: 'HEAD' })).status).toBe(200);
  });

  it('reports a locked register, and its recovery', async () => {
    const { request, path, clock, log, store } = onDisk('locked');
    await store.ready();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const refused = await request('/readyz');
    other.exec('COMMIT');
    other.close();
    const body = await expectProblem(refused, 503, 'not_ready');
    expect(body).toMatchObject({ checks: { register: 'failed', files: 'ok' }, retryAfter: 5 });
    expect(JSON.stringify(body)).not.toContain(folder);
    expect(log).toContainEqual(expect.objectContaining({ event: 'check_failed', error: 'Error ERR_SQLITE_ERROR 5' }));
    clock.nowMs += 1000;
    expect((await request('/readyz')).status).toBe(200);
  });

  it('says that files cannot be stored when their folder is gone', async () => {
    const { request, files } = onDisk('folderless');
    rmSync(files, { recursive: true });
    writeFileSync(files, '');
    const body = await expectProblem(await request('/readyz'), 503, 'not_ready');
    expect(body).toMatchObject({ checks: { register: 'ok', files: 'failed' } });
  });

  it('says that the register fails once it is closed, and that the collector is closing', async () => {
    const { request, store, collector } = onDisk('closed');
    await store.ready();
    await store.close();
    expect(await json(await request('/readyz'))).toMatchObject({ checks: { register: 'failed' } });
    await collector.close();
    await expectProblem(await request('/readyz'), 503, 'closing');
  });
});
