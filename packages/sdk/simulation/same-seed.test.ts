import { describe, expect, it } from 'vitest';
import { createClient } from '../src/create-client.js';
import { makePlan } from './plan/make-plan.js';
import { runSchedule } from './run-schedule.js';

describe('a schedule', () => {
  it.each([1, 2, 3, 40, 500])('is the same in every run with seed %i', async (seed) => {
    const play = () => runSchedule(makePlan(seed), { createClient, traced: true });
    const [first, second] = [await play(), await play()];
    expect(first.trace.length).toBeGreaterThan(20);
    expect(second.trace).toEqual(first.trace);
    expect(second.tasks).toBe(first.tasks);
  });

  it('differs with another seed', async () => {
    const play = (seed: number) => runSchedule(makePlan(seed), { createClient, traced: true });
    expect((await play(1)).trace).not.toEqual((await play(2)).trace);
  });
});
