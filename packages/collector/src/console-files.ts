import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A path of plain names below the console: no empty part, none that begins with a dot, nothing encoded. */
const PLAIN_PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** Vite puts a hash of the content into the name of every asset, so that it may be kept for ever. */
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/;

/** Whether a path names a file that never changes. */
export const isLasting = (path: string): boolean => HASHED.test(path);

/** The files of the built console. Those that never change are read once, and then are in memory once, however many ask for them. */
export class ConsoleFiles {
  readonly #folder: string;
  readonly #kept = new Map<string, Promise<Uint8Array | null>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Reads a file.
   *
   * @param path Below the folder, with `/`.
   * @returns `null` if there is none; a link that leads out of the folder counts as none.
   */
  async read(path: string): Promise<Uint8Array | null> {
    if (!PLAIN_PATH.test(path)) return null;
    if (!isLasting(path)) return this.#readNow(path);
    const reading = this.#kept.get(path) ?? this.#readNow(path);
    this.#kept.set(path, reading);
    const bytes = await reading;
    if (bytes === null) this.#kept.delete(path);
    return bytes;
  }

  async #readNow(path: string): Promise<Uint8Array | null> {
    try {
      const [root, file] = await Promise.all([realpath(this.#folder), realpath(join(this.#folder, path))]);
      return file.startsWith(root + sep) ? await readFile(file) : null;
    } catch {
      return null;
    }
  }
}
