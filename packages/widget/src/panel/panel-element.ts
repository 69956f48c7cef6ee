import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseKinds, type Kind } from '../attributes/parse-kinds.js';
import { INLINE_CHUNKS } from '../loader/inline-chunks.js';
import { inGoodTime } from '../loader/in-good-time.js';
import { LocaleController } from '../locales/locale-controller.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { copyAttributes, formAttributes, tagOf, type KindElement } from './kind-element.js';
import { KIND_ICONS } from './kind-icons.js';
import { nextTab } from './next-tab.js';
import type { PanelSource } from './panel.js';
import { panelStyles } from './panel.styles.js';

/**
 * The card that `hearback-widget` opens: a non-modal dialog with one tab per kind of voice and that kind's form. Reads everything from the
 * tag's attributes and follows their changes. Forms stay in place when tabs change and when the panel closes, so nothing typed is lost.
 *
 * @tag hearback-panel
 * @csspart panel - The card.
 * @csspart header - Its upper part, by which a sheet is pulled down.
 * @csspart heading - Its heading.
 * @csspart promise - The line on who reads what is sent and by when.
 * @csspart tabs - The row of kinds.
 * @csspart tab - One kind.
 * @csspart close - The button that closes.
 */
export class PanelElement extends LitElement {
  static override readonly styles = [tokens, controls, panelStyles];

  /** The tag whose attributes say what to show. Set it before the panel is connected. */
  @property({ attribute: false }) source!: PanelSource;
  /**
   * Kind asked for, or chosen by tab.
   *
   * @internal
   */
  @state() kind: Kind | undefined;

  readonly #locale = new LocaleController(this);
  readonly #theme = new ThemeController(this);
  readonly #changes = new MutationObserver(() => this.requestUpdate());
  /** Forms by tag name; in the place of one that is on its way, what is shown until it has come. */
  readonly #forms = new Map<string, KindElement | TemplateResult>();
  /** Layouts, and what a page may style; without it the panel stands beside the launcher as it is. */
  readonly #dressing = import('../layouts/dress-panel.js').catch(() => undefined);
  /** Whether it may be seen where it stands in the page, which it must not before it looks as it will. */
  #isDressed = false;
  /** Ends what goes on only while the panel is open; absent while it is closed. */
  #opening: AbortController | undefined;

