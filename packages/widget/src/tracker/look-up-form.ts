import { parseCaseNumber, parseTrackingKey } from '@hearback/protocol/light';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { isShared } from '../kiosk/is-shared.js';
import type { LaterWords } from '../later/later-forms.js';
import { askView } from './ask-view.js';
import type { TrackerWords } from './case-view.js';
import { DeviceReceipts } from './device-receipts.js';
import { forgetTraces } from './forget-traces.js';
import { saveText } from './save-text.js';
import { tidyEntry } from './tidy-entry.js';
import { readTrackingLink, type TrackingLink } from './tracking-link.js';

/** The element that the form is drawn into. */
type LookUpHost = HTMLElement & {
  readonly site: string;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
};

/** The progress of a look-up. */
type Going = {
  /** Why it came to nothing; empty where it did not. */
  readonly trouble: string;
  readonly isLooking: boolean;
};

const NOTHING = { number: '', key: '' };

/** Asks for number and key, lists what was sent from this device, and has that forgotten. Draws into its host. */
export class LookUpForm {
  readonly #host: LookUpHost;
  readonly #onLink: (link: TrackingLink) => void;
  #entered = NOTHING;
  #errors: { number?: string; key?: string } = {};
  #isWiping = false;
  #wasWiped = false;

  /** @param onLink Called with the case that somebody asks for. */
  constructor(host: LookUpHost, onLink: (link: TrackingLink) => void) {
    this.#host = host;
    this.#onLink = onLink;
  }

  /** Whether there is anything of a person in it. */
  get isInUse(): boolean {
    return Boolean(this.#isWiping || this.#entered.number || this.#entered.key);
  }

  /** Whether what was sent from this device has just been forgotten. */
  get wasWiped(): boolean {
    return this.#wasWiped;
  }

  /** Starts over. */
  reset(): void {
    this.#entered = NOTHING;
    this.#errors = {};
    this.#isWiping = this.#wasWiped = false;
    this.#host.requestUpdate();
  }

  shown({ trouble, isLooking }: Going, words: TrackerWords & LaterWords): TemplateResult {
    return html`${askView(
      {
        ...this.#entered,
        errors: this.#errors,
        trouble,
        isLooking,
        // A device that many share lists nothing of those who were there before.
        receipts: isServer || isShared(this.#host) ? [] : this.#receipts.all(),
        isWiping: this.#isWiping,
        onInput: (entered) => this.#enter(entered),
        onLook: () => isLooking || this.#submit(words),
        onReceipt: this.#onLink,
        onExport: () => this.#export(),
        onWipe: (sure) => this.#wipe(sure),
      },
      words,
    )}
    ${this.#wasWiped ? html`<p class="hint" part="hint">${words.messages.tracker.wiped}</p>` : nothing}`;
  }

  get #receipts(): DeviceReceipts {
    return new DeviceReceipts(this.#host.site);
  }

  #enter(entered: Partial<typeof NOTHING>): void {
    this.#entered = { ...this.#entered, ...entered };
    this.#errors = {};
    this.#host.requestUpdate();
  }

  #submit({ messages: { tracker } }: TrackerWords): void {
    // Whoever pastes a whole link has given both.
    const pasted = readTrackingLink(this.#entered.number.replace(/^[^#]*/, ''));
    const number = pasted?.number ?? parseCaseNumber(tidyEntry(this.#entered.number));
    const key = pasted?.key ?? parseTrackingKey(tidyEntry(this.#entered.key));
    this.#errors = { ...(!number && { number: tracker.badNumber }), ...(!key && { key: tracker.badKey }) };
    if (number && key) this.#onLink({ number, key });
    else this.#focusOn(number ? 'key' : 'number');
  }

  #export(): void {
    const lines = this.#receipts.all().map(({ number, key, kind, sentAt }) => [sentAt, kind, number, key].join('\t'));
    saveText(`hearback-${this.#host.site}.txt`, `${lines.join('\n')}\n`);
  }

  #wipe(sure: boolean | undefined): void {
    this.#isWiping = sure === false;
    if (sure) {
      this.#receipts.wipe();
      forgetTraces(this.#host.site);
      this.#wasWiped = true;
    }
    this.#focusOn(this.#isWiping ? 'wipe-question' : 'heading');
  }

  /** Shows how the form is now, and moves the focus there. */
  #focusOn(id: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot!.getElementById(id)?.focus());
  }
}
