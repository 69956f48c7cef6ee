import type { TrackedCase } from '@hearback/protocol/light';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fillPlural } from '../locales/fill-plural.js';
import type { TrackerWords } from './case-view.js';
import { DeviceReceipts } from './device-receipts.js';
import { lookUp, type LookUp } from './look-up.js';
import type { TrackingLink } from './tracking-link.js';

/** The element that shows the case. */
type CaseHost = ReactiveControllerHost & HTMLElement & { readonly endpoint: string; readonly site: string };

/**
 * The case that is shown, and how asking the endpoint for it goes. Asks again once the network is back, and notes on this device, where it
 * keeps a receipt of the case, what the person has seen.
 */
export class ShownCase implements ReactiveController {
  readonly #host: CaseHost;
  readonly #onFound: (found: TrackedCase, isAskedFor: boolean) => void;
  #link: TrackingLink | undefined;
  #found: TrackedCase | undefined;
  #came: LookUp | undefined;
  #isLooking = false;

  /**
   * Joins its host as a controller.
   *
   * @param onFound Called before a case is drawn, with whether it was asked for or only looked at again.
   */
  constructor(host: CaseHost, onFound: (found: TrackedCase, isAskedFor: boolean) => void) {
    this.#host = host;
    this.#onFound = onFound;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#whenOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#whenOnline);
  }

  /** Which case it is; `undefined` while none is asked for. */
  get link(): TrackingLink | undefined {
    return this.#link;
  }

  /** Where it stands, as far as that is known. */
  get found(): TrackedCase | undefined {
    return this.#found;
  }

  get isLooking(): boolean {
    return this.#isLooking;
  }

  /** Why the last look came to nothing; empty where it did not, or is under way. */
  trouble({ messages: { tracker }, locale }: TrackerWords): string {
    const came = this.#came;
    if (!came || came.is === 'found' || this.#isLooking) return '';
    return came.is === 'wait' ? fillPlural(tracker.wait, came.seconds, locale) : tracker[came.is];
  }

  /** Asks for a case, or for none. Resolves once it is shown, or found not to exist. */
  async ask(link: TrackingLink | undefined): Promise<void> {
    this.#link = link;
    this.#found = this.#came = undefined;
    this.#isLooking = false;
    this.#host.requestUpdate();
    await this.#look(true);
  }

  /** Looks at the same case again. */
  again(): void {
    void this.#look(false);
  }

  readonly #whenOnline = () => {
    if (this.#came?.is === 'unreachable') void this.#look(true);
  };

  async #look(isAskedFor: boolean): Promise<void> {
    const link = this.#link;
    const { endpoint } = this.#host;
    if (!link || !endpoint) return;
    this.#isLooking = true;
    this.#host.requestUpdate();
    const came = await lookUp(new URL(endpoint, document.baseURI).href, link);
    if (link !== this.#link) return;
    this.#isLooking = false;
    this.#came = came;
    this.#note(link, came);
    this.#host.requestUpdate();
    if (came.is !== 'found') return;
    this.#found = came.found;
    this.#onFound(came.found, isAskedFor);
  }

  #note({ number }: TrackingLink, came: LookUp): void {
    const receipts = new DeviceReceipts(this.#host.site);
    const kept = receipts.find(number);
    if (!kept) return;
    // A case that is unknown by now can have no news.
    if (came.is === 'unknown') receipts.keep({ ...kept, hasNews: false });
    if (came.is !== 'found') return;
    const { state, updatedAt: seenAt } = came.found;
    receipts.keep({ ...kept, state, seenAt, askedAt: new Date().toISOString(), hasNews: false });
  }
}
