import type { TrackedCase } from '@hearback/protocol/light';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { formStyles } from '../form/form.styles.js';
import { textFieldStyles } from '../form/text-field.styles.js';
import { LaterForms, type LaterWords } from '../later/later-forms.js';
import { LocaleController } from '../locales/locale-controller.js';
import type { IdleQuestion } from '../kiosk/idle-question.js';
import { isShared } from '../kiosk/is-shared.js';
import { ServedElement } from '../served/served-element.js';
import { ownStyles } from '../server/own-styles.js';
import type { Texts } from '../texts/texts.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { caseView, standing, type TrackerWords } from './case-view.js';
import { loadTrackerTexts } from './load-tracker-texts.js';
import { LookUpForm } from './look-up-form.js';
import { ShownCase } from './shown-case.js';
import { trackerStyles } from './tracker.styles.js';
import { readTrackingLink, withoutTrackingLink, type TrackingLink } from './tracking-link.js';

/** States in which the person is asked whether the problem was solved. */
const ASKED_IN: readonly string[] = ['resolved', 'closed'];

/**
 * Where a case stands and what was said about it, for the person who raised it: by the link of their receipt (`#hearback=NUMBER.KEY`), by what this
 * device remembers, or by number and key typed in. The key never leaves the device and is never read from a query.
 *
 * @summary Follow a case by number and key.
 * @tag hearback-tracker
 * @status stable
 * @since 0.1
 * @attr {string} [lang] - Language; by default that of the nearest ancestor.
 * @attr {number} [kiosk] - For a shared device, here or on any element around it: the case, its link and everything typed are cleared
 *   after this many seconds without a touch, 30 or more, 60 if no number is given; off by default.
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
 * @csspart input - The field to write in.
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
  @property({ reflect: true }) theme: string | null = null;
  /** Any CSS colour; by default a sea blue. */
  @property({ reflect: true }) accent: string | null = null;
  /** Removes number and key from the address bar once they are read. */
  @property({ type: Boolean, attribute: 'clear-address' }) clearAddress = false;
  /** Shown in a dialog over the page, which removes itself when it is closed. */
  @property({ type: Boolean }) popup = false;
  /** Texts in place of the built-in ones, by name; `<hearback-text>` children say the same without script. A change takes a new object. */
  @property({ attribute: false }) texts: Texts | undefined;
  /** A client made by the page, in place of the shared one for `endpoint` and `site`. */
  @property({ attribute: false }) client: DeliveryClient | undefined;

  readonly #locale = new LocaleController(this, loadTrackerTexts);
  readonly #case = new ShownCase(this, (found, isAskedFor) => void this.#tell(found, isAskedFor));
  readonly #form = new LookUpForm(this, (link) => void this.show(link));
  readonly #later = new LaterForms(this, () => this.#case.again());
  /** On a device that many share; once it has come. */
  #idle: IdleQuestion | undefined;
  /** The person has begun to answer the follow-up, which stays until they leave the case. */
  @state() private isAnswering = false;

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
    this.#readAddress();
    import('../attributes/check-values.js').then(
      ({ checkValues }) => checkValues(this),
      () => {}, // Only a hint for whoever builds the page.
    );
    if (this.#isShared) void this.#share();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  /** Shows a case. Resolves once it is shown, or found not to exist. */
  async show(link: TrackingLink): Promise<void> {
    this.isAnswering = false;
    this.#later.reset();
    await this.#case.ask(link);
  }

  protected override updated(): void {
    const dialog = this.shadowRoot!.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The case or its form comes first, and not the button that closes it.
    this.#focus(this.#case.found ? 'standing' : 'heading');
  }

  protected override render() {
    const { messages, locale } = this.#locale;
    if (!messages) return html`<div class="card waiting"></div>`;
    const words = { messages, locale } as unknown as TrackerWords & LaterWords;
    const asked = this.#idle?.shown(locale);
    const { found, link } = this.#case;
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
        ${asked?.note} ${found && link ? this.#shown(found, link, words) : this.#ask(words)}
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
    const { found, isLooking } = this.#case;
    // Of a case that is shown, only its standing is announced.
    if (found) return standing(found, words);
    if (isLooking) return tracker.looking;
    return this.#form.wasWiped ? tracker.wiped : '';
  }

  #ask(words: TrackerWords & LaterWords): TemplateResult {
    const going = { trouble: this.#case.trouble(words), isLooking: this.#case.isLooking };
    return html`<h2 id="heading" class="ring" tabindex="-1" part="heading">
        ${this.heading || words.messages.tracker.heading}
      </h2>
      ${this.#form.shown(going, words)}`;
  }

  #shown(found: TrackedCase, link: TrackingLink, words: TrackerWords & LaterWords): TemplateResult {
    const trouble = this.#case.trouble(words);
    const isDue = ASKED_IN.includes(found.state) && (!found.isFollowedUp || link.fixed);
    const isAsked = !found.isWithdrawn && (isDue || this.isAnswering);
    return html`${caseView(found, words)}
      ${trouble ? html`<p class="problems" role="alert" part="problems">${trouble}</p>` : nothing}
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
              .link=${link}
              @hearback-stored=${() => (this.isAnswering = true)}
              @hearback-delivered=${() => this.#case.again()}
            ></hearback-follow-up>`
          : nothing
      }
      ${found.isWithdrawn ? nothing : this.#later.shown(link, words)}
      <div class="row">
        <button class="button quiet" part="button" type="button" @click=${this.#back}>
          ${words.messages.tracker.back}
        </button>
      </div>`;
  }

  /** Whether many share the device. */
  get #isShared(): boolean {
    return isShared(this);
  }

  readonly #readAddress = () => {
    const link = readTrackingLink(location.hash);
    if (!link) return;
    // Whoever reloads a device that many share must not find the case of the one before.
    if (this.clearAddress || this.#isShared)
      history.replaceState(history.state, '', location.pathname + location.search + withoutTrackingLink(location.hash));
    void this.show(link);
  };

  /** Tells the page that a case is there, and takes the focus to it. */
  async #tell({ number, state: now }: TrackedCase, isAskedFor: boolean): Promise<void> {
    const hadFocus = this.shadowRoot?.activeElement != null;
    const detail = { number, state: now };
    this.dispatchEvent(new CustomEvent('hearback-tracked', { bubbles: true, composed: true, detail }));
    await this.updateComplete;
    // Also if the focused element is gone, as the forms are after a withdrawal.
    if (hadFocus && (isAskedFor || !this.shadowRoot!.activeElement)) this.#focus('standing');
  }

  #focus(id: string): void {
    this.shadowRoot!.getElementById(id)?.focus();
  }

  #clear(): void {
    this.isAnswering = false;
    void this.#case.ask(undefined);
    this.#form.reset();
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
        isInUse: () => this.popup || this.#case.link !== undefined || this.#form.isInUse,
        onIdle: () => this.#startOver(),
      });
  }

  #startOver(): void {
    this.#idle?.calm();
    (this.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    this.#clear();
    this.#close();
  }

  readonly #close = () => this.shadowRoot!.querySelector('dialog')?.close();

  readonly #gone = () => this.remove();
}

declare global {
  interface HTMLElementTagNameMap {
    'hearback-tracker': TrackerElement;
  }
}
