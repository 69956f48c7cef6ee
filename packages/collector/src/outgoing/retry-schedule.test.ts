import { expect, it } from 'vitest';
import { MAX_ATTEMPTS, waitBeforeNext } from './retry-schedule.js';

const HOUR = 3_600_000;

it('retries for three and a half days, less and less often, and then stops', () => {
  const waits = Array.from({ length: MAX_ATTEMPTS }, (_, place) => waitBeforeNext(place + 1, 0));
  expect(waits.at(-1)).toBeNull();
  const given = waits.slice(0, -1) as number[];
  expect(given).toEqual(given.toSorted((a, b) => a - b));
  expect(given[0]).toBe(5000);
  expect(given.reduce((sum, wait) => sum + wait, 0) / HOUR).toBeGreaterThan(3.5 * 24);
});

it('spreads retries, and waits as long as asked, up to a day', () => {
  expect(waitBeforeNext(1, 1)).toBe(5500);
  expect(waitBeforeNext(1, 0, 120)).toBe(120_000);
  expect(waitBeforeNext(4, 0, 120)).toBe(2 * HOUR);
  expect(waitBeforeNext(1, 0, 1_000_000)).toBe(24 * HOUR);
});
