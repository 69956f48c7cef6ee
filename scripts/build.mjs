import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build/build-package.mjs';
import { contentStamp } from './build/content-stamp.mjs';
import { PACKAGES } from './build/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = ['LICENSE', 'tsconfig.base.json', 'pnpm-lock.yaml', 'scripts/build/build-package.mjs'].map((name) =>
  join(root, name),
);

/**
 * Builds the packages whose content has changed since their last build, and what depends on them.
 *
 * @param {(line: string) => void} say Told what is being built, one line each.
 * @throws {Error} If a package does not build; its `message` holds the tool's output.
 */
export async function buildAll(say) {
  const stamps = new Map();
  for (const { name, needs, steps } of PACKAGES) {
    const folder = join(root, 'packages', name);
    if (!existsSync(join(folder, 'vite.config.ts'))) continue;
    const stampFile = join(root, '.cache', 'build', name);
    const stamp = contentStamp({ folder, shared, needed: needs.map((needed) => stamps.get(needed) ?? '') });
    stamps.set(name, stamp);
    const isFresh =
      existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(join(folder, 'dist'));
    if (isFresh) continue;
    say(`Building @hearback/${name} …`);
    rmSync(stampFile, { force: true });
    try {
      // oxlint-disable-next-line no-await-in-loop -- a package reads what the ones before it have built
      await buildPackage({ root, folder, steps });
    } catch (error) {
      throw new Error(`Failed to build @hearback/${name}.\n${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const startedMs = Date.now();
  try {
    await buildAll((line) => console.log(line));
    console.log(`Built in ${((Date.now() - startedMs) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
