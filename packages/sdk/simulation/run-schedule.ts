// Brought in beforehand: how fast a module loads must not decide what happens.
import '../src/attachments/uploads.js';
import type { CreateClient } from './client-under-test.js';
import { checkEnd } from './checks/check-end.js';
import type { Violation } from './checks/violations.js';
import { comeToRest } from './plan/come-to-rest.js';
import type { Plan } from './plan/plan.js';
import { isNextDay, takeStep, type Slots } from './plan/take-step.js';
import { inVirtualTime } from './world/virtual-globals.js';
import { createWorld } from './world/world.js';

const MOST_TASKS = 50_000;

/** What one schedule showed. */
export type ScheduleResult = {
  readonly plan: Plan;
  /** Promises that were not kept; none when all is well. */
  readonly violations: readonly Violation[];
  /** How often each kind of fault came to pass. */
  readonly faults: ReadonlyMap<string, number>;
  /** How many voices were said, requests made and tasks run. */
  readonly voices: number;
  readonly tasks: number;
  /** Readable account; empty unless it was asked for. */
  readonly trace: readonly string[];
};

/**
 * Runs one schedule to its end: what is planned, then the peace in which everything has to come right.
 *
 * @param options.createClient The client to try, the real one or one that is broken on purpose.
 * @param options.traced Whether somebody will read the trace.
 */
export function runSchedule(
  plan: Plan,
  { createClient, traced = false }: { createClient: CreateClient; traced?: boolean },
): Promise<ScheduleResult> {
  const world = createWorld(plan, createClient, traced);
  return inVirtualTime(world, async () => {
    const { scheduler, violations, faults, trace, voices } = world;
    const slots: Slots = new Map();
    let atMs = 0;
    for (const item of plan.items) {
      if (item.kind !== 'step') continue;
      const { action, afterMs } = item;
      atMs += afterMs;
      scheduler.post(
        null,
        action.what,
        () => {
          if (isNextDay(afterMs)) faults.hit('next day');
          takeStep(world, slots, action);
        },
        atMs,
      );
    }
    await scheduler.run(atMs, MOST_TASKS);
    const shown = await comeToRest(world);
    checkEnd(world, shown);
    return {
      plan,
      violations: violations.list,
      faults: faults.counts,
      voices: voices.all.length,
      tasks: scheduler.tasks,
      trace: trace.lines,
    };
  });
}
