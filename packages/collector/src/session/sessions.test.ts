import { expect, it } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { SESSION_MS, Sessions } from './sessions.js';

it('keeps a session for a working day, by a hash that its id cannot be made from', async () => {
  const clock = { nowMs: Date.UTC(2026, 10, 22, 4) };
  const store = new SqliteStore(':memory:');
  const sessions = new Sessions(store.sessions, () => clock.nowMs);
  const { id, expiresAt } = await sessions.begin('a'.repeat(64));
  const kept = { tokenHash: 'a'.repeat(64), expiresAt };
  expect(id).toMatch(/^[\w-]{43}$/);
  expect(Date.parse(expiresAt)).toBe(clock.nowMs + SESSION_MS);
  expect(await store.sessions.find(tokenHash(id), new Date(clock.nowMs).toISOString())).toEqual(kept);
  clock.nowMs += SESSION_MS - 1;
  expect(await sessions.find(id)).toEqual(kept);
  expect(await sessions.find(tokenHash(id))).toBeNull();
  expect(await sessions.find(id.toUpperCase())).toBeNull();
  clock.nowMs += 1;
  expect(await sessions.find(id)).toBeNull();
  await store.close();
});
