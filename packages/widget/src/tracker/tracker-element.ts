import { parseCaseNumber, parseTrackingKey } from '@hearback/protocol/light';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { formStyles } from '../form/form.styles.js';
import { textFieldStyles } from '../form/text-field.styles.js';
import { LaterForms, type LaterWords } from '../later/later-forms.js';
import { fillPlural } from '../locales/fill-plural.js';
import { LocaleController } from '../locales/locale-controller.js';
import type { IdleQuestion } from '../kiosk/idle-question.js';
import { isShared } from '../kiosk/is-shared.js';
import { ServedElement } from '../served/served-element.js';
import { ownStyles } from '../server/own-styles.js';
import type { Texts } from '../texts/texts.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { askView } from './ask-view.js';
import { caseView, standing, type TrackerWords } from './case-view.js';
import { DeviceReceipts, type DeviceReceipt } from './device-receipts.js';
import { loadTrackerTexts } from './load-tracker-texts.js';
import { lookUp, type LookUp } from './look-up.js';
import { saveText } from './save-text.js';
import type { TrackedCase } from './tracked-case.js';
import { trackerStyles } from './tracker.styles.js';
import { tidyEntry } from './tidy-entry.js';
import { readTrackingLink, withoutTrackingLink, type TrackingLink } from './tracking-link.js';

/** States in which the person is asked whether it was put right. */
const ASKED_IN: readonly string[] = ['resolved', 'closed'];

/**
 * Where a case stands and what was said of it, for whoever raised it: by the link of their receipt (`#hearback=NUMBER.KEY`), by what this
 * device remembers, or by number and key typed in. The key never leaves the device and is read from no query.
 *
 * @summary Follow a case by number and key.
 * @tag hearback-tracker
 * @status stable
 * @since 0.1
 * @attr {string} [lang] - Language; by default that of the nearest ancestor.
 * @attr {number} [kiosk] - For a device that many share, here or on anything around: the case, its link and all that was typed are cleared after so
 *   many seconds without a touch, 60 where none are said; off by default.
 * @event {CustomEvent<{ number: string, state: string }>} hearback-tracked - A case is shown.
 * @event {HearbackStoredEvent} hearback-stored - Something added, or the wish to withdraw, is safe on this device.
 * @event {HearbackDeliveredEvent} hearback-delivered - The endpoint has it.
 * @event {HearbackRejectedEvent} hearback-rejected - The endpoint refused it.
 * @csspart card - The frame.
 * @csspart standing - Where the case stands.
 * @csspart number - Its number.
 * @csspart due - What is due next.
 * @csspart timeline - What happened.
 * @csspart entry - One thing that happened.
 * @csspart reply - Words of those who handle the case.
 * @csspart device - What was sent from this device.
 * @csspart later - Adding something, and withdrawing.
 * @csspart heading - The heading.
 * @csspart intro - What is needed to look a case up.
 * @csspart field - A field with its label.
 * @csspart label - What it asks.
 * @csspart input - Where one writes.
 * @csspart hint - A note, a time, or who wrote.
 * @csspart error - What is wrong with an entry.
 * @csspart problems - Why a case cannot be shown.
 * @csspart subheading - A heading within the card.
 * @csspart entry-title - What happened.
 * @csspart text - A sentence or two, such as the promise.
 * @csspart choice - An answer of the follow-up.
 * @csspart outcome - What became of it.
 * @csspart button - Every button; those of cases sent from this device are also `receipt`.
 * @csspart receipt - A case sent from this device.
 * @csspart idle - Asks on a shared device whether somebody is there.
 * @csspart popup - The dialog, with `popup`.
 */
export class TrackerElement extends ServedElement {
  static override styles = [tokens, controls, formStyles, textFieldStyles, trackerStyles];

  /** Address the voices are posted to; cases are looked up beside it. Required. */
  @property() endpoint = '';
  /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
  @property() site = '';
  /** Heading; by default "Follow your case", in the language. */
  @property() heading: string | null = null;
  /** `light`, `dark` or `auto` (default), which follows the page. */
  @property() theme: string | null = null;
  /** Any CSS colour; by default a sea blue. */
  @property() accent: string | null = null;
  /** Takes number and key out of the address bar once they are read. */
  @property({ type: Boolean, attribute: 'clear-address' }) clearAddress = false;
  /** Shown in a dialog over the page, which removes itself when it is closed. */
  @property({ type: Boolean }) popup = false;
  /** Texts in place of the built-in ones, by name; `<hearback-text>` children say the same without script. A change takes a new object. */
  @property({ attribute: false }) texts: Texts | undefined;
  /** A client made by the page, in place of the shared one for `endpoint` and `site`. */
  @property({ attribute: false }) client: DeliveryClient | undefined;

