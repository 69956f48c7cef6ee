import type { CliWorld } from './cli-world.js';
import { withRegister } from './open-register.js';
import type { RebuildOptions } from './register-options.js';

/**
 * Rebuilds the tables that lists of cases are read from, from the records alone. May be run while collectors run.
 *
 * @throws {CliError} If there is no such register or it cannot be written.
 */
export async function rebuild({ db }: RebuildOptions, { nowMs, print }: CliWorld): Promise<void> {
  await withRegister(db, async (store) => {
    await store.rebuildCases();
    const now = new Date(nowMs).toISOString();
    const { counts } = await store.cases({ filter: { states: [] }, sort: 'newest', after: null, limit: 1, now });
    const cases = Object.values(counts).reduce((sum, count) => sum + count, 0);
    print(`${cases} ${cases === 1 ? 'case' : 'cases'} rebuilt from the register.`);
  });
}
