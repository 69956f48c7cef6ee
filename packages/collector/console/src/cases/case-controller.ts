import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ChangeBody, readCase } from '../api/cases-api.js';
import { ChangedMeanwhile, Refused, SignedOut } from '../api/collector-error.js';
import type { WholeCase } from './case-types.js';
import { changeAsSeen } from './change-as-seen.js';

/** What came of a change: made, or why not. */
export type Acted =
  | { readonly is: 'done'; /** The case's, right after the change. */ readonly version: number }
  | { readonly is: 'changed' }
  | { readonly is: 'refused'; readonly problem: Refused }
  | { readonly is: 'unavailable' }
  /** The session is over. */
  | { readonly is: 'signed-out' };

/** Callbacks to the host, made outside rendering. */
export interface CaseEvents {
  readonly onSignedOut: () => void;
  /** The case was read, or read again. */
  readonly onRead: (found: WholeCase) => void;
}

/** The case that is open, kept up to date. */
export class CaseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: CaseEvents;
  #asking = new AbortController();

  number: string | null = null;
  /** `null` if there is none with the number, `undefined` while it is being read. */
  found: WholeCase | null | undefined;
  /** Whether the last try to read it failed. */
  hasFailed = false;

  constructor(host: ReactiveControllerHost, events: CaseEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#asking.abort();
  }

  /** Opens a case; `null` opens none. */
  async open(number: string | null) {
    if (number !== this.number) this.#set({ number, found: undefined, hasFailed: false });
    await this.refresh();
  }

  /** Reads the case again. */
  async refresh() {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    if (this.number === null) return;
    try {
      const found = await readCase(this.number, signal);
      if (signal.aborted) return;
      if (found) this.#take(found);
      else this.#set({ found, hasFailed: false });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SignedOut) this.#events.onSignedOut();
      else this.#set({ hasFailed: true });
    }
  }

  /**
   * Makes a change on what was read as `version`. If somebody has changed the case since, it is read again and stays unchanged.
   */
  async act(version: number, body: ChangeBody): Promise<Acted> {
    const { number } = this;
    if (number === null) return { is: 'unavailable' };
    try {
      const found = await changeAsSeen(number, version, body);
      if (number === this.number) this.#take(found);
      else this.#events.onRead(found);
      return { is: 'done', version: found.version };
    } catch (error) {
      if (error instanceof SignedOut) {
        this.#events.onSignedOut();
        return { is: 'signed-out' };
      }
      const isStale = error instanceof ChangedMeanwhile || (error instanceof Refused && error.code === 'not_allowed');
      if (isStale && number === this.number) await this.refresh();
      if (error instanceof ChangedMeanwhile) return { is: 'changed' };
      return error instanceof Refused ? { is: 'refused', problem: error } : { is: 'unavailable' };
    }
  }

  /** Takes over the open case, unless a later version of it is known already. */
  #take(found: WholeCase) {
    if (found.version < (this.found?.version ?? 0)) return;
    this.#set({ found, hasFailed: false });
    this.#events.onRead(found);
  }

  #set(state: Partial<Pick<this, 'number' | 'found' | 'hasFailed'>>) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
