import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const LEFT_OUT = /(?:^|[\\/])(?:node_modules|dist|scripts|examples)(?:[\\/]|$)|\.test\.ts$|\.md$/;

const filesBelow = (folder, root) =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (LEFT_OUT.test(relative(root, path))) return [];
      return entry.isDirectory() ? filesBelow(path, root) : [path];
    });

/**
 * Digest of all that a package's build reads: its own files without tests and documents, the shared files, and the stamps of
 * the packages it needs.
 *
 * @param {{ folder: string, shared: string[], needed: string[] }} inputs Absolute folder, absolute files, stamps.
 * @returns {string} 64 hexadecimal digits; equal for equal content.
 */
export function contentStamp({ folder, shared, needed }) {
  const hash = createHash('sha256');
  for (const stamp of needed) hash.update(`${stamp}\n`);
  for (const file of [...shared.filter((path) => existsSync(path)), ...filesBelow(folder, folder)]) {
    const bytes = readFileSync(file);
    hash.update(`${relative(folder, file).replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
