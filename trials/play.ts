import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from './engines/engine.ts';
import { readColumns, writeTable } from './report/results-table.ts';
import { openGarage, startRig } from './rig/rig.ts';
import { scenarios as all } from './scenarios/all.ts';
import type { Scenario } from './scenarios/scenario.ts';

const PAGE = new URL('../docs/guarantee.md', import.meta.url);
const isWriting = process.env.HEARBACK_TRIALS === 'write';

/** Shorter than a test may take: whoever waits in vain has to say for what. In milliseconds. */
const PATIENCE_MS = 150_000;

/** What a scenario comes to; rejects where it does not end in time. */
async function inTime<T>(playing: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Failed to end within ${PATIENCE_MS / 1000} s.`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([playing, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Why an engine does not play a scenario; `–` where another one does it for all. */
function reasonNotTo({ abilities }: Engine, { needs = [] }: Scenario): string {
  return needs.every((ability) => abilities.has(ability)) ? '–' : 'cannot be played';
}

/**
 * Declares a test for each scenario that the engine can play, and one that the page of the guarantee says what was found. With
 * HEARBACK_TRIALS=write in the environment, the page is made to say so.
 */
export function playAll(engine: Engine, scenarios: readonly Scenario[]): void {
  const garage = openGarage(engine);
  const findings = new Map<string, string>(all.map((scenario) => [scenario.key, reasonNotTo(engine, scenario)]));
  afterAll(() => garage.close());

  describe(engine.name, () => {
    for (const scenario of scenarios.filter((one) => reasonNotTo(engine, one) === '–'))
      it(`#${scenario.key} ${scenario.title}`, async () => {
        findings.set(scenario.key, 'failed');
        const rig = await startRig(engine, garage, { alone: scenario.alone ?? false });
        try {
          const finding = await inTime(scenario.play(rig));
          const { arrivals, ids } = rig.endpoint.ledger;
          if (finding === 'delivered, sent once') expect(arrivals, 'each came once').toHaveLength(ids.length);
          findings.set(scenario.key, finding);
        } catch (error) {
          console.error(await rig.diary());
          throw error;
        } finally {
          await rig.close();
        }
      });

    it('has its results on the page of the guarantee', () => {
      const page = readFileSync(PAGE, 'utf8');
      const found = writeTable(page, all, readColumns(page).set(engine.name, findings));
      expect([...findings.values()]).not.toContain('failed');
      if (isWriting) writeFileSync(PAGE, found);
      else expect(page, 'run `pnpm trials --write` and look at the difference').toBe(found);
    });
  });
}
