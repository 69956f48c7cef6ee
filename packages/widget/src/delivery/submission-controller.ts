import type { Draft, Receipt } from '@hearback/sdk';
import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../attributes/warn-once.js';
import { inGoodTime } from '../loader/in-good-time.js';
import { tellPage } from './voice-events.js';
import type { DeliveryClient, Voice } from './delivery-client.js';
import { loadCourier } from './load-courier.js';
import { isDiscarded, notSetUp, refusalDetail, refusalReason, setUpFault } from './submission-failure.js';
import { SETTLE_GRACE_MS } from './settle-grace.js';
import type { Stored, SubmissionState } from './submission-state.js';

/** An element that sends a voice. */
export type SubmissionHost = ReactiveControllerHost &
  Element & { readonly endpoint: string; readonly site: string; readonly client: DeliveryClient | undefined };

/**
 * Takes a form's voice to the client and keeps what became of it. One draft id serves every try, so a double click or a
 * retry cannot make two voices.
 */
export class SubmissionController {
  readonly #host: SubmissionHost;
  #state: SubmissionState = { phase: 'editing' };
  /** Id of the draft, the same in every try, also after a reload; absent until it is needed. */
  draftId: string | undefined;
  /** Key of the case that the draft opens; as its id. */
  trackingKey: string | undefined;
  /** How long the next voice is held so that it can be taken back, in milliseconds. */
  holdMs = 0;
  /** What was taken back last: nobody waits for it any more. */
  undone: Receipt | undefined;
  /** Id of a refused voice that the draft being edited is to replace. */
  #replaces: string | undefined;

  constructor(host: SubmissionHost) {
    this.#host = host;
  }

  get phase(): SubmissionState['phase'] {
    return this.#state.phase;
  }

  get state(): SubmissionState {
    return this.#state;
  }

  /** Starts a new draft; the one before stays wherever it is. */
  reset(): void {
    this.draftId = this.trackingKey = this.#replaces = undefined;
    this.back();
  }

  /** Goes back to the text of a voice that was taken back, which is the same draft still. */
  back(): void {
    this.#show({ phase: 'editing' });
  }

  /** Goes back from a refusal to the text, which becomes a new draft. */
  edit(): void {
    const refused = this.#state.phase === 'refused' ? this.#state.stored.id : undefined;
    this.reset();
    this.#replaces = refused;
  }

  /**
   * Sends a voice unless one is on its way or a listener of `hearback-submit`, which sees all that would be sent, prevents
   * it. Settles once the outcome is shown or the person waits for it; never rejects.
   */
  async submit(voice: Voice): Promise<void> {
    if (this.#state.phase !== 'editing') return;
    const sending = { phase: 'sending' } as SubmissionState;
    this.#show(sending);
    try {
      await inGoodTime(this.ready());
      const tracked = await this.tracked(voice);
      if (!tellPage(this.#host, 'hearback-submit', tracked)) {
        if (this.#state === sending) this.back();
        return;
      }
      const client = await this.client();
      const id = (this.draftId ??= client.createDraftId());
      const holdMs = client.recall && this.holdMs;
      const receipt = await client.submit({ ...tracked, id, holdMs } as Draft);
      if (this.#replaces) void client.discard?.(this.#replaces).catch(() => {});
      const isHeld = holdMs && receipt.durability === 'disk';
      // A voice that is not safe on disk is sent at once: waiting could lose it.
      if (holdMs && !isHeld) void client.hold?.(id, 0).catch(() => {});
      await this.#follow(receipt, sending, isHeld ? receipt : undefined);
    } catch (error) {
      const fault = setUpFault(error);
      if (fault) warnOnce(this.#host, `cannot send: ${fault}`);
      if (this.#state === sending) this.#show({ phase: 'editing', error });
    }
  }

  /** Settles once everything that has a part in sending is there. */
  protected async ready(): Promise<void> {}

  /**
   * What takes the form's voices: the page's own client, or the one shared for its endpoint and site.
   *
   * @throws {TypeError} If there is neither, as a fault of the set-up, or the code for it cannot be fetched.
   */
  async client(): Promise<DeliveryClient> {
    const { client, endpoint, site } = this.#host;
    if (client) return client;
    if (endpoint && site) return (await loadCourier()).sharedClient(endpoint, site);
    throw notSetUp('expected the attributes endpoint and site.');
  }

  /**
   * A voice as it is handed to the client. One whose sender may ask later has the hash of a tracking key, the same until the next draft.
   *
   * @throws {TypeError} If the code for it cannot be fetched.
   */
  async tracked(voice: Voice): Promise<Voice> {
    // Nobody asks later what came of a rating.
    if (voice.kind === 'rating') return voice;
    const { createTrackingKey, trackingKeyHash } = await loadCourier();
    if (!createTrackingKey) return voice;
    this.trackingKey ??= createTrackingKey((bytes) => crypto.getRandomValues(bytes));
    const hash = await trackingKeyHash(this.trackingKey);
    return { ...voice, data: { ...voice.data, trackingKeyHash: hash } } as Voice;
  }

  async #follow(receipt: Receipt, sending: SubmissionState, held: Receipt | undefined): Promise<void> {
    const { id, number, durability } = receipt;
    const { trackingKey } = this;
    const stored: Stored = { id, number, durability, ...(trackingKey && { trackingKey }) };
    tellPage(this.#host, 'hearback-stored', { id, number, durability });
    let waiting = sending;
    const settled = receipt.settled.then(
      () => {
        if (this.#state === waiting) this.#show({ phase: 'received', stored });
        tellPage(this.#host, 'hearback-delivered', { id, number });
      },
      (error: unknown) => {
        if (this.undone === receipt && isDiscarded(error)) return;
        const reason = refusalReason(error);
        if (this.#state === waiting) this.#show({ phase: 'refused', stored, reason: refusalDetail(error) });
        tellPage(this.#host, 'hearback-rejected', { id, number, reason });
      },
    );
    if (!held) await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, SETTLE_GRACE_MS))]);
    if (this.#state === sending) this.#show((waiting = { phase: 'stored', stored, held }));
  }

  #show(state: SubmissionState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
