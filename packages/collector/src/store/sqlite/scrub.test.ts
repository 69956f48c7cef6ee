import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VOICE_TYPES } from '@hearback/protocol';
import { describe, expect, it, vi } from 'vitest';
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

describe('a register on a small disk', () => {
  it('is left as it is without room for two more of it, and scrubbed by whoever comes next', async () => {
    const file = join(folder, 'small-disk.db');
    let left = 0;
    const open = () => new SqlStore(new SqliteEngine(file, (path, least) => mustHaveRoom(path, least, () => left)));
    const said = complaint();
    const first = open();
    await first.append([said]);
    await first.erase(erasureOf(said), SCOPES);
    await expect(first.scrub()).rejects.toMatchObject({ code: 'ENOSPC' });
    await first.close();
    const next = open();
    left = 2 * readFileSync(file).length - 1;
    await expect(next.scrub()).rejects.toMatchObject({ code: 'ENOSPC' });
    left += 1;
    await next.scrub();
    await next.close();
  });

  it('is not written anew where nothing was erased since the last time', async () => {
    const looks = vi.fn<typeof mustHaveRoom>();
    const store = new SqlStore(new SqliteEngine(join(folder, 'daily.db'), looks));
    const said = [complaint(), complaint()] as const;
    await store.append(said);
    await store.scrub();
    expect(looks).not.toHaveBeenCalled();
    for (const [times, each] of said.entries()) {
      // oxlint-disable no-await-in-loop -- one day after the other
      await store.erase(erasureOf(each), SCOPES);
      expect(await store.outgoing.standings()).toEqual([]);
      await store.scrub();
      await store.scrub();
      expect(looks).toHaveBeenCalledTimes(times + 1);
      // oxlint-enable no-await-in-loop
    }
    await store.close();
  });
});
