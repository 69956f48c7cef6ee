import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentSuite, hashOf } from '../test-support/attachment-suite.js';
import { temporaryFolder } from '../test-support/temporary-folder.js';
import { FolderAttachmentStore } from './folder-attachment-store.js';

const root = temporaryFolder();
let folders = 0;
const newFolder = () => join(root, `attachments-${(folders += 1)}`);
const host = hostname().replace(/[^\w.]/g, '_');

attachmentSuite('FolderAttachmentStore', () => new FolderAttachmentStore(newFolder()));

describe('FolderAttachmentStore', () => {
  it('names a file by its hash only, readable by its user alone', async () => {
    const folder = newFolder();
    const store = new FolderAttachmentStore(folder);
    const incoming = await store.begin();
    await incoming.write(new TextEncoder().encode('photo'));
    const sha256 = hashOf(new TextEncoder().encode('photo'));
    await incoming.keep(sha256);
    expect(readdirSync(folder)).toEqual([sha256]);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, sha256)).mode & 0o077).toBe(0);
  });

  it('removes what a dead process left unfinished, and nothing of a running one', () => {
    const folder = newFolder();
    mkdirSync(folder);
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const part = (owner: string) => `${owner}-${randomUUID()}.part`;
    const ours = part(`${host}-${process.pid}`);
    const earlier = part(`${host}-${process.pid}`);
    const theirs = part('another-machine-1');
    const old = part('another-machine-1');
    for (const name of [part(`${host}-${dead}`), ours, earlier, theirs, old, 'notes.txt'])
      writeFileSync(join(folder, name), 'half');
    const hours = (ago: number) => Date.now() / 1000 - ago * 3600;
    utimesSync(join(folder, old), hours(2), hours(2));
    const beforeThisProcess = Date.now() / 1000 - process.uptime() - 60;
    utimesSync(join(folder, earlier), beforeThisProcess, beforeThisProcess);
    new FolderAttachmentStore(folder);
    expect(readdirSync(folder).sort()).toEqual([ours, theirs, 'notes.txt'].sort());
  });

  it.each(['', '..', '../register.db', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(62)}/b`])(
    'names no file %j',
    async (name) => {
      const store = new FolderAttachmentStore(newFolder());
      await expect(store.get(name)).rejects.toThrow(RangeError);
      await expect(store.has(name)).rejects.toThrow(RangeError);
      await expect(store.remove(name)).rejects.toThrow(RangeError);
    },
  );

  it('fails where there can be no folder', () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(() => new FolderAttachmentStore(join(file, 'attachments'))).toThrow();
  });
});
