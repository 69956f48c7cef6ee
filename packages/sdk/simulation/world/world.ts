import { SimBrowser } from '../browser/sim-browser.js';
import type { CreateClient } from '../client-under-test.js';
import { RequestChecks } from '../checks/request-checks.js';
import { FileBook } from '../checks/file-book.js';
import { Violations } from '../checks/violations.js';
import { VoiceBook } from '../checks/voice-book.js';
import { Ledger } from '../network/ledger.js';
import { SimEndpoint } from '../network/sim-endpoint.js';
import { SimNetwork } from '../network/sim-network.js';
import { FaultBook } from '../plan/fault-book.js';
import type { Plan } from '../plan/plan.js';
import type { SimConnection } from '../storage/sim-connection.js';
import { Seeded } from './seeded.js';
import { SimScheduler } from './sim-scheduler.js';
import { Trace } from './trace.js';

/** Everything there is in one schedule. */
export type World = {
  readonly plan: Plan;
  readonly createClient: CreateClient;
  readonly scheduler: SimScheduler;
  readonly trace: Trace;
  readonly faults: FaultBook;
  readonly violations: Violations;
  readonly voices: VoiceBook;
  readonly files: FileBook;
  readonly ledger: Ledger;
  /** By their address. */
  readonly endpoints: ReadonlyMap<string, SimEndpoint>;
  readonly checks: RequestChecks;
  readonly network: SimNetwork;
  readonly browser: SimBrowser;
  /** Random numbers for what somebody does. */
  readonly random: Seeded;
  /** Connections of tabs that do not let go. */
  readonly stubborn: Set<SimConnection>;
  /** How many pages there have been. */
  pagesOpened: number;
  /** How a voice is called in a trace. */
  readonly nameOf: (id: string) => string;
};

/** Makes the world of one schedule. @param traced Whether somebody will read the trace. */
export function createWorld(plan: Plan, createClient: CreateClient, traced: boolean): World {
  const { seed, sites, networkMs } = plan;
  const stream = (name: string) => new Seeded(seed, name);
  const scheduler = new SimScheduler(stream('scheduler'));
  const elapsedMs = () => scheduler.elapsedMs;
  const trace = new Trace(scheduler, traced);
  const violations = new Violations(elapsedMs);
  scheduler.onThrown = (error) => violations.add('threw into the page', String(error));
  const voices = new VoiceBook();
  const files = new FileBook(voices, violations);
  const ledger = new Ledger(voices, violations);
  const faults = new FaultBook(plan, (kind) => trace.say(() => `⚡ ${kind}`));
  const endpointWorld = {
    ledger,
    voices,
    files,
    random: stream('endpoint'),
    onTooLarge: () => faults.hit('over the size limit'),
  };
  const endpoints = new Map(sites.map((setting) => [setting.url, new SimEndpoint(setting, endpointWorld)]));
  const checks = new RequestChecks(sites, { violations, voices }, { elapsedMs, wallMs: scheduler.wallMs });
  const network = new SimNetwork({ scheduler, trace, faults, random: stream('network'), checks, networkMs }, endpoints);
  const browser = new SimBrowser({ scheduler, trace, faults, voices, random: stream('browser'), network });
  const nameOf = (id: string) => voices.of(id)?.name ?? id;
  return {
    plan,
    createClient,
    scheduler,
    trace,
    faults,
    violations,
    voices,
    files,
    ledger,
    endpoints,
    checks,
    network,
    browser,
    random: stream('people'),
    stubborn: new Set(),
    pagesOpened: 0,
    nameOf,
  };
}
