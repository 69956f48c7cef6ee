import { afterAll, beforeAll, expect, it } from 'vitest';
import { newNumbers, type Happening } from '../test-support/happenings.js';
import { PostgresServer } from '../test-support/postgres-server.js';
import { DAY, happenTo, silenceSweeps, statesOf } from '../test-support/silent-cases.js';
import { withTwoPostgresStores } from '../test-support/two-postgres-stores.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(async () => server?.stop());

it('closes every silent case once where two collectors share a register', async () =>
  withTwoPostgresStores(await server.newRegister(), async (left, right) => {
    const numbers = newNumbers(45);
    await happenTo(
      left,
      numbers,
      numbers.flatMap((_, of): Happening[] => [
        [of, 'complaint'],
        [of, 'resolved', 1],
      ]),
    );
    const service = { closeAfterDays: 2 };
    const sweeps = [left, right].map((store) => {
      const { clock, newSweep } = silenceSweeps(store, { portal: service, shop: service });
      clock.hours = 3 * DAY;
      return newSweep();
    });
    const closed = await Promise.all(sweeps.map((sweep) => sweep.sweep()));
    expect(closed.reduce((sum, each) => sum + each)).toBe(45);
    expect(await left.count()).toBe(3 * 45);
    expect(new Set(await statesOf(right, numbers))).toEqual(new Set(['closed']));
  }));
