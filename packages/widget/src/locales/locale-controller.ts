import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadedLocale, loadLocale } from './load-locale.js';
import { matchLocale, type LocaleId } from './locale-id.js';
import type { Messages } from './messages.js';
import { nearestLanguage } from './nearest-language.js';

/**
 * Keeps its host in the language of the text around it. Reads the nearest `lang` whenever the host is connected, and
 * again when that attribute, or the document's own, changes. Texts load on first need; until then `messages` is absent.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver | undefined;
  #locale: LocaleId = 'en';
  #messages: Messages | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    if (typeof MutationObserver === 'function') this.#observer = new MutationObserver(() => this.refresh());
    host.addController(this);
  }

  /** The language shown, or about to be shown. */
  get locale(): LocaleId {
    return this.#locale;
  }

  /** Texts of the language; `undefined` until the first ones have loaded. */
  get messages(): Messages | undefined {
    return this.#messages;
  }

  /** Reading direction the page gives its host, which `all: initial` leaves alone. */
  get dir(): 'ltr' | 'rtl' {
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  hostConnected() {
    this.refresh();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** Reads the language anew. A load that fails leaves the texts shown before, or falls back to English. */
  refresh() {
    const { tag, source } = nearestLanguage(this.#host);
    this.#observer?.disconnect();
    for (const element of new Set([source, document.documentElement, this.#host]))
      if (element) this.#observer?.observe(element, { attributeFilter: ['lang'] });
    void this.#show(matchLocale(tag) ?? 'en');
  }

  async #show(locale: LocaleId): Promise<void> {
    if (locale === this.#locale && this.#messages) return;
    this.#locale = locale;
    let messages = loadedLocale(locale);
    try {
      messages ??= await loadLocale(locale);
    } catch {
      if (this.#messages || locale === 'en') return;
      return this.#show('en');
    }
    if (locale !== this.#locale) return;
    this.#messages = messages;
    this.#host.requestUpdate();
  }
}
