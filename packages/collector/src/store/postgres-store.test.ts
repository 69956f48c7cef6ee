import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CASE_TYPES, numberOf } from '@hearback/protocol';
import { erasureEvent } from '../register/erasure-event.js';
import { caseSearchSuite } from '../test-support/case-search-suite.js';
import { caseStoreSuite } from '../test-support/case-store-suite.js';
import { caseQuery } from '../test-support/happenings.js';
import { outgoingSuite } from '../test-support/outgoing-suite.js';
import { PostgresServer } from '../test-support/postgres-server.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { CONTACT, sampleRecord } from '../test-support/sample-record.js';
import { sessionSuite } from '../test-support/session-suite.js';
import { storeSuite } from '../test-support/store-suite.js';
import { tallyStoreSuite } from '../test-support/tally-store-suite.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import { expectSecondWithoutNotice, withNoticedCase } from '../test-support/noticed-case.js';
import { withTwoPostgresStores, type TwoStoresWork } from '../test-support/two-postgres-stores.js';
import { UNDO_POSTGRES_7 } from '../test-support/undo-steps.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { openPostgresStore } from './open-postgres-store.js';
import type { NewRecord } from '../register/record.js';
import type { Appended } from './store.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(async () => server?.stop());

const open = async () => openPostgresStore(await server.newRegister());

storeSuite('A store in PostgreSQL', open);
caseStoreSuite('A store in PostgreSQL', open, 15);
caseSearchSuite('A store in PostgreSQL', open);
outgoingSuite('A store in PostgreSQL', open);
tallyStoreSuite('A store in PostgreSQL', open);
sessionSuite('A store in PostgreSQL', async (count) => {
  const url = await server.newRegister();
  return Promise.all(Array.from({ length: count }, () => openPostgresStore(url)));
});

/** Two collectors on one register. */
const withTwo = async (work: TwoStoresWork) => withTwoPostgresStores(await server.newRegister(), work);

const records = (count: number) => Array.from({ length: count }, () => sampleRecord());

