import { freezeVoice } from '../../src/freeze-voice.js';
import type { Action } from '../plan/plan.js';
import { SimConnection } from '../storage/sim-connection.js';
import type { World } from '../world/world.js';
import { SimPage } from './sim-page.js';
import { uuidV7 } from '@hearback/protocol/light';

/** The tables of the first version. */
const FIRST_TABLES = ['outbox', 'receipts'];

/**
 * A tab with the first version of the SDK: its database has fewer tables, holds voices that wait, and stays open until
 * the tab lets go of it, which a well-behaved one does when it is asked to.
 */
export function openOlderTab(world: World, action: Extract<Action, { what: 'older tab' }>): void {
  const { browser, plan, scheduler, faults, voices, random, trace } = world;
  const { site } = plan.sites[action.site % plan.sites.length]!;
  const file = browser.disk.file(`hearback-${site}`);
  if (file.version) return;
  file.version = 1;
  for (const table of FIRST_TABLES) file.tables.set(table, new Map());
  faults.hit('older database');

  const tab = new SimPage('older-tab', site);
  const connection = new SimConnection(file, tab, { scheduler, faults, stepMs: () => 1 });
  file.connections.add(connection);
  for (let i = 0; i < action.rows; i++) {
    const id = uuidV7({ nowMs: scheduler.wallMs(), random: random.bytes });
    const name = `voice-${voices.all.length + 1}`;
    const text = `${name}: said to the older tab.`;
    const voice = voices.add({ name, id, site, text, poison: false });
    const context = { site, id, nowMs: scheduler.wallMs(), check: () => null };
    file.tables.get('outbox')!.set(id, freezeVoice({ kind: 'complaint', data: { text } }, context));
    voice.submits = 1;
    voices.promise(voice, { durability: 'disk', page: tab, sinceMs: scheduler.elapsedMs });
  }
  trace.say(() => `older tab of ${site} with ${action.rows} voices`);
  const { letsGoAfterMs } = action;
  if (letsGoAfterMs === undefined) {
    faults.hit('older tab that never lets go');
    world.stubborn.add(connection);
    return;
  }
  if (letsGoAfterMs) faults.hit('older tab that lets go late');
  connection.onversionchange = () => void scheduler.post(tab, 'letting go', () => connection.close(), letsGoAfterMs);
}
