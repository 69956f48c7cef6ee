import { describe, expect, it } from 'vitest';
import { createClient } from '../src/create-client.js';
import type { CreateClient } from './client-under-test.js';
import { minimise } from './minimise.js';
import { makePlan } from './plan/make-plan.js';
import { runSchedule } from './run-schedule.js';
import { failureReport } from './failure-report.js';

/** A client that says every voice is safe and forgets it. */
const forgetful: CreateClient = (options) => {
  const client = createClient(options);
  return {
    ...client,
    submit: async ({ id = '' }) => ({ id, number: '', durability: 'memory', settled: new Promise(() => {}) }),
  };
};

describe('minimise', () => {
  it('removes from a plan whatever the failure does not need', async () => {
    const plan = makePlan(1);
    const smallest = await minimise(plan, 'lost', forgetful);
    expect(plan.items.length).toBeGreaterThan(smallest.items.length);
    const { violations } = await runSchedule(smallest, { createClient: forgetful });
    expect(violations.map(({ kind }) => kind)).toContain('lost');
  });
});

describe('a report of a failure', () => {
  it('says how to replay it, what it takes and what was broken', async () => {
    const report = await failureReport(1, forgetful);
    expect(report).toContain('pnpm simulate --seed 1');
    expect(report).toMatch(/lost: voice-\d+, promised memory/);
    expect(report).toContain('Then this happens:');
  });

  it('says so if nothing failed', async () => {
    expect(await failureReport(1, createClient)).toBe('The schedule of seed 1 keeps every promise.');
  });
});
