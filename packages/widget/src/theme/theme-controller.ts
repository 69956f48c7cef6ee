import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isColour } from './is-colour.js';
import { pageScheme } from './page-scheme.js';

/**
 * Keeps a host's colours true to its `accent` and `theme` attributes: hands the accent to `tokens`, which find readable companions for it,
 * and finds out for `theme="auto"` whether the page is light or dark, also when that changes. `density`, `radius` and `motion` load on their own.
 *
 * Writes to a style sheet of its own in the host's shadow root; never to the page, never to the host's attributes. `checkColours` says what
 * is wrong with what the page chose.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #sheet = new CSSStyleSheet();
  /** Pages turn dark by a class, a style or `data-theme` at their root. */
  readonly #page = new MutationObserver(() => this.refresh());
  #applied: string | undefined;
  #colours = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#applied = undefined;
    this.#host.requestUpdate();
    for (const element of [document.documentElement, document.body])
      this.#page.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  hostUpdated(): void {
    if (this.#applied !== this.#wanted) this.refresh();
  }

  /** Reads the attributes and the page again; call it when the page may have changed its colours. */
  refresh(): void {
    const host = this.#host;
    const root = host.shadowRoot;
    if (!root) return;
    this.#applied = this.#wanted;
    if (host.matches('[density],[radius],[motion],:lang(ar)'))
      import('./manner.js').then(
        ({ applyManner }) => applyManner(host, root),
        () => {}, // Then density, radius and motion stay at their defaults, and so do the signs at the end of a foreign text.
      );
    // Inside a panel, the colours are inherited from it.
    if (host.hasAttribute('embedded')) return;
    const accent = host.getAttribute('accent')?.trim();
    const usable = accent && isColour(accent);
    const theme = host.getAttribute('theme')!;
    // What is none at all reads "null" to the expression.
    const scheme = /^(light|dark)$/.test(theme) ? theme : pageScheme(host);
    const colours = `:host{color-scheme:${scheme};--_accent-given:${usable ? accent : 'initial'}}`;
    // Only if changed: replacing a sheet restyles everything in the root.
    if (colours !== this.#colours) this.#sheet.replaceSync((this.#colours = colours));
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  get #wanted(): string {
    return ['accent', 'theme', 'density', 'radius', 'motion'].map((name) => this.#host.getAttribute(name)).join('|');
  }
}