  constructor() {
    super();
    for (const type of ['keydown', 'keypress', 'keyup'] as const) this.addEventListener(type, this.#onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(this.source, { attributes: true });
    void this.#dressing.then((dressing) => dressing?.dressPanel(this, this.source));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
  }

  override requestUpdate(name?: string, before?: unknown): void {
    super.requestUpdate(name, before);
    // Whoever shows the panel learns of it; the page has no part in it.
    this.updateComplete.catch(() => {});
  }

  /** Shows the panel and moves the focus to its heading. Rejects with whatever kept it from being rendered. */
  async show(kind?: Kind): Promise<void> {
    if (kind) this.kind = kind;
    if (this.#opening) return;
    // Somebody who comes back starts over once what they sent has arrived.
    for (const form of this.#forms.values())
      if (form instanceof Element && form.shadowRoot?.querySelector('.received')) form.reset?.();
    const { signal } = (this.#opening = new AbortController());
    this.#theme.refresh();
    await inGoodTime(
      Promise.all([
        this.#locale.ready,
        this.source.hasAttribute('layout') && this.#dressing,
        // The launcher answers a press first: showing the panel takes a style and a layout of its own.
        new Promise((resolve) => setTimeout(resolve)),
      ]),
    );
    // Closed meanwhile.
    if (signal.aborted) return;
    this.#isDressed = true;
    this.requestUpdate();
    await this.updateComplete;
    // Spoilt built-ins may leave it empty without a word.
    if (!this.renderRoot.querySelector(`#panel-${this.#current}`)) throw new Error('Failed to render the panel.');
    this.#reveal();
  }

  /**
   * Hides the panel; what was typed stays.
   *
   * @returns Whether the focus was inside, and so has to go somewhere.
   */
  hide(): boolean {
    const focused = !!this.shadowRoot?.activeElement;
    this.#opening?.abort();
    this.#opening = undefined;
    const dialog = this.#dialog;
    if (dialog?.popover) dialog.hidePopover();
    else dialog?.close();
    this.requestUpdate();
    return focused;
  }

  protected override willUpdate(): void {
    const { source } = this;
    // Before attributes are handed on, since it may be made at once.
    void this.#load(this.#tag);
    copyAttributes(['theme', 'accent', 'layout', 'density', 'radius', 'motion'], source, this);
    for (const form of this.#forms.values())
      if (form instanceof Element) {
        copyAttributes(formAttributes(form), source, form);
        form.prompted = source.prompted;
      }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source } = this;
    const { messages } = this.#locale;
    if (!messages) return nothing;
    const promise = source.getAttribute('promise');
    const kinds = this.#kinds;
    const current = this.#current;
    const tabbed = kinds.length > 1;
    const content = html` <header role="none" part="header">
        <h2 id="heading" part="heading" tabindex="-1">
          <bdi>${source.getAttribute('heading') || messages.panel.heading}</bdi>
        </h2>
        <button
          class="button icon"
          part="close"
          type="button"
          aria-label=${messages.panel.close}
          @click=${() => source.close()}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>
        </button>
        <p id="promise" part="promise" ?hidden=${!promise}><bdi>${promise}</bdi></p>
      </header>
      ${
        tabbed
          ? html`
              <div class="tabs" part="tabs" role="tablist" aria-labelledby="heading" @keydown=${this.#moveTab}>
                ${kinds.map(
                  (kind) => html`
                    <button
                      id="tab-${kind}"
                      class="tab ring"
                      part="tab"
                      type="button"
                      role="tab"
                      aria-selected=${kind === current}
                      aria-controls="panel-${kind}"
                      tabindex=${kind === current ? 0 : -1}
                      @click=${() => (this.kind = kind)}
                    >
                      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${KIND_ICONS[kind]} /></svg>
                      ${messages.kinds[kind].title}
                    </button>
                  `,
                )}
              </div>
            `
          : nothing
      }
      <div class="body">
        ${kinds.map(
          (kind) => html`
            <div
              id="panel-${kind}"
              role=${tabbed ? 'tabpanel' : nothing}
              aria-labelledby=${tabbed ? `tab-${kind}` : nothing}
              ?hidden=${kind !== current}
            >
              ${this.#forms.get(tagOf(kind, source))}
            </div>
          `,
        )}
      </div>`;
    return this.#isInPage
      ? html`<section part="panel" aria-labelledby="heading" ?hidden=${!this.#opening || !this.#isDressed}>
          ${content}
        </section>`
      : html`<dialog part="panel" aria-labelledby="heading" aria-describedby="promise">${content}</dialog>`;
  }

  /** Whether the panel is a piece of the page rather than above it. */
  get #isInPage(): boolean {
    return /^(card|strip)$/.test(this.source.getAttribute('layout') ?? '');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #kinds(): readonly Kind[] {
    return parseKinds(this.source, this.source.getAttribute('kinds'));
  }

  /** Kind shown: the one chosen, while the page offers it; else the first. */
  get #current(): Kind {
    const kinds = this.#kinds;
    return kinds.find((kind) => kind === this.kind) ?? kinds[0]!;
  }

  get #tag(): string {
    return tagOf(this.#current, this.source);
  }

  /** Has a form made, unless it is there or on its way. What has failed is tried again when it is asked for again. */
  async #load(tag: string): Promise<void> {
    if (this.#forms.has(tag)) return;
    try {
      this.#forms.set(tag, html`<div class="waiting"></div>`);
      await inGoodTime(this.#make(tag));
    } catch {
      this.#forms.delete(tag);
      // Without texts of its own it has not shown yet, and whoever shows it hears of that.
      if (this.#opening && tag === this.#tag && this.#locale.messages) this.source.giveWay(this.#current);
    }
  }

  /** Makes a form. Rejects where it cannot be had, or cannot show. */
  async #make(tag: string): Promise<void> {
    if (!customElements.get(tag)) await INLINE_CHUNKS[tag]!();
    const form: KindElement = document.createElement(tag);
    form.setAttribute('embedded', '');
    void this.#dressing.then((dressing) => dressing?.dressForm(form as LitElement, this)).catch(() => {});
    this.#forms.set(tag, form);
    this.requestUpdate();
    await this.updateComplete;
    await form.updateComplete;
    await form.ready;
    if (this.#opening) form.foresee?.();
  }

  #reveal(): void {
    const dialog = this.#dialog;
    const { source } = this;
    const layout = source.getAttribute('layout');
    if (!this.#opening) return;
    if (dialog) {
      dialog.style.cssText = '';
      dialog.popover = layout === 'modal' ? null : 'manual';
      // Above the page, browsers tell of a dialog that it is modal unless they are told that it is not.
      dialog.ariaModal = 'false';
      if (dialog.popover) dialog.showPopover();
    }
    const heading = this.renderRoot.querySelector('h2')!;
    // A card is there without being asked for.
    if (layout !== 'card') heading.focus({ preventScroll: true });
    // If it cannot take the focus, there are no popovers, or it is outside a modal dialog of the page, which only another modal can be above.
    if (dialog && !this.shadowRoot!.activeElement) {
      dialog.popover = dialog.ariaModal = null;
      dialog.showModal();
      heading.focus({ preventScroll: true });
    }
    for (const form of this.#forms.values()) if (form instanceof Element) form.foresee?.();
    const until = this.#opening.signal;
    if (dialog && (layout || matchMedia('(width < 600px)').matches))
      import('./sheet.js').then(
        ({ behaveAsSheet }) => until.aborted || behaveAsSheet(dialog, source, until),
        () => {}, // It can still be scrolled, and closed by its button.
      );
  }

  /** Keys pressed in the panel are for the panel: shortcuts of the page do not see them. */
  readonly #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    if (this.source.getAttribute('layout') !== 'card') this.source.close();
  };

  readonly #moveTab = (event: KeyboardEvent): void => {
    const kinds = this.#kinds;
    const next = nextTab(event.key, kinds.indexOf(this.#current), kinds.length, this.matches(':dir(rtl)'));
    if (next === null) return;
    event.preventDefault();
    this.kind = kinds[next];
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
}
