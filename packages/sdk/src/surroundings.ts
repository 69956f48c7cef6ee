import { isSite, type RandomBytes } from '@hearback/protocol/light';
import { broadcastChannel, type OpenChannel } from './channel.js';
import type { ClientOptions } from './client-options.js';
import { HearbackError } from './errors.js';
import { pageLifecycle, type Lifecycle } from './lifecycle.js';
import type { OutboxCaps } from './outbox/enqueue.js';
import type { Random } from './retry-policy.js';
import type { Schedule } from './schedule.js';

const CAPACITY: OutboxCaps = { maxEvents: 500, maxBytes: 5 * 1024 * 1024 };

/** Everything a client touches, with the browser's own where nothing else was given. */
export type Surroundings = {
  readonly endpoint: string;
  readonly site: string;
  readonly batch: 'on' | 'off';
  readonly ack: 'status' | 'outcomes';
  readonly capacity: OutboxCaps;
  readonly fetch: typeof globalThis.fetch;
  readonly indexedDB: IDBFactory | undefined;
  readonly localStorage: Storage | undefined;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  readonly random: Random;
  readonly schedule: Schedule;
  readonly channel: OpenChannel;
  readonly lifecycle: Lifecycle;
};

/** A page may forbid even to look at its storage, as a sandboxed frame does. */
function permitted<Value>(look: () => Value): Value | undefined {
  try {
    return look() ?? undefined;
  } catch {
    return undefined;
  }
}

const invalid = (path: string, expected: string, got: unknown) =>
  new HearbackError('VALIDATION_FAILED', `Failed to create a client: expected ${expected}, got "${String(got)}".`, {
    path,
  });

function addressOf(endpoint: string | URL): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = permitted(() => new URL(endpoint, base));
  if (!url || !/^https?:$/.test(url.protocol)) throw invalid('/endpoint', 'an http(s) address as endpoint', endpoint);
  return url.href;
}

/** A number from 0, included, to 1, excluded. */
const fraction = (bytes: RandomBytes): number => new DataView(bytes(new Uint8Array(4)).buffer).getUint32(0) / 2 ** 32;

const later: Schedule = (run, delayMs) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

/**
 * Fills in what a client was not given.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an endpoint that is no http(s) address or a site that is no name.
 */
export function surroundingsOf(options: ClientOptions): Surroundings {
  const { site, batch = 'on', ack = 'status', capacity } = options;
  if (!isSite(site)) throw invalid('/site', 'a site of 1–64 characters a–z, 0–9 or inner hyphens', site);
  const { indexedDB: database, localStorage: storage } = options;
  const randomBytes = options.random ?? ((bytes) => crypto.getRandomValues(bytes));
  return {
    endpoint: addressOf(options.endpoint),
    site,
    batch,
    ack,
    capacity: { ...CAPACITY, ...capacity },
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    indexedDB: database === undefined ? permitted(() => globalThis.indexedDB) : (database ?? undefined),
    localStorage: storage === undefined ? permitted(() => globalThis.localStorage) : (storage ?? undefined),
    now: options.now ?? Date.now,
    randomBytes,
    random: () => fraction(randomBytes),
    schedule: options.schedule ?? later,
    channel: options.channel ?? broadcastChannel,
    lifecycle: options.lifecycle ?? pageLifecycle,
  };
}
