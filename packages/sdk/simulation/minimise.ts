import type { CreateClient } from './client-under-test.js';
import type { ViolationKind } from './checks/violations.js';
import type { Plan } from './plan/plan.js';
import { runSchedule } from './run-schedule.js';

/**
 * Leaves out of a plan whatever is not needed to break a promise in the same way.
 *
 * @param plan A plan whose schedule breaks a promise.
 * @param kind Which one.
 * @returns A plan that still does, and of which no single part can be left out; the plan itself if it does not.
 */
export async function minimise(plan: Plan, kind: ViolationKind, createClient: CreateClient): Promise<Plan> {
  const breaks = async (candidate: Plan) =>
    (await runSchedule(candidate, { createClient })).violations.some((violation) => violation.kind === kind);
  let smallest = plan;
  for (let size = Math.ceil(plan.items.length / 2); size >= 1;) {
    let smaller = false;
    for (let at = smallest.items.length - size; at >= 0; at -= size) {
      const items = smallest.items.filter((_, i) => i < at || i >= at + size);
      // oxlint-disable-next-line no-await-in-loop -- each try builds on the one before
      if (!(await breaks({ ...smallest, items }))) continue;
      smallest = { ...smallest, items };
      smaller = true;
    }
    if (!smaller || size > 1) size = size > 1 ? Math.ceil(size / 2) : 0;
  }
  return smallest;
}
