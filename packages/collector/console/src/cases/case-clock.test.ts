import { describe, expect, it } from 'vitest';
import { clockOf, nextClock } from './case-clock.js';
import type { CaseDeadline } from '@hearback/protocol';

const HOUR = 60 * 60 * 1000;
const NOW = Date.parse('2026-11-23T10:00:00.000Z');
const at = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
const deadline = (due: number, done: number | null = null): CaseDeadline => ({
  name: 'act',
  dueAt: at(due),
  doneAt: done === null ? null : at(done),
  isBreached: false,
});

describe('clockOf', () => {
  it.each([
    [2, null, 'calm', 2],
    [1, null, 'calm', 1],
    [0.5, null, 'soon', 0.5],
    [0, null, 'soon', 0],
    [-0.5, null, 'late', 0.5],
    [2, 1, 'done', 0],
    [-2, -2, 'done', 0],
    [-2, -1, 'done-late', 1],
  ])('due in %d h and done in %s h is %s', (due, done, urgency, hours) =>
    expect(clockOf(deadline(due, done), NOW, null)).toMatchObject({ urgency, workingMs: hours * HOUR }),
  );

  it('counts the working time of the site alone', () => {
    const nights = { timeZone: 'UTC', fromMinute: 8 * 60, toMinute: 12 * 60, days: [1, 2, 3, 4, 5] };
    expect(clockOf(deadline(24), NOW, nights)).toMatchObject({ urgency: 'calm', workingMs: 4 * HOUR });
  });
});

describe('nextClock', () => {
  const deadlines = [deadline(8), { ...deadline(2), name: 'acknowledge' as const }, deadline(1, 0)];

  it('is what is due first of what is not done', () =>
    expect(nextClock({ state: 'received', deadlines }, NOW, null)?.name).toBe('acknowledge'));

  it('stands still when a case is over', () =>
    expect(nextClock({ state: 'rejected', deadlines }, NOW, null)).toBeNull());
});
