import { afterEach } from 'vitest';
import type { Rig, Row } from './harness.js';

/**
 * Rows of the running test alone: the register keeps those of the tests before it. To be called once in a file, outside of its tests.
 *
 * @returns `now` gives those that are there, `wait` waits for so many of them.
 */
export function rowsOfTest(rig: () => Rig) {
  let before = 0;
  afterEach(async () => {
    // A page that is left may still send.
    await rig().leaveAll();
    before = rig().rows().length;
  });
  return {
    now: (): Row[] => rig().rows().slice(before),
    wait: async (count: number): Promise<Row[]> => (await rig().waitForRows(before + count)).slice(before),
  };
}
