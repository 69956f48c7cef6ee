import type { RandomBytes } from '@hearback/protocol/light';
import type { OpenChannel } from './channel.js';
import type { Lifecycle } from './lifecycle.js';
import type { OutboxCaps } from './outbox/enqueue.js';
import type { Schedule } from './schedule.js';
import type { Locks } from './turns.js';

/** What a client needs to know, and what of its surroundings tests and unusual hosts may replace. `undefined` is as if it were not there. */
export type ClientOptions = {
  /** Where voices go: an http(s) address, absolute or relative to the page, without a user and a password. Its redirects are never followed. */
  readonly endpoint: string | URL;
  /** Name of the site: 1–64 of a–z, 0–9 and inner hyphens. Voices of earlier visits are found by it, whatever the endpoint is now. */
  readonly site: string;
  /** `off` for an endpoint that takes one event a request. @default 'on' */
  readonly batch?: 'on' | 'off' | undefined;
  /**
   * What counts as an acknowledgement: any 2xx that is no web page, or only an outcome that names the event. Becomes
   * `outcomes` by itself for an endpoint that has answered with outcomes once. @default 'status'
   */
  readonly ack?: 'status' | 'outcomes' | undefined;
  /** How much may wait. What does not fit is refused with `OUTBOX_FULL`. @default 500 events, 5 MiB */
  readonly capacity?: OutboxCaps | undefined;

  /** @default the page's `fetch` at the time of each request */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** `null` for none. @default the page's */
  readonly indexedDB?: IDBFactory | null | undefined;
  /** `null` for none. @default the page's */
  readonly localStorage?: Storage | null | undefined;
  /** What keeps tabs from sending all at once; `null` for none. @default the page's */
  readonly locks?: Locks | null | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Fills bytes with random bits. @default crypto.getRandomValues */
  readonly random?: RandomBytes | undefined;
  /** @default setTimeout */
  readonly schedule?: Schedule | undefined;
  /** @default BroadcastChannel */
  readonly channel?: OpenChannel | undefined;
  /** @default the events of the page */
  readonly lifecycle?: Lifecycle | undefined;
};
