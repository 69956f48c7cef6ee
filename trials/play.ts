import { afterAll, describe, it } from 'vitest';
import type { Engine } from './engines/engine.ts';
import { openGarage, startRig } from './rig/rig.ts';
import type { Finding, Scenario } from './scenarios/scenario.ts';

/** Whether an engine can play a scenario. */
export const canPlay = ({ name, abilities }: Engine, { engines, needs = [] }: Scenario): boolean =>
  (engines ?? [name]).includes(name) && needs.every((ability) => abilities.has(ability));

/** Declares a test for each scenario that the engine can play. */
export function playAll(engine: Engine, scenarios: readonly Scenario[]): void {
  const garage = openGarage(engine);
  const findings = new Map<string, Finding>();
  afterAll(() => garage.close());
  describe(engine.name, () => {
    for (const scenario of scenarios.filter((one) => canPlay(engine, one)))
      it(`#${scenario.key} ${scenario.title}`, async () => {
        const rig = await startRig(engine, garage, { alone: scenario.alone ?? false });
        try {
          findings.set(scenario.key, await scenario.play(rig));
        } catch (error) {
          console.error(await rig.diary());
          throw error;
        } finally {
          await rig.close();
        }
      });
  });
}
