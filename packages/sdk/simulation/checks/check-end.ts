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
