import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { collectorClock } from '../api/collector-clock.js';
import { drafts } from '../composer/drafts.js';
import { type Address, readAddress, writeAddress } from '../page/address.js';
import { pageTitle } from '../page/page-title.js';
import { preferences, type Theme } from '../page/preferences.js';
import { arrivalWords } from '../reading/arrival-words.js';
import { byOthers } from '../register/by-others.js';
import type { RegisterRecord } from '../register/record.js';
import { RegisterClient } from '../register/register-client.js';
import { RegisterController } from '../register/register-controller.js';
import { SessionController } from '../shell/session-controller.js';
import type { Locale } from '../words/locale.js';
import { type Words, wordsOf } from '../words/words.js';
import { base } from './base.styles.js';
import { consoleStyles } from './console.styles.js';
import type { GoEvent } from './go-event.js';
import type { InboxViewElement } from './inbox-view-element.js';
import type { InsightsViewElement } from './insights/insights-view-element.js';
import type { ShortcutSheetElement } from './shortcut-sheet-element.js';
import type { SignInEvent } from './sign-in-element.js';
import type { SignatureDialogElement } from './signature-dialog-element.js';
import type { Saying, ToastElement } from './toast-element.js';
import type { BarEvent } from './top-bar-element.js';

const CLOCK_MS = 20_000;

/**
 * The console: the cases to be handled, the register they come from, and what the voices mean, for the handler who is signed in.
 *
 * @tag hearback-console
 */
export class ConsoleElement extends LitElement {
  static override readonly styles = [base, consoleStyles];

  @state() private words: Words = wordsOf(preferences.locale, { preferred: navigator.languages });
  @state() private theme: Theme = preferences.theme;
  @state() private handler = preferences.handler;
  @state() private address: Address = readAddress(location.hash);
  @state() private fresh: ReadonlySet<number> = new Set();
  @state() private nowMs = collectorClock.nowMs;
  /** What a screen reader is told of what came: another object each time, or the same words would not be read out again. */
  @state() private news = { text: '' };
  @query('console-inbox') private readonly inbox!: InboxViewElement | null;
  @query('console-insights') private readonly insights!: InsightsViewElement | null;
  @query('console-signature') private readonly signature!: SignatureDialogElement;
  @query('console-shortcuts') private readonly shortcuts!: ShortcutSheetElement;
  @query('console-toast') private readonly toast!: ToastElement;

  readonly #tick = () => void (this.nowMs = collectorClock.nowMs);
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #session = new SessionController(this, () => this.#follow());
  readonly #register = new RegisterController(this, {
    onRefused: () => this.#expire(),
    onReady: this.#tick,
    onArrived: (records) => this.#announce(records),
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#applyPreferences();
    this.#clock = setInterval(this.#tick, CLOCK_MS);
    collectorClock.addEventListener('change', this.#tick);
    window.addEventListener('hashchange', this.#readAddress);
    window.addEventListener('storage', this.#onOtherTab);
    window.addEventListener('focus', this.#onLookedAt);
    if (!this.#readAddress()) void this.#session.resume();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    collectorClock.removeEventListener('change', this.#tick);
    window.removeEventListener('hashchange', this.#readAddress);
    window.removeEventListener('storage', this.#onOtherTab);
    window.removeEventListener('focus', this.#onLookedAt);
  }

  protected override render() {
    const { words, address } = this;
    const { info } = this.#session;
    return html`<console-top-bar
        .words=${words}
        .theme=${this.theme}
        .place=${address.place}
        .link=${info ? this.#register.link : null}
        .session=${info ?? null}
        .handler=${this.#signsAs}
        @console-bar=${this.#onBar}
        @console-go=${this.#onGo}
      ></console-top-bar>
      ${info === undefined ? nothing : info === null ? this.#renderSignIn() : this.#renderPlace()}
      <console-signature .words=${words}></console-signature>
      <console-shortcuts .words=${words}></console-shortcuts>
      <console-toast></console-toast>
      <p class="hidden-text" role="status">${keyed(this.news, this.news.text)}</p>`;
  }

  #renderSignIn() {
    return html`<main>
      <console-sign-in
        .words=${this.words}
        .problem=${this.#session.problem}
        .busy=${this.#session.isBusy}
        @console-sign-in=${(event: SignInEvent) => this.#session.begin(event.token)}
      ></console-sign-in>
    </main>`;
  }

  #renderPlace() {
    const { words, address, nowMs } = this;
    const { records, ready, loadingOlder, link } = this.#register;
    if (address.place === 'register')
      return html`<console-register-view
        .words=${words}
        .register=${this.#register}
        .isBound=${Boolean(this.#session.info!.boundTo)}
        .records=${records}
        .ready=${ready}
        .loadingOlder=${loadingOlder}
        .record=${address.record}
        .fresh=${this.fresh}
        .nowMs=${nowMs}
        @console-go=${this.#onGo}
      ></console-register-view>`;
    if (address.place === 'insights') return this.#renderInsights();
    return html`<console-inbox
      .words=${words}
      .session=${this.#session.info!}
      .handler=${this.#signsAs}
      .filter=${address.filter}
      .number=${address.case}
      .isOffline=${link === 'reconnecting'}
      .isEmptyRegister=${ready && records.length === 0}
      .nowMs=${nowMs}
      .sign=${this.#sign}
      @console-go=${this.#onGo}
      @console-toast=${(event: CustomEvent<Saying>) => this.toast.say(event.detail)}
      @console-shortcuts=${() => this.shortcuts.show()}
      @console-expired=${() => this.#expire()}
    ></console-inbox>`;
  }

  #renderInsights() {
    const { link } = this.#register;
    return html`<console-insights
      .words=${this.words}
      .sites=${this.#session.info!.sites}
      .filter=${this.address.figures}
      .isOffline=${link === 'reconnecting'}
      .nowMs=${this.nowMs}
      @console-go=${this.#onGo}
      @console-expired=${() => this.#expire()}
    ></console-insights>`;
  }

  /** The name that signs changes; empty for none. */
  get #signsAs(): string {
    return this.#session.info?.displayName ?? this.handler;
  }

  /** Who signs a change; `by` is `null` where the collector signs with the token's name. Resolves with `undefined` if the dialog for the name is cancelled. */
  readonly #sign = async (): Promise<{ by: Actor | null } | undefined> => {
    const { name: token = null, displayName = null } = this.#session.info ?? {};
    if (displayName !== null) return { by: null };
    if (token !== null) return { by: this.handler === '' ? null : { id: token, name: this.handler } };
    if (this.handler === '') {
      const name = await this.signature.ask();
      if (name === null) return undefined;
      this.#setHandler(name);
    }
    return { by: { id: this.handler, name: this.handler } };
  };

  #setHandler(name: string) {
    preferences.handler = name;
    this.handler = preferences.handler;
  }

  #follow() {
    const { holder } = this.#session.info!;
    drafts.belongTo(holder);
    preferences.belongTo(holder);
    this.handler = preferences.handler;
    this.#takeWords(this.words.locale);
    this.fresh = new Set();
    this.#register.open(new RegisterClient());
  }

