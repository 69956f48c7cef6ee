import { describe, expect, it } from 'vitest';
import { tokenHash } from '../access/token-hash.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { SESSION_MS, Sessions } from './sessions.js';

it('stores a session for twelve hours, by a hash of its id', async () => {
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

describe('while the register can only be read', () => {
  const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });

  function onFullDisk() {
    const clock = { nowMs: Date.UTC(2026, 10, 22, 4) };
    const store = new SqliteStore(':memory:');
    const disk: { failure: Error | null } = { failure: null };
    const writes = async (write: () => Promise<void>) => {
      if (disk.failure) throw disk.failure;
      await write();
    };
    const sessions = new Sessions(
      {
        begin: (...session) => writes(() => store.sessions.begin(...session)),
        find: (...asked) => store.sessions.find(...asked),
        end: (hash) => writes(() => store.sessions.end(hash)),
      },
      () => clock.nowMs,
    );
    return { clock, store, disk, sessions };
  }

  it('keeps a session in this process, for as long as any other', async () => {
    const { clock, store, disk, sessions } = onFullDisk();
    disk.failure = full;
    const { id, expiresAt } = await sessions.begin('a'.repeat(64));
    disk.failure = null;
    expect(await sessions.find(id)).toEqual({ tokenHash: 'a'.repeat(64), expiresAt });
    clock.nowMs += SESSION_MS;
    expect(await sessions.find(id)).toBeNull();
    await store.close();
  });

  it('ends a session of either kind in this process, and in the register when that can be written again', async () => {
    const { clock, store, disk, sessions } = onFullDisk();
    const kept = await sessions.begin('a'.repeat(64));
    disk.failure = full;
    const own = await sessions.begin('a'.repeat(64));
    await sessions.end(kept.id);
    await sessions.end(own.id);
    expect([await sessions.find(kept.id), await sessions.find(own.id)]).toEqual([null, null]);
    disk.failure = null;
    await sessions.begin('a'.repeat(64));
    expect(await store.sessions.find(tokenHash(kept.id), new Date(clock.nowMs).toISOString())).toBeNull();
    await store.close();
  });

  it('does not hide other failures', async () => {
    const { store, disk, sessions } = onFullDisk();
    disk.failure = new TypeError('not a function');
    await expect(sessions.begin('a'.repeat(64))).rejects.toThrow(TypeError);
    await expect(sessions.end('b')).rejects.toThrow(TypeError);
    await store.close();
  });
});
