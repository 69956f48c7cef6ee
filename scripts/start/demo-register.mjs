import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The register that a demo runs on: its own, which is kept, or with `--sample` another, which holds sixty days of voices up to now and is made
 * anew by each start.
 *
 * @param {readonly string[]} args Words behind the command.
 * @param {string} folder Where registers are kept.
 * @param {number} port The collector's: what is made anew belongs to no other demo that runs.
 * @returns {{ db: string, prepare: () => Promise<void>, farewell: string }} `prepare` needs the packages built; `farewell` says what becomes of
 *   the register once the demo has stopped.
 * @throws {Error} If the words say anything else.
 */
export function demoRegister(args, folder, port) {
  if (args.length === 0)
    return {
      db: join(folder, 'demo.db'),
      prepare: async () => {},
      farewell: 'The register is kept; `npm start` opens it again.',
    };
  if (args.join(' ') !== '--sample')
    throw new Error(`Failed to start: write "npm start" or "npm start -- --sample", not "${args.join(' ')}".`);
  const db = join(folder, `sample-${port}`, 'register.db');
  return {
    db,
    async prepare() {
      rmSync(dirname(db), { recursive: true, force: true });
      mkdirSync(dirname(db), { recursive: true });
      // What it imports is there once it is built.
      const { fillRegister } = await import('../../demo/sample/fill-register.mjs');
      await fillRegister(db);
    },
    farewell: 'The next start with --sample makes its register anew.',
  };
}
