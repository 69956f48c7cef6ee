import type { RandomBytes } from '@hearback/protocol/light';
import type { OpenChannel } from './channel.js';
import type { Lifecycle } from './lifecycle.js';
import type { OutboxCaps } from './outbox/enqueue.js';
import type { Schedule } from './schedule.js';
import type { Locks } from './take-turn.js';

/**
 * Settings of a client. Those from `fetch` on replace parts of its environment, for tests and for unusual hosts. `undefined` means the default.
 */
export type ClientOptions = {
  /** Where voices are posted: an http(s) URL, absolute or relative to the page, without credentials. Redirects are never followed. */
  readonly endpoint: string | URL;
  /**
   * Name of the site: 1–64 characters of a–z, 0–9 and hyphens between them. Voices of earlier visits are found by it, even if the endpoint has
   * changed since.
   */
  readonly site: string;
  /** `off` for an endpoint that takes a single event in each request. @default 'on' */
  readonly batch?: 'on' | 'off' | undefined;
  /**
   * What counts as an acknowledgement: `status`, any 2xx whose body is not HTML; `outcomes`, only an outcome that names the event. For an
   * endpoint that has once answered with outcomes, `outcomes` applies from then on. @default 'status'
   */
  readonly ack?: 'status' | 'outcomes' | undefined;
  /**
   * How much may wait at a time; a limit that is left out has its default. A voice that does not fit is refused with `OUTBOX_FULL`.
   * @default 500 events, 5 MiB
   */
  readonly capacity?: Partial<OutboxCaps> | undefined;

  /** @default the page's `fetch` at the time of each request */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** `null` uses no database. @default the page's */
  readonly indexedDB?: IDBFactory | null | undefined;
  /** `null` uses no local storage. @default the page's */
  readonly localStorage?: Storage | null | undefined;
  /** Web Locks, which keep tabs from sending all at once; `null` uses none. @default the page's */
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