describe('a register in PostgreSQL', () => {
  it('answers 503 while PostgreSQL is down, and recovers', async () => {
    const store = await open();
    const { read, request, postBatch } = testCollector({ store, sweepEveryMs: 0 });
    const authorized = { headers: { authorization: `Bearer ${TOKEN}` } };
    const complaint = sampleEvent();
    await postBatch([complaint]);
    const ask = () =>
      Promise.all([
        read(),
        request('/v1/cases', authorized),
        request(`/v1/cases/${numberOf(complaint.id)}`, { headers: { 'hearback-proof': 'f'.repeat(64) } }),
        read('', { authorization: 'Bearer another' }),
      ]);
    const statuses = async () => (await ask()).map(({ status }) => status);
    await server.halt('SIGINT');
    const down = await statuses();
    await server.resume();
    expect(down).toEqual([503, 503, 503, 503]);
    expect(await statuses()).toEqual([200, 200, 404, 401]);
    await store.close();
  });

  it('is created once by collectors that start together', async () => {
    const url = await server.newRegister();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore(url)));
    await Promise.all(stores.map((store) => store.append(records(1))));
    expect(await stores[0]!.count()).toBe(4);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('accepts events from two collectors at once: nothing lost or repeated, one chain', () =>
    withTwo(async (left, right) => {
      const shared = records(40);
      const own = [records(40), records(40)];
      const appends = [left, right].flatMap((store, place) => [
        ...shared.map((record) => store.append([record])),
        ...own[place]!.map((record) => store.append([record])),
      ]);
      const results = (await Promise.all(appends)).flat();
      expect(results.filter(({ status }) => status === 'accepted')).toHaveLength(120);
      expect(await left.count()).toBe(120);
      expect((await right.read({ after: 0, limit: 1000 })).map(({ seq }) => seq)).toEqual(
        Array.from({ length: 120 }, (_, place) => place + 1),
      );
      expect(await right.verify()).toMatchObject({ ok: true, records: 120 });
      expect((await left.cases(caseQuery({ limit: 1000 }))).cases).toHaveLength(120);
    }));

  it('shows no reader a record before one with a smaller place', () =>
    withTwo(async (left, right) => {
      const seen: number[] = [];
      const writers = { areAtWork: true };
      const writing = Promise.all(records(60).map((record, place) => (place % 2 ? left : right).append([record]))).then(
        () => (writers.areAtWork = false),
      );
      while (writers.areAtWork || seen.length < 60) {
        // oxlint-disable-next-line no-await-in-loop -- each look goes on where the last one ended
        const page = await left.read({ after: seen.at(-1) ?? 0, limit: 7 });
        seen.push(...page.map(({ seq }) => seq));
      }
      await writing;
      expect(seen).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
    }));

  it('notifies a collector of what another appended, also after its connection broke', () =>
    withTwo(async (left, right, url) => {
      let told = 0;
      const leave = left.subscribe(() => (told += 1));
      await vi.waitFor(() => expect(told).toBeGreaterThan(0), 60_000);
      const before = told;
      await right.append(records(1));
      await vi.waitFor(() => expect(told).toBeGreaterThan(before), 60_000);
      await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN hearback'`, url);
      const broken = told;
      await right.append(records(1));
      await vi.waitFor(() => expect(told).toBeGreaterThan(broken), 60_000);
      leave();
    }));

  it('lets only one of two collectors change the same version', () =>
    withTwo(async (left, right) => {
      const [first, a, b] = records(3) as [NewRecord, NewRecord, NewRecord];
      await left.append([first]);
      const change = { number: first.number, type: CASE_TYPES.replied };
      const results = await Promise.all([
        left.appendTo({ ...a, ...change }, 1),
        right.appendTo({ ...b, ...change }, 1),
      ]);
      expect(results.filter((each) => each === null)).toHaveLength(1);
    }));

  it('refuses to change or remove a record, whoever asks', async () => {
    const url = await server.newRegister();
    const store = await openPostgresStore(url);
    await store.append(records(1));
    const act = (text: string) => server.query(text, url);
    await expect(act(`UPDATE records SET kept = '{}'`)).rejects.toThrow('append only');
    await expect(act('DELETE FROM records')).rejects.toThrow('append only');
    await expect(act('TRUNCATE records')).rejects.toThrow('append only');
    await expect(act(`UPDATE sealed SET value = '"x"'`)).rejects.toThrow('append only');
    await expect(act('DELETE FROM sealed')).rejects.toThrow('without an erasure on record');
    expect(await store.verify()).toMatchObject({ ok: true, records: 1 });
    await store.close();
  });

  it('can be verified, and names a changed record', async () => {
    const url = await server.newRegister();
    const store = await openPostgresStore(url);
    await store.append(records(3));
    await server.query(
      `ALTER TABLE records DISABLE TRIGGER USER; UPDATE records SET kept = replace(kept, 'supply', 'billing') WHERE seq = 2`,
      url,
    );
    expect(await store.verify()).toEqual({ ok: false, seq: 2, fault: 'content' });
    await store.close();
  });

  it('shows events whole to every tool, with seals in place of what was erased', async () => {
    const url = await server.newRegister();
    const store = await openPostgresStore(url);
    const all = records(2);
    await store.append(all);
    const events = async () =>
      (await server.query('SELECT event FROM events ORDER BY seq', url)).map(({ event }) => event);
    expect(await events()).toEqual(all.map(({ event }) => event));
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const of = { site: 'portal', number: all[0]!.number };
    const scopes = ['contact'] as const;
    await store.erase(erasureEvent({ of, scopes, reason: 'Asked for.', by: 'dpo', nowMs: 0, random }), scopes);
    expect((await events())[0]).toMatch(/"contact":\{"sealed":"[0-9a-f]{64}"\}/);
    expect(JSON.stringify(await events())).toContain(CONTACT.phone);
    await store.close();
  });

  it('knows which overdue cases an earlier version recorded', async () => {
    const url = await server.newRegister();
    const before = await openPostgresStore(url);
    await withNoticedCase(before);
    await before.close();
    await server.query(
      `${UNDO_POSTGRES_7}
       DROP INDEX cases_untold;
       ALTER TABLE cases DROP COLUMN told_due_at;
       DELETE FROM hearback_schema WHERE version > 5`,
      url,
    );
    const [left, right] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    await expectSecondWithoutNotice(left);
    await Promise.all([left.close(), right.close()]);
  });

  it('delivers what was waiting in a register of an earlier version', async () => {
    const url = await server.newRegister();
    await (await openPostgresStore(url)).close();
    await server.query(
      `${UNDO_POSTGRES_7}
       DROP TABLE sessions;
       DROP INDEX cases_untold;
       ALTER TABLE cases DROP COLUMN told_due_at;
       DROP INDEX cases_by_assignee_and_facet, cases_by_assignee_and_change, cases_by_assignee_and_due;
       ALTER TABLE deliveries RENAME COLUMN receiver TO webhook;
       ALTER TABLE webhooks ADD COLUMN planned_to bigint NOT NULL DEFAULT 0;
       INSERT INTO webhooks VALUES ('crm', 'https://crm.example', 'whsec_', '[]', NULL, '2026-11-22', NULL, 7);
       INSERT INTO deliveries VALUES ('crm', 5, 2, '2026-11-22', 'status 500', NULL);
       DELETE FROM hearback_schema WHERE version > 2`,
      url,
    );
    const store = await openPostgresStore(url);
    expect(await store.outgoing.cursorOf('webhook crm')).toBe(7);
    expect(await store.outgoing.due('webhook crm', '2026-11-23', 5)).toMatchObject([{ seq: 5, attempts: 2 }]);
    expect(await store.outgoing.webhooks()).toMatchObject([{ name: 'crm', secret: 'whsec_' }]);
    await store.close();
  });

  it('abandons a silent server, and resumes when it is back', async () => {
    const [url, way] = [await server.newRegister(), await server.way()];
    // As long as a server that is not silent may take where much else runs.
    const store = await openPostgresStore(way.by(url), { answerWithinMs: 3000 });
    await store.append(records(1));
    way.block(true);
    const asked = [store.read({ after: 0, limit: 1 }), ...Array.from({ length: 5 }, () => store.append(records(1)))];
    const settled = await Promise.allSettled(asked);
    expect(settled.map((each) => each.status === 'rejected' && isOutOfReach(each.reason))).toEqual(
      asked.map(() => true),
    );
    way.block(false);
    await store.append(records(1));
    expect(await store.verify()).toMatchObject({ ok: true, records: 2 });
    await store.close();
    way.close();
  });

  it('reports a read-only server, and continues on a writable one', async () => {
    const url = await server.newRegister();
    const store = await openPostgresStore(url);
    await server.query('ALTER DATABASE postgres SET default_transaction_read_only = on');
    await server.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearback-collector'`,
    );
    const failure = await store.append(records(1)).catch((error: unknown) => error);
    await server.query('BEGIN READ WRITE; ALTER DATABASE postgres RESET default_transaction_read_only; COMMIT');
    expect(isOutOfReach(failure)).toBe(true);
    expect(await store.append(records(1))).toMatchObject([{ status: 'accepted' }]);
    await store.close();
  });

  it('is not created in a database that cannot store all text', async () => {
    const url = await server.newRegister();
    await server.query(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`);
    await expect(openPostgresStore(url.replace('/postgres?', '/latin?'))).rejects.toThrow('encoded in LATIN1');
  });

  it('does not open a register from a newer version', async () => {
    const url = await server.newRegister();
    await (await openPostgresStore(url)).close();
    await server.query('INSERT INTO hearback_schema VALUES (99)', url);
    await expect(openPostgresStore(url)).rejects.toThrow('use a newer collector');
  });

  it('waits for the disk at every commit, whatever the server is set to', async () => {
    const url = await server.newRegister();
    await (await openPostgresStore(url)).close();
    await server.query(
      `CREATE TABLE seen (setting text);
       CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
       CREATE TRIGGER note AFTER INSERT ON records EXECUTE FUNCTION note();
       ALTER DATABASE postgres SET synchronous_commit = off`,
      url,
    );
    const store = await openPostgresStore(url);
    await store.append(records(1));
    await server.query('ALTER DATABASE postgres RESET synchronous_commit');
    expect(await server.query('SELECT setting FROM seen', url)).toEqual([{ setting: 'on' }]);
    await store.close();
  });

  it('has everything acknowledged after PostgreSQL crashes under load', async () => {
    const url = await server.newRegister();
    const store = await openPostgresStore(url);
    const acknowledged: string[] = [];
    const load = { isOver: false };
    let failures = 0;
    const send = async () => {
      while (!load.isOver) {
        const record = sampleRecord();
        let appended: Appended[] | null = null;
        while (!appended) {
          // oxlint-disable-next-line no-await-in-loop -- sends again until it is taken, as senders do
          appended = await store.append([record]).catch(() => {
            failures += 1;
            return new Promise<null>((resolve) => setImmediate(resolve, null));
          });
        }
        acknowledged.push(record.id);
      }
    };
    const senders = Array.from({ length: 8 }, send);
    for (const signal of ['SIGQUIT', 'SIGINT'] as const) {
      const before = acknowledged.length;
      // oxlint-disable-next-line no-await-in-loop -- one crash after the other
      await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 50), 60_000);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await server.halt(signal);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await server.resume();
    }
    const before = acknowledged.length;
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 50), 60_000);
    load.isOver = true;
    await Promise.all(senders);
    expect(failures).toBeGreaterThan(0);
    const there: string[] = [];
    for (let page = await store.read({ after: 0, limit: 1000 }); page.length > 0;) {
      there.push(...page.map(({ id }) => id));
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
      page = await store.read({ after: page.at(-1)!.seq, limit: 1000 });
    }
    expect(there.toSorted()).toEqual(acknowledged.toSorted());
    expect(new Set(there).size).toBe(there.length);
    expect(await store.verify()).toMatchObject({ ok: true, records: there.length });
    await store.close();
  });
});
