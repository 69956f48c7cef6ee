import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const run = (args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(stripVTControlCharacters(output).trim()))));
  });

/**
 * Builds one package: its bundles by Vite, then its type declarations by tsc.
 *
 * @param {{ root: string, folder: string, steps: { folder: string, mode?: string }[] }} options Absolute paths of the
 *   repository and the package, and the package's Vite builds.
 * @throws {Error} With the tool's output if a step fails.
 */
export async function buildPackage({ root, folder, steps }) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const step of steps) {
    const cwd = join(folder, step.folder);
    if (!existsSync(join(cwd, 'vite.config.ts'))) continue;
    const mode = step.mode === undefined ? [] : ['--mode', step.mode];
    // oxlint-disable-next-line no-await-in-loop -- a later step adds to the dist folder that the first one has emptied
    await run([vite, 'build', '--logLevel', 'warn', ...mode], cwd);
  }
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (existsSync(join(folder, 'tsconfig.build.json'))) await run([tsc, '-p', 'tsconfig.build.json'], folder);
}
