import type { ClientOptions } from '../../src/client-options.js';
import type { SiteSetting } from '../plan/plan.js';
import { Seeded } from '../world/seeded.js';
import type { World } from '../world/world.js';
import { SimPage } from './sim-page.js';

/** What a page is allowed and how it is called. */
export type PageOptions = {
  readonly setting: SiteSetting;
  readonly name: string;
  readonly without?: 'nothing' | 'IndexedDB' | 'localStorage' | 'both';
};

/** Opens a page with a client on it, and hears whatever the client tells. */
export function openPage(world: World, { setting, name, without = 'nothing' }: PageOptions): SimPage {
  const { scheduler, browser, network, violations, trace, plan } = world;
  const page = new SimPage(name, setting.site);
  const random = new Seeded(plan.seed, name);
  const options: ClientOptions & { locks: LockManager } = {
    endpoint: setting.url,
    site: setting.site,
    batch: setting.batch,
    ack: setting.ack,
    capacity: setting.capacity,
    fetch: network.fetchFor(page),
    indexedDB: without === 'IndexedDB' || without === 'both' ? null : browser.disk.factoryFor(page),
    localStorage: without === 'localStorage' || without === 'both' ? null : browser.localStorage.view(),
    now: scheduler.wallMs,
    random: random.bytes,
    // Browsers let the timers of a hidden page ring once a second.
    schedule: scheduler.timersOf(page, () => random.fraction() * (page.state === 'visible' ? 4 : 1000)),
    channel: browser.air.openerFor(page),
    lifecycle: page.lifecycle,
    locks: browser.locks.managerFor(page),
  };
  trace.say(() => `${name}: opened for ${setting.site}${without === 'nothing' ? '' : ` without ${without}`}`);
  browser.pages.add(page);
  const client = world.createClient(options);
  page.client = client;

  const endpoint = world.endpoints.get(setting.url)!;
  client.on('delivered', ({ id }) => {
    trace.say(() => `${name}: delivered ${world.nameOf(id)}`);
    if (!endpoint.counted.has(id)) violations.add('delivered without the endpoint', `${world.nameOf(id)} on ${name}`);
  });
  client.on('rejected', ({ id, reason }) => {
    trace.say(() => `${name}: rejected ${world.nameOf(id)}: ${reason.code}`);
    if (!endpoint.refused.has(id)) violations.add('dead without a refusal', `${world.nameOf(id)}: ${reason.code}`);
  });
  client.on('attachment-rejected', ({ id, sha256, reason }) => {
    trace.say(() => `${name}: a file of ${world.nameOf(id)} is refused: ${reason}`);
    world.files.told(id, sha256, reason);
  });
  client.on('uploaded', ({ id, sha256 }) => {
    trace.say(() => `${name}: a file of ${world.nameOf(id)} is uploaded`);
    if (![...world.files.all.values()].some((file) => file.sha256 === sha256 && file.arrived))
      violations.add('delivered without the endpoint', `a file of ${world.nameOf(id)} on ${name}`);
  });
  client.on('state', ({ state, reason, nextAttemptAt }) =>
    trace.say(() => {
      const inMs = nextAttemptAt === null ? '' : ` for ${nextAttemptAt - scheduler.wallMs()} ms`;
      return `${name}: ${state} ${reason}${inMs}`;
    }),
  );
  client.on('storage', ({ durability, cause }) => {
    trace.say(() => `${name}: storage is ${durability}: ${String(cause)}`);
    world.checks.fallen.add(page);
  });
  return page;
}