  readonly #locale = new LocaleController(this, loadTrackerTexts);
  readonly #later = new LaterForms(this, () => void this.#look(false));
  /** On a device that many share; once it has come. */
  #idle: IdleQuestion | undefined;
  @state() private shown: TrackingLink | undefined;
  @state() private found: TrackedCase | undefined;
  @state() private came: LookUp | undefined;
  @state() private isLooking = false;
  /** The person has begun to answer the follow-up, which stays until they leave the case. */
  @state() private isAnswering = false;
  @state() private isWiping = false;
  @state() private wasWiped = false;
  @state() private entered = { number: '', key: '' };
  @state() private errors: { number?: string; key?: string } = {};

  constructor() {
    super();
    if (!isServer) new ThemeController(this);
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      this.addEventListener(type, (event) => {
        if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
      });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    addEventListener('online', this.#again);
    this.#readAddress();
    if (this.#isShared) void this.#share();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('online', this.#again);
  }

  /** Shows a case. Resolves once it is there, or is found not to be. */
  async show(link: TrackingLink): Promise<void> {
    this.shown = link;
    this.found = this.came = undefined;
    this.isAnswering = false;
    this.#later.reset();
    await this.#look(true);
  }

  protected override updated(): void {
    const dialog = this.shadowRoot!.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render() {
    const { messages, locale } = this.#locale;
    if (!messages) return html`<div class="card waiting"></div>`;
    const words = { messages, locale } as unknown as TrackerWords & LaterWords;
    const asked = this.#idle?.shown(locale);
    const card = html`<div class="root" lang=${locale} dir=${this.#locale.dir || nothing}>
      ${isServer ? ownStyles(this) : nothing}
      <div class="card tracker" part="card">
        ${
          this.popup
            ? html`<div class="row top">
                <button class="button quiet" part="button" type="button" @click=${this.#close}>
                  ${messages.panel.close}
                </button>
              </div>`
            : nothing
        }
        <p class="visually-hidden" role="status">${asked?.announcement ?? this.#said(words)}</p>
        ${asked?.note} ${this.found && this.shown ? this.#case(this.found, this.shown, words) : this.#ask(words)}
      </div>
    </div>`;
    return this.popup
      ? html`<dialog
          class="popup"
          part="popup"
          aria-label=${this.heading || words.messages.tracker.heading}
          @close=${this.#gone}
        >
          ${card}
        </dialog>`
      : card;
  }

  #said(words: TrackerWords): string {
    const { tracker } = words.messages;
    // Of a case that is shown, only what has become of it is news.
    if (this.isLooking && !this.found) return tracker.looking;
    return this.found ? standing(this.found, words) : this.wasWiped ? tracker.wiped : '';
  }

  #ask(words: TrackerWords & LaterWords): TemplateResult {
    return html`<h2 id="heading" class="ring" tabindex="-1" part="heading">
        ${this.heading || words.messages.tracker.heading}
      </h2>
      ${askView(
        {
          ...this.entered,
          errors: this.errors,
          trouble: this.#trouble(words),
          isLooking: this.isLooking,
          receipts: isServer || this.#isShared ? [] : this.#receipts.all(),
          isWiping: this.isWiping,
          onInput: (entered) => {
            this.entered = { ...this.entered, ...entered };
            this.errors = {};
          },
          onLook: () => this.#submit(words),
          onReceipt: (receipt) => void this.show(receipt),
          onExport: () => this.#export(),
          onWipe: (sure) => this.#wipe(sure),
        },
        words,
      )}
      ${this.wasWiped ? html`<p class="hint" part="hint">${words.messages.tracker.wiped}</p>` : nothing}`;
  }

  #case(found: TrackedCase, shown: TrackingLink, words: TrackerWords & LaterWords): TemplateResult {
    const { tracker } = words.messages;
    const isDue = ASKED_IN.includes(found.state) && (!found.isFollowedUp || shown.fixed);
    const isAsked = !found.isWithdrawn && (isDue || this.isAnswering);
    return html`${caseView(found, words)}
      ${this.came && this.came.is !== 'found' ? html`<p class="problems" role="alert" part="problems">${this.#trouble(words)}</p>` : nothing}
      ${
        isAsked
          ? html`<hearback-follow-up
              embedded
              exportparts="field, label, hint, input, error, choice, outcome, button"
              endpoint=${this.endpoint}
              site=${this.site}
              lang=${words.locale}
              theme=${this.theme ?? nothing}
              accent=${this.accent ?? nothing}
              .client=${this.client}
              .texts=${this.texts}
              .link=${shown}
              @hearback-stored=${() => (this.isAnswering = true)}
              @hearback-delivered=${() => void this.#look(false)}
            ></hearback-follow-up>`
          : nothing
      }
      ${found.isWithdrawn ? nothing : this.#later.shown(shown, words)}
      <div class="row">
        <button class="button quiet" part="button" type="button" @click=${this.#back}>${tracker.back}</button>
      </div>`;
  }

  #trouble({ messages: { tracker }, locale }: TrackerWords): string {
    const { came } = this;
    if (!came || came.is === 'found' || this.isLooking) return '';
    return came.is === 'wait' ? fillPlural(tracker.wait, came.seconds, locale) : tracker[came.is];
  }

  /** Whether many share the device. */
  get #isShared(): boolean {
    return isShared(this);
  }

  get #receipts(): DeviceReceipts {
    return new DeviceReceipts(this.site);
  }

  readonly #readAddress = () => {
    const link = readTrackingLink(location.hash);
    if (!link) return;
    // Whoever reloads a device that many share must not find the case of the one before.
    if (this.clearAddress || this.#isShared)
      history.replaceState(history.state, '', location.pathname + location.search + withoutTrackingLink(location.hash));
    void this.show(link);
  };

  readonly #again = () => {
    if (this.came?.is === 'unreachable') void this.#look(true);
  };

  /** Asks the endpoint. @param focus Whether to take the focus to what is shown, if it is in here. */
  async #look(focus: boolean): Promise<void> {
    const { shown, endpoint } = this;
    if (!shown || !endpoint) return;
    this.isLooking = true;
    const came = await lookUp(new URL(endpoint, document.baseURI).href, shown);
    if (shown !== this.shown) return;
    this.isLooking = false;
    this.came = came;
    const kept = this.#receipts.find(shown.number);
    // Of a case that is gone nothing is new.
    if (came.is === 'unknown' && kept) this.#receipts.keep({ ...kept, hasNews: false });
    if (came.is !== 'found') return;
    this.found = came.found;
    if (kept) {
      const { state: now, updatedAt: seenAt } = came.found;
      this.#receipts.keep({ ...kept, state: now, seenAt, askedAt: new Date().toISOString(), hasNews: false });
    }
    const hadFocus = this.shadowRoot?.activeElement != null;
    const detail = { number: came.found.number, state: came.found.state };
    this.dispatchEvent(new CustomEvent('hearback-tracked', { bubbles: true, composed: true, detail }));
    await this.updateComplete;
    // Also where what had the focus is gone, as the forms are once a voice is withdrawn.
    if (hadFocus && (focus || !this.shadowRoot!.activeElement)) this.#focus('standing');
  }

  #focus(id: string): void {
    this.shadowRoot!.getElementById(id)?.focus();
  }

  #submit({ messages: { tracker } }: TrackerWords): void {
    if (this.isLooking) return;
    // Whoever pastes a whole link has given both.
    const pasted = readTrackingLink(this.entered.number.replace(/^[^#]*/, ''));
    const number = pasted?.number ?? parseCaseNumber(tidyEntry(this.entered.number));
    const key = pasted?.key ?? parseTrackingKey(tidyEntry(this.entered.key));
    this.errors = { ...(!number && { number: tracker.badNumber }), ...(!key && { key: tracker.badKey }) };
    if (number && key) void this.show({ number, key });
    else void this.updateComplete.then(() => this.#focus(number ? 'key' : 'number'));
  }

  #clear(): void {
    this.shown = this.found = this.came = undefined;
    this.entered = { number: '', key: '' };
    this.errors = {};
    this.isLooking = this.isWiping = this.wasWiped = this.isAnswering = false;
    this.#later.reset();
  }

  readonly #back = () => {
    this.#clear();
    void this.updateComplete.then(() => this.#focus('heading'));
  };

  /** Clears everything when nobody touches anything for a while. Where that cannot be fetched, a reload clears it. */
  async #share(): Promise<void> {
    const kiosk = await import('../kiosk/idle-question.js').catch(() => undefined);
    if (kiosk)
      this.#idle ??= new kiosk.IdleQuestion(this, {
        isInUse: () => Boolean(this.popup || this.shown || this.isWiping || this.entered.number || this.entered.key),
        onIdle: () => this.#startOver(),
      });
  }

  #startOver(): void {
    this.#idle?.calm();
    (this.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    this.#clear();
    this.#close();
  }

  #export(): void {
    const lines = this.#receipts
      .all()
      .map(({ number, key, kind, sentAt }: DeviceReceipt) => [sentAt, kind, number, key].join('\t'));
    saveText(`hearback-${this.site}.txt`, `${lines.join('\n')}\n`);
  }

  #wipe(sure: boolean | undefined): void {
    this.isWiping = sure === false;
    if (sure) {
      this.#receipts.wipe();
      this.wasWiped = true;
    }
    void this.updateComplete.then(() => this.#focus(this.isWiping ? 'wipe-question' : 'heading'));
  }

  readonly #close = () => this.shadowRoot!.querySelector('dialog')?.close();

  readonly #gone = () => this.remove();
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-tracker': TrackerElement;
  }
}
