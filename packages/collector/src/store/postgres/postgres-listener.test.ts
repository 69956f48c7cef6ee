import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PostgresServer } from '../../test-support/postgres-server.js';
import { PostgresListener } from './postgres-listener.js';

const NAME = 'hearback-listener';

let server: PostgresServer;
let listener: PostgresListener;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterEach(async () => {
  await listener.close();
  vi.restoreAllMocks();
});
afterAll(async () => server?.stop());

const newListener = async () => {
  listener = new PostgresListener({ connectionString: await server.newRegister(), application_name: NAME });
};

describe('PostgresListener', () => {
  it('listens for whoever comes as the last one leaves', async () => {
    await newListener();
    const told = vi.fn<() => void>();
    listener.listen(() => {})();
    listener.listen(told);
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), 60_000);
    told.mockClear();
    await server.query(`SELECT pg_notify('hearback', 'another collector')`);
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), 60_000);
  });

  it('leaves no connections behind at a server that refuses to be listened to', async () => {
    await newListener();
    await server.standBy();
    const attempts = vi.spyOn(Client.prototype, 'connect');
    listener.listen(() => {});
    await vi.waitFor(() => expect(attempts.mock.calls.length).toBeGreaterThan(3), 60_000);
    await vi.waitFor(async () => {
      const open = await server.query(`SELECT pid FROM pg_stat_activity WHERE application_name = '${NAME}'`);
      expect(open.length).toBeLessThanOrEqual(1);
    }, 60_000);
  });
});
