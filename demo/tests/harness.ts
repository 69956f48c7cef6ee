import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { BROWSER_FLAGS, findHeadlessBrowser } from '../../scripts/find-browser.mjs';
import { startCollector } from '../../scripts/start/collector-process.mjs';
import { freePort } from '../../scripts/start/ports.mjs';
import { createPortal } from '../server.mjs';

/** A row of the register, in the order in which the voices were received. */
export type Row = {
  readonly seq: number;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly number: string;
  /** The event as it was sent, byte for byte. */
  readonly event: string;
};

/** What the portal's server answers in the portal's place. */
export type Answer = {
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A portal, a collector with a register of its own, and a browser, all on this machine and for one test file. */
export type Rig = {
  /** Origin of the portal, without a slash at its end. */
  readonly portal: string;
  /** Origin of the collector, without a slash at its end. */
  readonly collector: string;
  readonly token: string;
  /** Folder in which the collector keeps files that go with voices. */
  readonly files: string;
  readonly browser: Browser;
  /** A page in a browser profile of its own, so that no voice of another test is in it. Closed after the test that opens it. */
  openPage(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A browser profile of its own; its pages share storage. Closed after the test that opens it, or else with the rig. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Closes all profiles that are open. */
  leaveAll(): Promise<void>;
  /** Puts a page at a path of the portal, without the portal's own headers. */
  putPage(path: string, page: Answer): void;
  /** Sends the collector a signal and does not wait; `SIGSTOP` lets it take requests and never answer. */
  signal(name: NodeJS.Signals): void;
  /** Ends the collector, by default as a power cut would, and waits until it is gone. */
  kill(name?: NodeJS.Signals): Promise<void>;
  /** Starts the collector again on the same port with the same register. */
  restart(): Promise<void>;
  rows(): Row[];
  /** Waits until the register has `count` rows or more. Fails after a minute. */
  waitForRows(count: number): Promise<Row[]>;
  close(): Promise<void>;
};

const TOKEN = 'token-of-the-journeys';
const POLL_MS = 100;
/** Many times what anything takes where nothing else runs: other suites may. In milliseconds. */
const PATIENCE_MS = 60_000;

const readRows = (db: string): Row[] => {
  // While a collector that was killed starts again, it alone may read.
  const database = new DatabaseSync(db, { readOnly: true, timeout: PATIENCE_MS });
  try {
    const rows = database.prepare('SELECT seq, id, source, type, number, event FROM events ORDER BY seq').all();
    return rows as unknown as Row[];
  } finally {
    database.close();
  }
};

const launchBrowser = (): Promise<Browser> => {
  const executablePath = findHeadlessBrowser();
  if (executablePath === null) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
};

/** Closes a profile, unless that has been done. What its pages have just asked for is not answered any more, and nobody minds. */
async function leave(context: BrowserContext): Promise<void> {
  if (!context.browser()?.contexts().includes(context)) return;
  const routed = [context, ...context.pages()];
  await Promise.all(routed.map((each) => each.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
}

const startPortal = async (endpoint: string, port: number, pages: ReadonlyMap<string, Answer>) => {
  // Journeys do not wait for second thoughts; those that are about them set the attribute on their form.
  const portal = createPortal({ endpoint, undo: '0' });
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return void portal.emit('request', request, response);
    response.writeHead(200, { 'content-type': page.contentType, ...page.headers }).end(page.body);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

/** What a rig may have. */
type RigOptions = {
  /** File with the service of the site `portal`. @default none */
  readonly service?: string;
  /** Largest file that the collector takes, in MiB. @default 25 */
  readonly maxFileMiB?: number;
};

/**
 * Starts everything on free ports. The packages have to be built.
 *
 * @throws {Error} If the collector or the browser does not start.
 */
export async function startRig(given: RigOptions = {}): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-journey-'));
  const db = join(folder, 'register.db');
  const port = await freePort();
  const collectorOrigin = `http://127.0.0.1:${port}`;
  const pages = new Map<string, Answer>();
  const portal = await startPortal(`${collectorOrigin}/v1/events`, 0, pages);
  const start = () => startCollector({ db, port, origins: [portal.origin], token: TOKEN, ...given });
  let running = await start();
  const browser = await launchBrowser();

  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    // Pages that stay open go on working, and a file's worth of them is felt.
    if (expect.getState().currentTestName) onTestFinished(() => leave(context));
    return context;
  };

  const waitForRows = async (count: number) => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = readRows(db);
      if (found.length >= count) return found;
      if (Date.now() > deadline)
        throw new Error(
          `Failed to see ${count} rows in the register within ${PATIENCE_MS} ms: it has ${found.length}.`,
        );
      // oxlint-disable-next-line no-await-in-loop -- polls
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };

  const leaveAll = async () => void (await Promise.all(browser.contexts().map(leave)));

  return {
    portal: portal.origin,
    collector: collectorOrigin,
    token: TOKEN,
    files: `${db}.files`,
    browser,
    newContext,
    leaveAll,
    openPage: async (path, options) => {
      const context = await newContext(options);
      const page = await context.newPage();
      await page.goto(`${portal.origin}${path}`);
      return page;
    },
    putPage: (path, page) => void pages.set(path, page),
    signal: (name) => void running.child.kill(name),
    kill: (name = 'SIGKILL') => running.stop(name),
    restart: async () => {
      await running.stop();
      running = await start();
    },
    rows: () => readRows(db),
    waitForRows,
    close: async () => {
      await leaveAll();
      await browser.close();
      portal.server.close();
      portal.server.closeAllConnections();
      await running.stop('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A rig for all tests of the file that asks for it at its top level; started before the first of them and closed after the last, neither where all
 * are skipped. There is nothing in it before.
 */
export function rigOfFile(options: RigOptions = {}): Rig {
  const rig = {} as Rig;
  beforeAll(async () => {
    Object.assign(rig, await startRig(options));
    return () => rig.close();
  });
  return rig;
}
