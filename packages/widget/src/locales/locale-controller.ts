import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { languageOnServer } from '../server/language-on-server.js';
import { loadedAhead } from '../server/loaded-ahead.js';
import { replaced, type TextHost } from '../texts/replaced.js';
import { loadLocale, loadWholeLocale } from './load-locale.js';
import { matchLocale, type LocaleId } from './locale-id.js';
import type { Messages } from './messages.js';
import { nearestLanguage } from './nearest-language.js';

/**
 * Keeps its host in the language of the text around it. Reads the nearest `lang` and `dir` whenever the host is connected, and
 * again when those attributes change on anything around it. Texts load on first need; until then `messages` is absent. Where the page gives
 * texts of its own, they are in the place of the built-in ones. On a server, the language is what its caller says, and the built-in texts are
 * there.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & TextHost;
  readonly #observer!: MutationObserver;
  #load: (locale: LocaleId) => Promise<Messages>;
  #locale: LocaleId = 'en';
  /**
   * Writing direction to set on what is shown, where the language runs from right to left and no `dir` as near as its `lang` says otherwise;
   * else empty, for the direction around it.
   */
  dir: 'rtl' | '' = '';
  #messages: Messages | undefined;
  /** Settles once there are texts; rejects where not even English can be fetched. Never, before the host is connected. */
  ready: Promise<void> = new Promise(() => {});

  /** @param load Which texts the host cannot do without. */
  constructor(host: ReactiveControllerHost & TextHost, load: (locale: LocaleId) => Promise<Messages> = loadLocale) {
    this.#host = host;
    this.#load = load;
    if (isServer) return Object.defineProperty(this, 'dir', { get: () => languageOnServer(host).dir });
    this.#observer = new MutationObserver(() => this.refresh());
    host.addController(this);
  }

  /** The language shown, or about to be shown. */
  get locale(): LocaleId {
    return isServer ? languageOnServer(this.#host).locale : this.#locale;
  }

  /** Texts of the language; `undefined` until the first ones have loaded. */
  get messages(): Messages | undefined {
    if (isServer) return loadedAhead(this.#load, this.locale);
    // A script may have set `texts` for the first time since the last rendering.
    if (this.#host.texts) void this.#replace();
    return replaced(this.#host, this.#messages);
  }

  hostConnected() {
    this.refresh();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  /** Reads the language anew. A load that fails leaves the texts shown before, or falls back to English. */
  refresh() {
    const { tag, directed } = nearestLanguage(this.#host);
    const locale = matchLocale(tag);
    this.#observer.disconnect();
    // Any ancestor may get a `lang` or a `dir` later.
    for (let at = this.#host as Node; at; at = (at.parentNode ?? (at as Partial<ShadowRoot>).host) as Node)
      this.#observer.observe(at, { attributeFilter: ['lang', 'dir'] });
    this.dir = !directed && locale === 'ar' ? 'rtl' : '';
    this.ready = this.#show(locale ?? 'en');
    this.ready.catch(() => {});
  }

  /**
   * Has all texts from now on, those that come after sending included.
   *
   * @throws {TypeError} If they cannot be fetched.
   */
  async complete(): Promise<void> {
    if (this.#messages && 'receipt' in this.#messages) return;
    const locale = this.#locale;
    const messages = await loadWholeLocale(locale);
    this.#load = loadWholeLocale;
    // If the language has changed meanwhile, the texts of the new one are loaded, all of them this time.
    if (locale === this.#locale) this.#take(messages);
    else await this.#fetch(this.#locale);
  }

  async #show(locale: LocaleId): Promise<void> {
    if (locale === this.#locale && this.#messages) return this.#host.requestUpdate();
    this.#locale = locale;
    try {
      await this.#fetch(locale);
    } catch (error) {
      if (this.#messages) return;
      if (locale === 'en') throw error;
      await this.#show('en');
    }
  }

  async #fetch(locale: LocaleId): Promise<void> {
    const messages = await this.#load(locale);
    await this.#replace();
    if (locale === this.#locale) this.#take(messages);
    else await this.ready;
  }

  /** Brings the code that puts the page's own texts in, where there may be any. */
  async #replace(): Promise<void> {
    const host = this.#host;
    if (!host.retext && (host.texts || document.querySelector('hearback-text')))
      await import('../texts/follow-texts.js').then(
        ({ followTexts }) => followTexts(host),
        () => {}, // The built-in texts stay.
      );
  }

  #take(messages: Messages) {
    this.#messages = messages;
    this.#host.requestUpdate();
  }
}
