import type { CreateClient } from './client-under-test.js';
import type { ViolationKind } from './checks/violations.js';
import { makePlan } from './plan/make-plan.js';
import { runSchedule } from './run-schedule.js';

/** What many schedules showed. */
export type Exploration = {
  readonly schedules: number;
  readonly elapsedMs: number;
  readonly voices: number;
  readonly tasks: number;
  /** Seeds whose schedule broke a promise, and which. */
  readonly failing: ReadonlyMap<number, readonly ViolationKind[]>;
  /** How often each kind of fault came to pass. */
  readonly faults: ReadonlyMap<string, number>;
};

/** Runs the schedules of many seeds. @param first The first seed; the others follow. */
export async function explore(
  { first, count }: { first: number; count: number },
  createClient: CreateClient,
): Promise<Exploration> {
  const startMs = performance.now();
  const failing = new Map<number, ViolationKind[]>();
  const faults = new Map<string, number>();
  let voices = 0;
  let tasks = 0;
  for (let seed = first; seed < first + count; seed++) {
    // oxlint-disable-next-line no-await-in-loop -- schedules share the globals they replace
    const result = await runSchedule(makePlan(seed), { createClient });
    voices += result.voices;
    tasks += result.tasks;
    for (const [kind, times] of result.faults) faults.set(kind, (faults.get(kind) ?? 0) + times);
    if (result.violations.length) failing.set(seed, [...new Set(result.violations.map(({ kind }) => kind))]);
  }
  return { schedules: count, elapsedMs: performance.now() - startMs, voices, tasks, failing, faults };
}

/** One line for people: how much was tried and how fast. */
export function summary({ schedules, elapsedMs, voices, tasks, faults }: Exploration): string {
  const rate = Math.round((schedules * 1000) / elapsedMs);
  const injected = [...faults.values()].reduce((sum, times) => sum + times, 0);
  const n = (count: number) => count.toLocaleString('en');
  return `${n(schedules)} schedules, ${n(voices)} voices, ${n(injected)} faults, ${n(tasks)} tasks: ${n(rate)} schedules per second`;
}
