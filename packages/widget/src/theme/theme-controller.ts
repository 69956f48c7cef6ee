import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../attributes/warn-once.js';
import { computedColours } from './computed-colours.js';
import { contrast, inkOn, type Rgb } from './contrast.js';
import { legible } from './legible.js';
import { pageScheme } from './page-scheme.js';

const AA_TEXT = 4.5;
const css = ([red, green, blue]: Rgb): string => `color(srgb ${red} ${green} ${blue})`;

/**
 * Keeps a host's colours true to its `accent` and `theme` attributes and readable whatever the page chose: the text on the accent, and the
 * accent as text on the surface, are computed when the host connects, when it updates and when the system's scheme changes.
 *
 * Writes to a style sheet of its own in the host's shadow root; never to the page, never to the host's attributes. Needs `tokens` in the
 * host's styles. Warns once where the page's own pair of colours cannot be read (WCAG 2.2, 1.4.3) or `accent` is no colour.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #sheet: CSSStyleSheet | undefined;
  #applied = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.refresh);
    if (this.#sheet) this.refresh();
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.refresh);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
      this.refresh();
    } else if (this.#wanted() !== this.#applied) this.refresh();
  }

  /** Computes the colours anew; call it after the page changed its own colours. */
  readonly refresh = (): void => {
    const host = this.#host;
    const root = host.shadowRoot;
    if (!root || !this.#sheet || !host.isConnected) return;
    this.#applied = this.#wanted();

    const given = host.getAttribute('accent')?.trim();
    const usable = given && CSS.supports('color', given);
    if (given && !usable) warnOnce(host, `does not know accent="${given}": expected a CSS colour.`);
    const scheme = /^(light|dark)$/.test(host.getAttribute('theme') ?? '') ? null : pageScheme(host);
    const rules = [scheme && `color-scheme:${scheme}`, usable && `--_accent-given:${given}`].filter(Boolean);
    this.#sheet.replaceSync(`:host{${rules.join(';')}}`);

    const [accent, surface, onAccent, ink] = computedColours(root, [
      'var(--_accent)',
      'var(--_surface)',
      'var(--hearback-on-accent)',
      'var(--_ink)',
    ]);
    if (!accent || !surface) return;
    if (!accent.opaque) warnOnce(host, 'has a see-through accent, so the contrast of text on it cannot be assured.');
    const textOnAccent = inkOn(accent.rgb);
    rules.push(
      `--_on-accent-computed:${textOnAccent}`,
      `--_accent-shade-computed:${textOnAccent === 'white' ? 'black' : 'white'}`,
      `--_accent-text-computed:${css(legible(accent.rgb, surface.rgb, AA_TEXT + 0.6))}`,
    );
    this.#sheet.replaceSync(`:host{${rules.join(';')}}`);
    if (onAccent) this.#judge('--hearback-on-accent on the accent', onAccent.rgb, accent.rgb);
    if (ink) this.#judge('--hearback-ink on --hearback-surface', ink.rgb, surface.rgb);
  };

  #wanted = (): string => `${this.#host.getAttribute('accent')}|${this.#host.getAttribute('theme')}`;

  #judge(pair: string, text: Rgb, ground: Rgb): void {
    const ratio = contrast(text, ground);
    if (ratio < AA_TEXT)
      warnOnce(this.#host, `has too little contrast: ${pair} is ${ratio.toFixed(2)}:1, text needs 4.5:1.`);
  }
}
