import { lossText } from '../../src/outbox/losses.js';
import type { Shown } from '../plan/come-to-rest.js';
import type { World } from '../world/world.js';

/** Checks that every promise was kept, once everything has come to rest. */
export function checkEnd(world: World, shown: readonly Shown[]): void {
  const { voices, endpoints, violations, browser, nameOf } = world;
  const dead = new Set(shown.flatMap((page) => page.dead.map(({ id }) => id)));
  for (const { id, name, site, promise } of voices.bound()) {
    const { counted, refused } = [...endpoints.values()].find(({ setting }) => setting.site === site)!;
    if (counted.has(id)) continue;
    if (!refused.has(id)) violations.add('lost', `${name}, promised ${promise}`);
    else if (!dead.has(id)) violations.add('refusal not shown', name);
  }
  const refused = new Set([...endpoints.values()].flatMap((endpoint) => [...endpoint.refused]));
  for (const id of dead) if (!refused.has(id)) violations.add('dead without a refusal', nameOf(id));
  for (const page of shown) checkExport(page, violations);
  checkFiles(world, shown);
  checkLosses(world);
  for (const { page, pending } of shown)
    for (const { id, lastError } of pending)
      violations.add('left in storage', `${nameOf(id)} is pending on ${page.name}: ${lastError}`);
  for (const file of browser.disk.files.values())
    for (const id of file.tables.get('outbox')?.keys() ?? [])
      violations.add('left in storage', `${nameOf(id)} in ${file.name}`);
  for (const key of browser.localStorage.keys)
    if (key.includes(':outbox:'))
      violations.add('left in storage', `${nameOf(key.split(':').at(-1)!)} in localStorage`);
}

/** What is kept elsewhere is what is shown. */
function checkExport({ page, dead, text }: Shown, violations: World['violations']): void {
  const lines = dead.map(({ rejectedAt, reason, event }) =>
    JSON.stringify({ rejectedAt: new Date(rejectedAt).toISOString(), reason, event }),
  );
  const kept = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.stringify(JSON.parse(line)));
  if (kept.join() !== lines.join()) violations.add('dead letter not as said', `the export of ${page.name}`);
}

/** Files go with voices that arrived: each is with the endpoint, or shown as refused. */
function checkFiles({ files, voices, endpoints, violations }: World, shown: readonly Shown[]): void {
  if (files.released) return;
  const bound = new Set(voices.bound());
  const refused = new Set(
    shown.flatMap((page) =>
      page.files.flatMap(({ state, voice, sha256 }) => (state === 'refused' ? `${voice}/${sha256}` : [])),
    ),
  );
  const counted = new Set([...endpoints.values()].flatMap((endpoint) => [...endpoint.counted]));
  for (const [key, { voice, kept, arrived, poison, bytesLost }] of files.all) {
    if (!kept || !bound.has(voice) || !counted.has(voice.id) || arrived) continue;
    if (!((poison || bytesLost) && refused.has(key))) violations.add('file lost', `a file of ${voice.name}`);
  }
}

/**
 * What leaves open how often a loss may be told: a commit that takes longer than anybody waits is done again, and may have been done; and a
 * killed browser brings back what had been told and removed from `localStorage`.
 */
const OPEN = ['commit slow', 'voice discarded', 'browser killed'];

/** What leaves it open whether a loss was written down, or told. */
const UNSURE = [
  'purged',
  'storage cleared',
  'browser killed',
  'renderer crashed',
  'client closed',
  'voice discarded',
  'page left',
  'page hidden',
  'page cached',
  'second tab',
  'no IndexedDB',
  'older database',
];

/** A loss is told once, by an event that counts, or waits for one. */
function checkLosses({ endpoints, browser, violations, faults, checks }: World): void {
  if (OPEN.some((kind) => faults.counts.has(kind))) return;
  // A voice that lies in two stores may tell of a loss from one after it has arrived from the other.
  const exact = !checks.fallen.size && !UNSURE.some((kind) => faults.counts.has(kind));
  for (const { setting, losses } of endpoints.values()) {
    const { site } = setting;
    const rows = [...(browser.disk.files.get(`hearback-${site}`)?.tables.get('losses')?.values() ?? [])];
    const waiting = lossText(rows as Parameters<typeof lossText>[0]);
    losses.check(waiting, { exact, site, violations });
  }
}
