import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VOICE_TYPES } from '@hearback/protocol';
import { expect, it } from 'vitest';
import { erasureEvent } from '../../register/erasure-event.js';
import type { NewRecord } from '../../register/record.js';
import { complaint, record } from '../../test-support/said.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { SqlStore } from '../sql/sql-store.js';
import { SqliteStore } from '../sqlite-store.js';
import { mustHaveRoom } from './room-left.js';
import { SqliteEngine } from './sqlite-engine.js';

// Its name must not end a statement.
const folder = join(temporaryFolder(), "Li's");
mkdirSync(folder);

const SCOPES = ['contact', 'words'] as const;

const erasureOf = ({ site, number }: NewRecord) => {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  return erasureEvent({ of: { site, number }, scopes: SCOPES, reason: 'Asked for.', by: 'dpo', nowMs: 0, random });
};

it('leaves no trace of what was erased where SQLite has moved rows from page to page', async () => {
  const file = join(folder, 'register.db');
  const store = new SqliteStore(file);
  let seed = 3;
  const below = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
  const filler = (most: number) => 'x'.repeat(below(most));
  const cases: NewRecord[] = [];
  while (cases.length < 300) {
    const begun = Array.from({ length: 25 }, (_, at) => {
      const text = `<said ${cases.length + at}> ${filler(900)}`;
      return complaint({ text, contact: { phone: filler(30) } });
    });
    // oxlint-disable-next-line no-await-in-loop -- one commit after the other
    await store.append(begun);
    cases.push(...begun);
    const later = Array.from({ length: 40 }, () => {
      const { number } = cases[below(cases.length)]!;
      return record(VOICE_TYPES.amendment, { number, text: `<more of ${number}> ${filler(300)}` });
    });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await store.append(later);
  }
  // oxlint-disable-next-line no-await-in-loop -- as above
  for (const each of cases) await store.erase(erasureOf(each), SCOPES);
  await store.scrub();
  expect(readFileSync(file, 'latin1').match(/<(?:said \d+|more of)/g)).toBeNull();
  expect(await store.verify()).toMatchObject({ ok: true });
  await store.close();
});

it('leaves the file as it is where its disk has no room for two more of it', async () => {
  const file = join(folder, 'small-disk.db');
  const bytes = () => readFileSync(file).length;
  let left = Infinity;
  const store = new SqlStore(new SqliteEngine(file, (path, least) => mustHaveRoom(path, least, () => left)));
  await store.append([complaint()]);
  await store.scrub();
  left = 2 * bytes() - 1;
  await expect(store.scrub()).rejects.toMatchObject({ code: 'ENOSPC' });
  left = 2 * bytes();
  await store.scrub();
  await store.close();
});
