import type { Client } from '../../src/client.js';
import type { Lifecycle, LifecycleSignal } from '../../src/lifecycle.js';
import type { Task, TaskOwner } from '../world/sim-scheduler.js';

/** How much of a page can be seen and run. */
export type PageState = 'visible' | 'hidden' | 'frozen' | 'cached' | 'dead';

/** One page of one site, with a client on it. */
export class SimPage implements TaskOwner {
  readonly name: string;
  readonly site: string;
  readonly parked: Task[] = [];
  state: PageState = 'visible';
  /** Whether the page itself has closed its client. */
  closed = false;
  /** Bytes of `keepalive` requests that other scripts of the page have under way. */
  foreignKeepaliveBytes = 0;
  client!: Client;
  readonly #listeners = new Set<(signal: LifecycleSignal) => void>();

  constructor(name: string, site: string) {
    this.name = name;
    this.site = site;
  }

  get fate(): TaskOwner['fate'] {
    if (this.state === 'dead') return 'dead';
    return this.state === 'frozen' || this.state === 'cached' ? 'parked' : 'running';
  }

  /** What the client takes for the events of the page. */
  readonly lifecycle: Lifecycle = (listen) => {
    this.#listeners.add(listen);
    return () => void this.#listeners.delete(listen);
  };

  /** Something happens to the page that its scripts are told. */
  tell(signal: LifecycleSignal): void {
    for (const listen of this.#listeners) listen(signal);
  }
}
