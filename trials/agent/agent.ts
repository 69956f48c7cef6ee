import {
  createClient,
  isHearbackError,
  type Client,
  type ClientEvents,
  type Draft,
  type Durability,
  type LifecycleSignal,
} from '@hearback/sdk';
import { brokenStorage } from './broken-storage.ts';
import { startClock, type Clock } from './clock.ts';
import type { Setup } from './setup.ts';

/** A voice that was saved. */
export type Saved = { readonly id: string; readonly durability: Durability };

/** What a `submit` came to. */
export type Answer = Saved | { readonly code: string; readonly reason: string };

/** Something the client told, and when by the page's clock. */
export type Told = {
  [Name in keyof ClientEvents]: { readonly name: Name; readonly at: number } & ClientEvents[Name];
}[keyof ClientEvents];

/** What a page of a trial offers to whoever drives it. */
export type Trial = {
  readonly setup: Setup;
  readonly clock: Clock;
  /** The client; opened by the page itself, or by `open`. */
  client: Client;
  /** Everything the client told, oldest first. */
  readonly told: Told[];
  /** Whether this very page was brought back from the back/forward cache. */
  restored: boolean;
  open(): Client;
  /** Submits drafts in one task. */
  submit(drafts: readonly Draft[]): Promise<Answer[]>;
  /** Lets the client hear of the page's life as if the browser told it. */
  signal(signal: LifecycleSignal): void;
  /** Ids that wait. */
  pendingIds(): Promise<string[]>;
  /** Waits until nothing is left to send. */
  quiet(): Promise<void>;
  /** Lets that much time pass, milliseconds, and every attempt be made that falls into it. */
  pass(ms: number): Promise<void>;
  /** Puts the clock forward at once, milliseconds, and lets the one attempt be made that comes of it. */
  leap(ms: number): Promise<void>;
  /** Waits for a condition, looking every few milliseconds. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
};

const setup = JSON.parse(decodeURIComponent(location.search.slice(1)) || '{}') as Setup;
const clock = startClock(setup.aheadMs ?? 0);
const told: Told[] = [];
const listeners = new Set<(signal: LifecycleSignal) => void>();
const NAMES = [
  'stored',
  'delivered',
  'postponed',
  'rejected',
  'revived',
  'discarded',
  'uploaded',
  'attachment-rejected',
  'state',
  'storage',
] as const satisfies readonly (keyof ClientEvents)[];
const MOST_TOLD = 5000;

/** As Marsaglia's xorshift: equal seeds give equal dice. */
function seededBytes(seed: number) {
  let state = seed | 1;
  return (bytes: Uint8Array<ArrayBuffer>) => {
    for (let i = 0; i < bytes.length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes[i] = (state >>> 16) & 0xff;
    }
    return bytes;
  };
}

/** A client for one site, as the address says, that goes by the page's clock. */
function clientFor(site: string, seed = setup.seed): Client {
  const { endpoint, ack = 'status', maxEvents = 500, storage } = setup;
  return createClient({
    endpoint,
    site,
    ack,
    capacity: { maxEvents, maxBytes: 5 * 1024 * 1024 },
    now: clock.now,
    schedule: clock.schedule,
    ...(seed !== undefined && { random: seededBytes(seed) }),
    ...brokenStorage(storage),
    lifecycle: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  });
}

function skipWait({ nextAttemptAt, state }: ClientEvents['state']) {
  if (state === 'sending' || nextAttemptAt === null) return;
  // A moment later, so that the client has finished with what it tells.
  setTimeout(() => clock.jump(Math.max(0, nextAttemptAt - clock.now())));
}

const lastState = () => told.findLast((event) => event.name === 'state');

const trial: Trial = {
  setup,
  clock,
  client: undefined as never,
  told,
  restored: false,
  open() {
    const client = (trial.client = clientFor(setup.site));
    for (const name of NAMES)
      client.on(name, (event) => {
        told.push({ ...event, name, at: clock.now() } as Told);
        if (told.length > MOST_TOLD) told.shift();
      });
    if (setup.skipsWaits) client.on('state', skipWait);
    return client;
  },
  submit: (drafts) =>
    Promise.all(
      drafts.map(async (draft): Promise<Answer> => {
        try {
          const { id, durability } = await trial.client.submit(draft);
          return { id, durability };
        } catch (error) {
          if (!isHearbackError(error)) throw error;
          return { code: error.code, reason: error.reason ?? '' };
        }
      }),
    ),
  signal: (signal) => listeners.forEach((listen) => listen(signal)),
  pendingIds: async () => (await trial.client.pending()).map(({ id }) => id),
  quiet: () => trial.until(async () => (await trial.client.pending()).length === 0),
  async pass(ms) {
    const end = clock.now() + ms;
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      await trial.until(() => lastState()?.state !== 'sending');
      const nextAt = lastState()?.nextAttemptAt ?? Infinity;
      if (nextAt > end) break;
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      await trial.leap(Math.max(0, nextAt - clock.now()));
    }
    clock.jump(Math.max(0, end - clock.now()));
  },
  async leap(ms) {
    await trial.until(() => !['sending', undefined].includes(lastState()?.state));
    const before = told.filter(({ name }) => name === 'state').length;
    clock.jump(ms);
    const states = () => told.filter(({ name }) => name === 'state').length;
    await trial.until(() => states() > before && lastState()?.state !== 'sending');
  },
  async until(condition) {
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
  },
};

// The same four events that the client's own lifecycle hears of; a trial may add to them.
document.addEventListener('visibilitychange', () =>
  trial.signal(document.visibilityState === 'hidden' ? 'hidden' : 'resumed'),
);
addEventListener('pagehide', () => trial.signal('leaving'));
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  trial.restored = true;
  trial.signal('resumed');
});
addEventListener('online', () => trial.signal('online'));

if (setup.starts ?? true) trial.open();
Object.assign(globalThis, { trial, clientFor });
