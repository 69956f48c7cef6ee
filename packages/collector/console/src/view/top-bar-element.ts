import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { SessionInfo } from '../api/session.js';
import { type Place } from '../page/address.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import { placeName } from '../page/place-name.js';
import { MAX_HANDLER, THEMES, type Theme } from '../page/preferences.js';
import type { LinkState } from '../register/register-controller.js';
import { isLocale, LOCALE_NAMES, LOCALES, type Locale } from '../words/locale.js';
import { exactTime } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';
import { MenuEscapeController } from './menu-escape-controller.js';
import { topBarStyles } from './top-bar.styles.js';

/** Somebody chose a language, colours or a name, wants to leave, to see the keys, or will not wait for the next try. */
export class BarEvent extends Event {
  constructor(
    readonly choice: { locale: Locale } | { theme: Theme } | { handler: string } | 'sign-out' | 'retry' | 'shortcuts',
  ) {
    super('console-bar', { bubbles: true, composed: true });
  }
}

/** Whether the collector answers, but does not let this page follow the register. */
const isHeldUp = (link: LinkState | null): link is 'crowded' | 'slowed' => link === 'crowded' || link === 'slowed';

/**
 * The bar at the top: name, the parts of the console, state of the connection, and what belongs to the handler who is signed in.
 *
 * @tag console-top-bar
 * @event {BarEvent} console-bar - Something was chosen.
 */
export class TopBarElement extends LitElement {
  static override readonly styles = [base, topBarStyles];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) theme: Theme = 'auto';
  @property({ attribute: false }) place: Place = 'cases';
  /** `null` while nobody is signed in. */
  @property({ attribute: false }) link: LinkState | null = null;
  /** `null` while nobody is signed in. */
  @property({ attribute: false }) session: SessionInfo | null = null;
  /** The name that signs changes; empty for none. */
  @property({ attribute: false }) handler = '';
  @query('#me') private readonly menu!: HTMLElement | null;
  @query('.me') private readonly menuButton!: HTMLElement | null;
  @query('#handler') private readonly nameField!: HTMLInputElement;

  constructor() {
    super();
    new MenuEscapeController(this, () => this.menu);
  }

  protected override render() {
    const { words, session } = this;
    return html`<header>
        <span class="brand">${icon('brand', 20)}<span>Hearback</span></span>
        ${session ? this.#renderNav() : nothing} ${this.#renderLink()}
        ${session ? this.#renderMenu(session) : html`${this.#renderLocale()}${this.#renderTheme()}`}
        ${session ? html`<h1 class="hidden-text">${placeName(words, this.place)}</h1>` : nothing}
      </header>
      <p class="held-up" role="status">${isHeldUp(this.link) ? words.bar.linkHint[this.link] : nothing}</p>`;
  }

  #renderNav() {
    const { words, place } = this;
    const link = (to: Place, href: string) =>
      html`<a href=${href} aria-current=${place === to ? 'page' : nothing}>${placeName(words, to)}</a>`;
    return html`<nav aria-label="Hearback">
      ${link('cases', '#')}${link('register', '#register')}${link('insights', '#insights')}
    </nav>`;
  }

  #renderLink() {
    const { bar } = this.words;
    if (!this.link) return html`<span class="link"></span>`;
    const retry = html`<button class="button quiet" @click=${() => this.#choose('retry')}>${bar.retryNow}</button>`;
    return html`<span class="link ${this.link}" title=${isHeldUp(this.link) ? nothing : bar.linkHint[this.link]}>
      <span class="dot"></span><span role="status">${bar.link[this.link]}</span>
      ${this.link === 'reconnecting' || isHeldUp(this.link) ? retry : nothing}
    </span>`;
  }

  #renderMenu({ name, displayName, scope, boundTo, expiresAt }: SessionInfo) {
    const { words, handler } = this;
    const { person, keys } = words.cases;
    const known = handler || name;
    return html`<button
        class="button quiet icon me"
        popovertarget="me"
        aria-label=${known ? `${person.menu}: ${known}` : person.menu}
      >
        ${icon('person')}<span>${known || person.menu}</span>
      </button>
      <div id="me" popover @toggle=${this.#onToggle}>
        <p class="who">${name === null ? person.noName : person.signedInAs(name)}</p>
        <p class="may">${person.scopes[scope]} · ${person.until(exactTime(expiresAt, words.dates))}</p>
        ${boundTo ? html`<p class="may">${person.onlySites(new Intl.ListFormat(words.locale).format(boundTo))}</p>` : nothing}
        ${displayName === null ? this.#renderName() : nothing}
        <hr />
        <p class="line">${words.bar.language}${this.#renderLocale()}</p>
        <p class="line">${words.bar.theme[this.theme]}${this.#renderTheme()}</p>
        <hr />
        <button class="button quiet wide" @click=${() => this.#leaveMenu('shortcuts')}>
          ${icon('keyboard')}${keys.open}
        </button>
        <button class="button quiet wide" @click=${() => this.#leaveMenu('sign-out')}>
          ${icon('exit')}${words.bar.signOut}
        </button>
      </div>`;
  }

  /** Asks for a name where the token says none. */
  #renderName() {
    const { person } = this.words.cases;
    return html`<form @submit=${this.#saveName}>
      <label for="handler">${person.name}</label>
      <span class="row">
        <input
          id="handler"
          class="field"
          .value=${this.handler}
          maxlength=${MAX_HANDLER}
          autocomplete="name"
          aria-describedby="name-hint"
        />
        <button class="button">${person.save}</button>
      </span>
      <span class="may" id="name-hint">${person.nameHint}</span>
    </form>`;
  }

  #renderLocale() {
    return html`<select aria-label=${this.words.bar.language} @change=${this.#pickLocale}>
      ${LOCALES.map(
        (locale) =>
          html`<option value=${locale} lang=${locale} .selected=${live(locale === this.words.locale)}>
            ${LOCALE_NAMES[locale]}
          </option>`,
      )}
    </select>`;
  }

  #renderTheme() {
    const name = this.words.bar.theme[this.theme];
    return html`<button class="button quiet icon" title=${name} aria-label=${name} @click=${this.#turnTheme}>
      ${icon(this.theme)}
    </button>`;
  }

  #choose(choice: BarEvent['choice']) {
    this.dispatchEvent(new BarEvent(choice));
  }

  #leaveMenu(choice: 'shortcuts' | 'sign-out') {
    this.#closeMenu();
    this.#choose(choice);
  }

  /** The focus goes back at once, so that what opens now gives it back there. */
  #closeMenu() {
    this.menu?.hidePopover();
    this.menuButton?.focus();
  }

  readonly #onToggle = (event: ToggleEvent) => {
    // What is no longer shown may have the focus for another frame.
    const isLost = isFocusLost() || this.menu?.matches(':focus-within');
    if (event.newState === 'closed' && isLost) this.menuButton?.focus();
  };

  readonly #saveName = (event: Event) => {
    event.preventDefault();
    this.#choose({ handler: this.nameField.value });
    this.#closeMenu();
  };

  readonly #turnTheme = () => {
    const next = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length]!;
    this.#choose({ theme: next });
  };

  readonly #pickLocale = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (isLocale(value)) this.#choose({ locale: value });
  };
}
