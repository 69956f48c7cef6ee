import { foldCase } from '../cases/fold-case.js';
import { SilenceSweep, type SilenceSweepOptions } from '../cases/silence-sweep.js';
import type { Service } from '../cases/deadlines.js';
import type { Store } from '../store/store.js';
import { BEGUN_MS } from './case-records.js';
import { HOUR_MS, recordOf, type Happening } from './happenings.js';

/** Hours of a day. */
export const DAY = 24;

/** Sweeps of a store for silent cases by a clock that tests set, in hours after the cases began. */
export function silenceSweeps(store: SilenceSweepOptions['store'], services: Readonly<Record<string, Service>>) {
  const clock = { hours: 0 };
  const newSweep = (changes: Partial<SilenceSweepOptions> = {}) =>
    new SilenceSweep({
      store,
      sites: { ids: Object.keys(services), serviceOf: (site) => services[site] ?? {} },
      now: () => BEGUN_MS + clock.hours * HOUR_MS,
      closing: new AbortController().signal,
      ...changes,
    });
  return { clock, newSweep };
}

/** Lets things happen, one after the other. */
export async function happenTo(store: Store, numbers: readonly string[], happenings: readonly Happening[]) {
  await store.append(happenings.map((each) => recordOf(numbers, each)));
}

/** The state of each case. */
export async function statesOf(store: Store, numbers: readonly string[]) {
  const records = await Promise.all(numbers.map((number) => store.recordsOf(number)));
  return records.map((each) => foldCase(each)!.state);
}
