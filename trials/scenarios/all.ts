import { attachments } from './attachments.ts';
import { around } from './around.ts';
import { clocksAndTexts } from './clocks-and-texts.ts';
import { crashes } from './crashes.ts';
import { leaving } from './leaving.ts';
import { networkFaults } from './network-faults.ts';
import { pauses } from './pauses.ts';
import { refusals } from './refusals.ts';
import type { Scenario } from './scenario.ts';
import { storage } from './storage.ts';
import { tabs } from './tabs.ts';

const byNumber = (a: Scenario, b: Scenario): number =>
  (parseInt(a.key) || Infinity) - (parseInt(b.key) || Infinity) || 0;

/** Every scenario, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  ...networkFaults,
  ...pauses,
  ...leaving,
  ...crashes,
  ...tabs,
  ...refusals,
  ...storage,
  ...clocksAndTexts,
]
  .toSorted(byNumber)
  .concat(around, attachments);

/** What storage and the life of pages and browsers have to do with: played in every engine. */
const EVERYWHERE = /^(?:[1-5]|1[1-9]|2[0-6]|30|33b?|3[4-8]|40|[cdegh])$/;

/** The scenarios that differ from engine to engine. */
export const everywhere: readonly Scenario[] = scenarios.filter(({ key }) => EVERYWHERE.test(key));
