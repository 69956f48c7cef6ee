import { SITE_PATTERN } from '@hearback/protocol/light';
import { unlessItThrows } from './unless-it-throws.js';
import { broadcastChannel } from './channel.js';
import type { ClientOptions } from './client-options.js';
import { invalid } from './invalid.js';
import { pageLifecycle } from './lifecycle.js';
import type { OutboxCaps } from './outbox/enqueue.js';
import type { Random } from './retry-policy.js';

/** What a browser, or a page, may be without. */
type Missing = 'indexedDB' | 'localStorage' | 'locks';

/** Everything a client touches; the browser's own unless something else was given. */
export type Surroundings = {
  readonly [Name in keyof Omit<ClientOptions, 'endpoint' | 'capacity' | Missing>]-?: Exclude<
    ClientOptions[Name],
    undefined
  >;
} & Pick<ClientOptions, Missing> & {
    /** Absolute address. */
    readonly endpoint: string;
    readonly capacity: OutboxCaps;
    readonly fraction: Random;
  };

/** Patterns for the options that are words; each has to match as a whole. */
const PATTERNS = { site: SITE_PATTERN, batch: 'on|off', ack: 'status|outcomes' };

/**
 * Fills in the defaults of a client's options.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an `endpoint` that is not an http(s) URL or has credentials in it, a `site` that is not a
 *   name, and a `batch` or `ack` that is not one of its values.
 */
export function surroundingsOf(options: ClientOptions): Surroundings {
  const { endpoint } = options;
  const url = unlessItThrows(() => new URL(endpoint, globalThis.document?.baseURI));
  // `fetch` refuses an address with credentials in it.
  if (!/^https?:..[^/@]+\//.test(url?.href ?? ''))
    throw invalid('format', '/endpoint', `Expected an http(s) address without a user, got ${url?.origin ?? endpoint}.`);
  const world = {
    batch: 'on' as const,
    ack: 'status' as const,
    fetch: (...request: Parameters<typeof fetch>) => globalThis.fetch(...request),
    // A page may forbid even to look at its storage, as a sandboxed frame does.
    indexedDB: unlessItThrows(() => globalThis.indexedDB),
    localStorage: unlessItThrows(() => globalThis.localStorage),
    locks: unlessItThrows(() => navigator.locks),
    now: Date.now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    schedule: (run: () => void, delayMs: number) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    channel: broadcastChannel,
    lifecycle: pageLifecycle,
  };
  for (const [name, given] of Object.entries(options)) if (given !== undefined) world[name as never] = given as never;
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const given: unknown = world[name as never];
    if (typeof given !== 'string' || !new RegExp(`^(${pattern})$`).test(given))
      throw invalid('format', `/${name}`, `Expected ${pattern}, got ${given}.`);
  }
  const fraction = () => new Uint32Array(world.random(new Uint8Array(4)).buffer)[0]! / 2 ** 32;
  const { maxEvents = 500, maxBytes = 5 * 1024 * 1024 } = options.capacity ?? {};
  const capacity = { maxEvents, maxBytes };
  return { ...(world as typeof world & { site: string }), endpoint: url!.href, fraction, capacity };
}
