import { describe, expect, it } from 'vitest';
import { SESSION_MS, Sessions } from './sessions.js';

describe('Sessions', () => {
  it('finds a session until the moment it is over', () => {
    let nowMs = 0;
    const sessions = new Sessions(() => nowMs);
    const { id } = sessions.begin('a'.repeat(64));
    nowMs = SESSION_MS - 1;
    expect(sessions.find(id)?.tokenHash).toBe('a'.repeat(64));
    nowMs = SESSION_MS;
    expect(sessions.find(id)).toBeNull();
  });

  it('does not find one by anything but its id', () => {
    const sessions = new Sessions(() => 0);
    const { id, tokenHash } = sessions.begin('a'.repeat(64));
    expect(sessions.find(tokenHash)).toBeNull();
    expect(sessions.find(id.toUpperCase())).toBeNull();
  });

  it('lets the oldest go when there are too many', () => {
    const sessions = new Sessions(() => 0);
    const ids = Array.from({ length: 10_001 }, () => sessions.begin('a'.repeat(64)).id);
    expect(sessions.find(ids[0]!)).toBeNull();
    expect(sessions.find(ids[1]!)).not.toBeNull();
    expect(sessions.find(ids.at(-1)!)).not.toBeNull();
  });
});
