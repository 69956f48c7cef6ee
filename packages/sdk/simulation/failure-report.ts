import type { CreateClient } from './client-under-test.js';
import { makePlan } from './plan/make-plan.js';
import { minimise } from './minimise.js';
import { runSchedule } from './run-schedule.js';

const MOST_LINES = 150;

/** Names what a part of a plan is, on one line. */
const described = (part: object): string =>
  Object.entries(part)
    .filter(([name]) => name !== 'kind')
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');

/**
 * What somebody needs to see why a schedule breaks a promise: which, what of the plan it takes, and the shortest trace.
 *
 * @returns Lines; says so if the schedule of that seed breaks none.
 */
export async function failureReport(seed: number, createClient: CreateClient): Promise<string> {
  const plan = makePlan(seed);
  const whole = await runSchedule(plan, { createClient });
  const first = whole.violations[0];
  if (!first) return `The schedule of seed ${seed} keeps every promise.`;
  const smallest = await minimise(plan, first.kind, createClient);
  const { violations, trace } = await runSchedule(smallest, { createClient, traced: true });
  const left = trace.length - MOST_LINES;
  return [
    `Seed ${seed} breaks a promise. Replay: pnpm simulate --seed ${seed}`,
    ...whole.violations.map(({ kind, what, atMs }) => `  ${kind}: ${what} (at ${(atMs / 1000).toFixed(3)} s)`),
    `It takes no more than this, with ${described(smallest.sites[0]!)}:`,
    ...smallest.items.map((item) => `  ${described(item)}`),
    `  in the end ${described(smallest.ending)}`,
    'Then this happens:',
    ...trace.slice(0, MOST_LINES),
    ...(left > 0 ? [`  … and ${left} lines more`] : []),
    ...violations.map(({ kind, what }) => `  → ${kind}: ${what}`),
  ].join('\n');
}