  /** Takes the words of a language, and those of the sites that are read. */
  #takeWords(locale: Locale) {
    const { sites = [] } = this.#session.info ?? {};
    this.words = wordsOf(locale, { sites, preferred: navigator.languages });
  }

  #expire() {
    this.#leave();
    this.#session.expire();
  }

  /** The tabs of a browser share one session: where somebody else has signed in in another tab, it is theirs here, too. */
  readonly #onOtherTab = (event: StorageEvent) => {
    const holder = preferences.otherHolder(event);
    if (!this.#session.info || holder === null || holder === this.#session.info.holder) return;
    this.#leave();
    void this.#session.resumeOther();
  };

  readonly #onLookedAt = () => void this.#session.resumeExpired();

  /** Forgets what the next person to sign in must neither see nor go on with: what was read, searched for, said and begun. No dialog stays before them. */
  #leave() {
    this.#register.close();
    this.signature.dismiss();
    this.shortcuts.close();
    this.news = { text: '' };
    this.address = { ...this.address, filter: { ...this.address.filter, text: '' } };
  }

  #announce(records: readonly RegisterRecord[]) {
    this.#tick();
    const fresh = [...this.fresh, ...records.map(({ seq }) => seq)];
    this.fresh = new Set(fresh.filter((seq) => seq > this.#register.floor));
    const others = byOthers(records, this.#session.info?.name ?? this.handler);
    if (others[0]) {
      this.news = { text: this.words.list.arrived(others.length, arrivalWords(others[0], this.words)) };
    }
    void this.inbox?.onArrived(records);
    this.insights?.onArrived();
  }

  /** Takes over what the address says. @returns Whether that began a session. */
  readonly #readAddress = (): boolean => {
    const { token, ...address } = readAddress(location.hash);
    this.address = { ...address, filter: { ...address.filter, text: this.address.filter.text } };
    if (token === null) return false;
    history.replaceState(null, '', this.#path(address));
    void this.#session.begin(token);
    return true;
  };

  readonly #onGo = ({ to, how }: GoEvent) => {
    const address = { ...this.address, ...to };
    const path = this.#path(address);
    if (how === 'push' && path !== this.#path(this.address)) history.pushState(null, '', path);
    else history.replaceState(null, '', path);
    this.address = address;
  };

  #path = (address: Address) => location.pathname + location.search + writeAddress(address);

  readonly #onBar = ({ choice }: BarEvent) => {
    if (choice === 'sign-out') {
      drafts.clear();
      this.#leave();
      void this.#session.end();
    } else if (choice === 'retry') this.#register.retryNow();
    else if (choice === 'shortcuts') this.shortcuts.show();
    else if ('locale' in choice) {
      preferences.locale = choice.locale;
      this.#takeWords(choice.locale);
    } else if ('handler' in choice) this.#setHandler(choice.handler);
    else {
      preferences.theme = choice.theme;
      this.theme = choice.theme;
    }
    this.#applyPreferences();
  };

  protected override updated() {
    document.title = pageTitle(this.words, this.#session.info ? this.address : null);
  }

  #applyPreferences() {
    document.documentElement.lang = this.words.locale;
    if (this.theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = this.theme;
  }
}
