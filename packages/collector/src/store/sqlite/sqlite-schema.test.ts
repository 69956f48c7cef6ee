import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { expectSecondWithoutNotice, withNoticedCase } from '../../test-support/noticed-case.js';
import { newNumbers, recordOf } from '../../test-support/happenings.js';
import { stars } from '../../test-support/said.js';
import { UNDO_SQLITE_14 } from '../../test-support/undo-steps.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { SqliteStore } from '../sqlite-store.js';

it('knows which overdue cases an earlier version recorded', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const before = new SqliteStore(file);
  await withNoticedCase(before);
  await before.close();
  const database = new DatabaseSync(file);
  database.exec(
    `${UNDO_SQLITE_14} DROP INDEX cases_untold; ALTER TABLE cases DROP COLUMN told_due_at; PRAGMA user_version = 12`,
  );
  database.close();
  const [left, right] = [new SqliteStore(file), new SqliteStore(file)];
  await expectSecondWithoutNotice(left);
  await left.close();
  await right.close();
});

it('takes note of what a collector of an earlier version told meanwhile, when it would tell it again', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const store = new SqliteStore(file);
  const told = await withNoticedCase(store);
  const database = new DatabaseSync(file);
  database.exec('UPDATE cases SET told_due_at = NULL');
  database.close();
  expect(await store.append([told])).toMatchObject([{ status: 'duplicate' }]);
  await expectSecondWithoutNotice(store);
  await store.close();
});

it('counts anew what an earlier version counted otherwise', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const ever = { site: null, fromDay: null, toDay: null };
  const before = new SqliteStore(file);
  await before.append([stars(5)]);
  const counted = await before.tallies(ever);
  await before.close();
  const database = new DatabaseSync(file);
  database.exec('UPDATE tallies SET n = 7; PRAGMA user_version = 19');
  database.close();
  const store = new SqliteStore(file);
  expect(await store.tallies(ever)).toEqual(counted);
  await store.close();
});

it('folds anew the cases that an earlier version folded otherwise', async () => {
  const file = join(temporaryFolder(), 'register.db');
  const ever = { after: 0, limit: 9, of: { site: null, from: null, to: null } };
  const numbers = newNumbers(1);
  const before = new SqliteStore(file);
  await before.append([recordOf(numbers, [0, 'complaint']), recordOf(numbers, [0, 'withdrawal', 1])]);
  const { cases } = await before.caseSummaries(ever);
  await before.close();
  const database = new DatabaseSync(file);
  database.exec("UPDATE cases SET more = replace(more, 'withdrawnAt', 'endedAt'); PRAGMA user_version = 21");
  database.close();
  const store = new SqliteStore(file);
  expect((await store.caseSummaries(ever)).cases).toEqual(cases);
  expect(cases[0]!.rounds[0]).toHaveProperty('withdrawnAt');
  await store.close();
});

it('delivers what was waiting in a register of an earlier version', async () => {
  const file = join(temporaryFolder(), 'register.db');
  await new SqliteStore(file).close();
  const database = new DatabaseSync(file);
  database.exec(`${UNDO_SQLITE_14} DROP TABLE sessions; DELETE FROM cursors;
    DROP INDEX cases_untold; ALTER TABLE cases DROP COLUMN told_due_at;
    DROP INDEX cases_by_assignee_and_facet; DROP INDEX cases_by_assignee_and_change; DROP INDEX cases_by_assignee_and_due;
    ALTER TABLE deliveries RENAME COLUMN receiver TO webhook;
    ALTER TABLE webhooks ADD COLUMN planned_to INTEGER NOT NULL DEFAULT 0;
    INSERT INTO webhooks VALUES ('crm', 'https://crm.example', 'whsec_', '[]', NULL, '2026-11-22', NULL, 7);
    INSERT INTO deliveries VALUES ('crm', 5, 2, '2026-11-22', 'status 500', NULL);
    PRAGMA user_version = 9`);
  database.close();
  const store = new SqliteStore(file);
  expect(await store.outgoing.cursorOf('webhook crm')).toBe(7);
  expect(await store.outgoing.due('webhook crm', '2026-11-23', 5)).toMatchObject([{ seq: 5, attempts: 2 }]);
  expect(await store.outgoing.webhooks()).toMatchObject([{ name: 'crm', secret: 'whsec_' }]);
  await store.close();
});
