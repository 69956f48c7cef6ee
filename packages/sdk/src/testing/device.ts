import { IDBFactory } from 'fake-indexeddb';
import type { ClientOptions } from '../client-options.js';
import type { Client } from '../client.js';
import type { Lifecycle } from '../lifecycle.js';
import { createClient } from '../create-client.js';
import { FakeAir, FakePage } from './fake-page.js';
import { FakeClock } from './fake-clock.js';
import { FakeLocks } from './fake-locks.js';
import { FakeStorage } from './fake-storage.js';
import { ScriptedEndpoint } from './scripted-endpoint.js';
import { seededRandom } from './seeded-random.js';

/** One browser profile with one endpoint: what outlives a page. */
export class Device {
  readonly clock = new FakeClock();
  readonly endpoint = new ScriptedEndpoint();
  readonly air = new FakeAir();
  readonly storage = new FakeStorage();
  readonly locks = new FakeLocks();
  indexedDB: IDBFactory | null = new IDBFactory();
  #seed = 0;

  /** What a client on this device is made of. */
  options(lifecycle: Lifecycle = () => () => {}): ClientOptions {
    return {
      endpoint: 'https://feedback.example/v1/events',
      site: 'portal',
      fetch: this.endpoint.fetch,
      indexedDB: this.indexedDB,
      localStorage: this.storage,
      locks: this.locks,
      now: this.clock.now,
      random: seededRandom(++this.#seed),
      schedule: this.clock.schedule,
      channel: this.air.open,
      lifecycle,
    };
  }

  /** Opens a page with a client on it. */
  open(options: Partial<ClientOptions> = {}): { client: Client; page: FakePage } {
    const page = new FakePage();
    return { client: createClient({ ...this.options(page.lifecycle), ...options }), page };
  }
}
