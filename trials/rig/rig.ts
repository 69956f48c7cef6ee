import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaultyEndpoint, type FaultyEndpoint } from '@hearback/testing/server';
import type { Setup } from '../agent/setup.ts';
import type { Engine, RunningBrowser } from '../engines/engine.ts';
import { startPageServer, type PageServer } from './page-server.ts';
import { Promises } from './promises.ts';
import { Visitor } from './visitor.ts';

/** All that one scenario plays with: a site and an endpoint on origins of their own, and a browser. */
export type Rig = {
  readonly engine: Engine;
  readonly endpoint: FaultyEndpoint;
  readonly site: PageServer;
  /** What pages of this scenario were promised. */
  readonly promises: Promises;
  /** Opens a tab with a page that begins as it is told; by default with the client open. */
  visit(setup?: Partial<Setup>): Promise<Visitor>;
  /** Kills the browser and starts it again with the same profile. Only for a scenario that has a browser of its own. */
  killBrowser(): Promise<void>;
  /** Kills what pages live in. Only for a scenario that has a browser of its own. */
  crashPages(): Promise<void>;
  /** What pages and endpoint know, for whoever has to find out why the scenario failed. */
  diary(): Promise<string>;
  close(): Promise<void>;
};

/** Browsers a test file shares among scenarios that do not kill them. */
export type Garage = {
  /** The shared browser. */
  shared(): Promise<RunningBrowser>;
  close(): Promise<void>;
};

/** A browser with a profile of its own; `restart` keeps the profile. */
async function ownBrowser(engine: Engine, isToDie: boolean) {
  const profile = await mkdtemp(join(tmpdir(), `hearback-trial-${engine.name.toLowerCase()}-`));
  let browser = await engine.launch(profile, isToDie);
  return {
    browser: () => browser,
    async restart() {
      await browser.kill();
      browser = await engine.launch(profile, isToDie);
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Shares one browser. */
export function openGarage(engine: Engine): Garage {
  let own: ReturnType<typeof ownBrowser> | undefined;
  return {
    shared: async () => (await (own ??= ownBrowser(engine, false))).browser(),
    close: async () => void (own && (await (await own).close())),
  };
}

/**
 * Sets up one scenario.
 *
 * @param options.alone Whether it gets a browser of its own, to kill.
 */
export async function startRig(engine: Engine, garage: Garage, options: { alone: boolean }): Promise<Rig> {
  const own = options.alone ? await ownBrowser(engine, true) : undefined;
  const [endpoint, site] = await Promise.all([createFaultyEndpoint(), startPageServer(engine.remote)]);
  const promises = new Promises();
  const visitors: Visitor[] = [];
  return {
    engine,
    endpoint,
    site,
    promises,
    async visit(setup = {}) {
      const browser = own ? own.browser() : await garage.shared();
      const visitor = new Visitor(await browser.open(), site, promises, {
        endpoint: endpoint.url,
        site: 'portal',
        ...setup,
      });
      visitors.push(visitor);
      await visitor.enter();
      return visitor;
    },
    async killBrowser() {
      await own!.restart();
      promises.killed();
      visitors.length = 0;
    },
    crashPages: () => own!.browser().crashPages(),
    async diary() {
      const silence = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 2000));
      const pages = visitors.map((visitor) =>
        Promise.race([silence, visitor.diary().catch((error: Error) => `gone: ${error.message}`)]),
      );
      const requests = endpoint.requests.map(({ path, bytes, events, fault }) =>
        JSON.stringify({ path, bytes, fault, ids: events.map(({ id }) => id) }),
      );
      return [...(await Promise.all(pages)), 'endpoint', ...requests].join('\n');
    },
    async close() {
      if (!own) await Promise.all(visitors.map((visitor) => visitor.leave().catch(() => {})));
      await Promise.all([own?.close(), endpoint.close(), site.close()]);
    },
  };
}
