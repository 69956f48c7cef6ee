import { networkFaults } from './network-faults.ts';
import type { Scenario } from './scenario.ts';

/** Every scenario, in the order of the table. */
export const scenarios: readonly Scenario[] = [...networkFaults];
