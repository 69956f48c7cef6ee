import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../src/create-client.js';
import { explore, summary, type Exploration } from './explore.js';
import { failureReport } from './failure-report.js';
import { ALL_FAULTS } from './plan/fault-catalogue.js';

const AT_ONCE = 500;

/** Sums up what parts of a suite showed. */
const together = (parts: readonly Exploration[]): Exploration => {
  const faults = new Map<string, number>();
  for (const part of parts) for (const [kind, times] of part.faults) faults.set(kind, (faults.get(kind) ?? 0) + times);
  const sum = (of: (part: Exploration) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    schedules: sum(({ schedules }) => schedules),
    elapsedMs: sum(({ elapsedMs }) => elapsedMs),
    voices: sum(({ voices }) => voices),
    tasks: sum(({ tasks }) => tasks),
    failing: new Map(parts.flatMap(({ failing }) => [...failing])),
    faults,
  };
};

/**
 * Tests that the client keeps every promise in many schedules, and that these have seen every kind of fault.
 *
 * @param first The first seed. @param count How many, a multiple of 500.
 */
export function scheduleSuite({ first, count }: { first: number; count: number }): void {
  describe(`the client in schedules ${first} to ${first + count - 1}`, () => {
    const parts: Exploration[] = [];
    const starts = Array.from({ length: count / AT_ONCE }, (_, i) => first + i * AT_ONCE);

    it.each(starts)(
      `keeps every promise in the ${AT_ONCE} from seed %i`,
      async (start) => {
        const part = await explore({ first: start, count: AT_ONCE }, createClient);
        parts.push(part);
        const [seed] = part.failing.keys();
        if (seed !== undefined) expect.fail(await failureReport(seed, createClient));
        expect(part.schedules).toBe(AT_ONCE);
      },
      60_000,
    );

    it('meets every kind of fault', () => {
      const { faults } = together(parts);
      expect(ALL_FAULTS.filter((kind) => !faults.has(kind))).toEqual([]);
      expect([...faults.keys()].filter((kind) => !ALL_FAULTS.includes(kind))).toEqual([]);
    });

    afterAll(() => console.info(summary(together(parts))));
  });
}
