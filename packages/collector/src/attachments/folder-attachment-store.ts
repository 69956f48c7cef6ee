import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  HEAD_BYTES,
  type AttachmentStore,
  type IncomingAttachment,
  type StoredAttachment,
} from './attachment-store.js';

/** An unfinished file that nobody has written to for so long belongs to nobody. */
const ABANDONED_MS = 60 * 60 * 1000;

const IS_HASH = /^[0-9a-f]{64}$/;

/** This machine, in the letters that a file name may have anywhere. */
const machine = hostname().replace(/[^\w.]/g, '_');

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Whether a process of this machine is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Whether the process that wrote an unfinished file cannot finish it any more. */
function isAbandoned(name: string, writtenMs: number): boolean {
  const [, host, pid] = /^(.+)-(\d+)-[0-9a-f-]{36}\.part$/.exec(name) ?? [];
  if (Date.now() - writtenMs > ABANDONED_MS) return true;
  if (host !== machine) return false;
  const startedMs = Date.now() - process.uptime() * 1000;
  return Number(pid) === process.pid ? writtenMs < startedMs : !isAlive(Number(pid));
}

/**
 * Files in a folder, each named by its hash. A file is written under another name, flushed to the disk, and renamed, so
 * that a name says that the whole file is there. What a dead process left unfinished is removed when the folder is next
 * opened. Several processes may share a folder.
 */
export class FolderAttachmentStore implements AttachmentStore {
  readonly #folder: string;

  /**
   * @param folder Created if missing, readable only by its user; its parent folder must exist.
   * @throws {Error} If it cannot be made or read.
   */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { mode: 0o700, recursive: true });
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const found = name.endsWith('.part') ? statSync(path, { throwIfNoEntry: false }) : undefined;
      if (found && isAbandoned(name, found.mtimeMs)) rmSync(path, { force: true });
    }
  }

  async begin(): Promise<IncomingAttachment> {
    const path = join(this.#folder, `${machine}-${process.pid}-${randomUUID()}.part`);
    const file = await open(path, 'wx', 0o600);
    return {
      write: async (bytes) => {
        await file.writeFile(bytes);
      },
      keep: async (sha256) => {
        try {
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(path, this.#pathOf(sha256));
        await this.#flushNames();
      },
      drop: async () => {
        await file.close().catch(() => {});
        await rm(path, { force: true });
      },
    };
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await stat(this.#pathOf(sha256))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async get(sha256: string): Promise<StoredAttachment | null> {
    const file = await open(this.#pathOf(sha256), 'r').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (!file) return null;
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return {
        bytes: size,
        head: buffer.subarray(0, bytesRead),
        stream: () => Readable.toWeb(createReadStream(this.#pathOf(sha256))) as ReadableStream<Uint8Array>,
      };
    } finally {
      await file.close();
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.#pathOf(sha256), { force: true });
  }

  async list(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => IS_HASH.test(name));
  }

  /** @throws {RangeError} If the hash is none, so that nothing outside the folder can ever be named. */
  #pathOf(sha256: string): string {
    if (!IS_HASH.test(sha256))
      throw new RangeError(
        `Failed to name a file: expected 64 lower-case hex digits, got ${sha256.length} characters.`,
      );
    return join(this.#folder, sha256);
  }

  /** A rename is durable once the folder is. Windows has no such call and needs none. */
  async #flushNames(): Promise<void> {
    const folder = await open(this.#folder, 'r').catch(() => null);
    await folder?.sync().catch(() => {});
    await folder?.close();
  }
}
