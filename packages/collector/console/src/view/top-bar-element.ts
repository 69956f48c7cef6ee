import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { THEMES, type Theme } from '../page/preferences.js';
import type { LinkState } from '../register/register-controller.js';
import { isLocale, LOCALE_NAMES, LOCALES, type Locale } from '../words/locale.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';

/** The reader chose a language or colours, wants to leave, or will not wait for the next try. */
export class BarEvent extends Event {
  constructor(readonly choice: { locale: Locale } | { theme: Theme } | 'sign-out' | 'retry') {
    super('console-bar', { bubbles: true, composed: true });
  }
}

/**
 * The bar at the top: name, state of the connection, language, colours, way out.
 *
 * @tag console-top-bar
 * @event {BarEvent} console-bar - Something was chosen.
 */
export class TopBarElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 0.25rem;
        min-block-size: 3.25rem;
        padding-inline: 1.25rem 0.75rem;
        border-block-end: 1px solid var(--line);
        background: var(--surface);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 0.55rem;
        font-size: 1rem;
        font-weight: 650;
        letter-spacing: -0.01em;
      }
      .brand svg {
        color: var(--accent);
      }
      .place {
        padding-inline-start: 0.75rem;
        margin-inline-start: 0.5rem;
        border-inline-start: 1px solid var(--line);
        color: var(--muted);
        font-weight: 450;
        font-size: 0.9375rem;
        line-height: 1.4;
      }
      .link {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
        margin-inline: 0.75rem auto;
        color: var(--soft);
        font-weight: 500;
        white-space: nowrap;
      }
      .dot {
        inline-size: 0.5rem;
        block-size: 0.5rem;
        border-radius: 50%;
        background: var(--edge);
      }
      .live .dot {
        background: var(--good);
        box-shadow: 0 0 0 3px color-mix(in srgb, var(--good) 20%, transparent);
      }
      .reconnecting .dot {
        background: none;
        border: 2px solid var(--fair);
        animation: breathe 1.4s ease-in-out infinite;
      }
      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }
      .reconnecting {
        color: var(--fair);
      }
      select {
        min-block-size: 2rem;
        max-inline-size: 7rem;
        padding: 0 0.35rem;
        border: 1px solid transparent;
        border-radius: 7px;
        background: var(--surface);
        color: var(--soft);
        cursor: pointer;
      }
      select:hover {
        background: var(--hover);
      }
      @media (pointer: coarse) {
        select {
          min-block-size: 2.75rem;
        }
      }
      @media (max-width: 40rem) {
        header {
          padding-inline: 1rem 0.35rem;
        }
        .place {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          margin: 0;
          padding: 0;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .leave span {
          display: none;
        }
        .link {
          margin-inline-start: 0.5rem;
        }
      }
      @media (max-width: 24rem) {
        .brand span {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) theme: Theme = 'auto';
  /** `null` while nobody is signed in. */
  @property({ attribute: false }) link: LinkState | null = null;

  protected override render() {
    const { bar } = this.words;
    const leave = html`<button
      class="button quiet icon leave"
      title=${bar.signOut}
      @click=${() => this.#choose('sign-out')}
    >
      ${icon('exit')}<span>${bar.signOut}</span>
    </button>`;
    return html`<header>
      <span class="brand">${icon('brand', 20)}<span>Hearback</span></span>
      ${this.link ? html`<h1 class="place">${this.words.register}</h1>` : nothing} ${this.#renderLink()}
      <select aria-label=${bar.language} @change=${this.#pickLocale}>
        ${LOCALES.map(
          (locale) =>
            html`<option value=${locale} lang=${locale} ?selected=${locale === this.words.locale}>
              ${LOCALE_NAMES[locale]}
            </option>`,
        )}
      </select>
      <button
        class="button quiet icon"
        title=${bar.theme[this.theme]}
        aria-label=${bar.theme[this.theme]}
        @click=${this.#turnTheme}
      >
        ${icon(this.theme)}
      </button>
      ${this.link ? leave : nothing}
    </header>`;
  }

  #renderLink() {
    const { bar } = this.words;
    if (!this.link) return html`<span class="link"></span>`;
    const retry = html`<button class="button quiet" @click=${() => this.#choose('retry')}>${bar.retryNow}</button>`;
    return html`<span class="link ${this.link}" title=${bar.linkHint[this.link]}>
      <span class="dot"></span><span role="status">${bar.link[this.link]}</span>
      ${this.link === 'reconnecting' ? retry : nothing}
    </span>`;
  }

  #choose(choice: BarEvent['choice']) {
    this.dispatchEvent(new BarEvent(choice));
  }

  readonly #turnTheme = () => {
    const next = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length]!;
    this.#choose({ theme: next });
  };

  readonly #pickLocale = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    if (isLocale(value)) this.#choose({ locale: value });
  };
}
