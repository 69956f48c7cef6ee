import { parseArgs } from 'node:util';
import { createClient } from '../src/create-client.js';
import { explore, summary } from './explore.js';
import { failureReport } from './failure-report.js';
import { makePlan } from './plan/make-plan.js';
import { runSchedule } from './run-schedule.js';

const USAGE = `pnpm simulate [--seed N] [--schedules M] [--faults]

Plays deterministic schedules of the client with simulated storage, tabs, clock, network and endpoint.

  --seed N        the seed to begin with; 1 by default
  --schedules M   how many seeds to try, one after another; without it the one schedule is replayed with its trace
  --faults        lists how often each kind of fault came to pass`;

const NO_OPTION = 2;
const MOST_REPORTS = 3;

/** A whole number of 1 or more; `undefined` for anything else. */
const count = (word: string | undefined, otherwise: number): number | undefined => {
  const number = Number(word ?? otherwise);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

async function replay(seed: number, print: (text: string) => void): Promise<number> {
  const { trace, violations } = await runSchedule(makePlan(seed), { createClient, traced: true });
  print(trace.join('\n'));
  print(violations.length ? `\n${await failureReport(seed, createClient)}` : `\nSeed ${seed} keeps every promise.`);
  return violations.length ? 1 : 0;
}

/**
 * The command `simulate`.
 *
 * @param words What follows the command's name.
 * @param print Prints text with the end of its line.
 * @returns The exit code: 0 when every promise is kept, 1 when one is broken, 2 for words nobody understands.
 */
export async function simulateCommand(words: readonly string[], print: (text: string) => void): Promise<number> {
  const { values } = parseArgs({
    args: words.filter((word) => word !== '--'),
    options: { seed: { type: 'string' }, schedules: { type: 'string' }, faults: { type: 'boolean' } },
    strict: false,
  });
  const seed = count(values['seed'] as string | undefined, 1);
  const schedules = count(values['schedules'] as string | undefined, 1);
  if (!seed || !schedules) {
    print(USAGE);
    return NO_OPTION;
  }
  if (values['schedules'] === undefined) return replay(seed, print);

  const exploration = await explore({ first: seed, count: schedules }, createClient);
  const { failing, faults } = exploration;
  if (values['faults'])
    for (const [kind, times] of [...faults].sort((a, b) => b[1] - a[1])) print(`${String(times).padStart(8)}  ${kind}`);
  for (const [bad, kinds] of failing) print(`Seed ${bad}: ${kinds.join(', ')}`);
  for (const bad of [...failing.keys()].slice(0, MOST_REPORTS)) print(`\n${await failureReport(bad, createClient)}`);
  print(`${summary(exploration)}; ${failing.size} break a promise.`);
  return failing.size ? 1 : 0;
}
