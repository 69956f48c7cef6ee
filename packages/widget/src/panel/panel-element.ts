import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseKinds, type Kind } from '../attributes/parse-kinds.js';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { warnOnce } from '../attributes/warn-once.js';
import { loadCourier } from '../delivery/load-courier.js';
import { INLINE_CHUNKS } from '../loader/load-chunk.js';
import { LocaleController } from '../locales/locale-controller.js';
import type { Messages } from '../locales/messages.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { AboveKeyboardController } from './above-keyboard-controller.js';
import { FORM_PARTS, passAttributes, tagOf, type KindElement } from './kind-element.js';
import { KIND_ICONS } from './kind-icons.js';
import { nextTab } from './next-tab.js';
import { panelStyles } from './panel.styles.js';

/** Corners a launcher can stand in. */
const POSITIONS = ['bottom', 'top'].flatMap((edge) =>
  ['end', 'start', 'right', 'left'].map((side) => `${edge}-${side}`),
);

/** The tag that a panel belongs to. */
export type PanelSource = HTMLElement & { close(): void };

/**
 * The card that `hearback-widget` opens: a non-modal dialog with one tab per kind of voice and that kind's form. Reads everything from the
 * tag's attributes and follows their changes. Forms stay in place when tabs change and when the panel closes, so nothing typed is lost.
 *
 * @tag hearback-panel
 * @csspart panel - The card.
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
  @state() private _kind: Kind | undefined;
  @state() private _failed: ReadonlySet<string> = new Set();

  readonly #locale = new LocaleController(this);
  readonly #theme = new ThemeController(this);
  readonly #keyboard = new AboveKeyboardController(this, () => this.#dialog);
  readonly #changes = new MutationObserver(() => this.requestUpdate());
  /** Forms made so far, by tag name. */
  readonly #forms = new Map<string, KindElement>();
  /** Tag names whose chunk is on its way. */
  readonly #loading = new Set<string>();
  /** Forms that show an outcome, which the next opening clears. */
  readonly #done = new Set<KindElement>();
  #open = false;

  constructor() {
    super();
    for (const type of ['keydown', 'keypress', 'keyup'] as const) this.addEventListener(type, this.#keep);
    this.addEventListener('hearback-stored', (event) => this.#done.add(event.composedPath()[0] as KindElement));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#changes.observe(this.source, { attributes: true });
    // Somebody is about to write: have ready what that takes. Failing is no matter yet.
    void this.#load(tagOf(this.#current(), this.source));
    loadCourier().catch(() => {});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
  }

  /** Shows the panel and moves the focus to its heading. */
  show(kind?: Kind): void {
    if (kind) this._kind = kind;
    for (const name of ['endpoint', 'site'])
      if (!this.source.getAttribute(name))
        warnOnce(this.source, `cannot send what is written: expected the attribute ${name}.`);
    if (!this.#open) {
      for (const form of this.#done) form.reset?.();
      this.#done.clear();
    }
    this.#open = true;
    this._failed = new Set();
    this.#theme.refresh();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#reveal());
  }

  /**
   * Hides the panel; what was typed stays.
   *
   * @returns Whether the focus was inside, and so has to go somewhere.
   */
  hide(): boolean {
    const focused = this.shadowRoot?.activeElement != null;
    this.#open = false;
    this.#keyboard.stop();
    const dialog = this.#dialog;
    if (dialog?.matches(':popover-open')) dialog.hidePopover();
    else dialog?.close();
    return focused;
  }

  protected override willUpdate(): void {
    this.#passOn();
  }

  protected override render(): TemplateResult {
    const { source } = this;
    const messages = this.#locale.messages;
    const promise = source.getAttribute('promise');
    const kinds = parseKinds(source, source.getAttribute('kinds'));
    return html`
      <dialog
        part="panel"
        aria-labelledby="heading"
        aria-describedby=${promise ? 'promise' : nothing}
        @keydown=${this.#escape}
      >
        <div class="grip"></div>
        <header>
          <h2 id="heading" part="heading" tabindex="-1">
            ${source.getAttribute('heading') || messages?.panel.heading}
          </h2>
          <button
            class="button icon"
            part="close"
            type="button"
            aria-label=${messages?.panel.close ?? nothing}
            @click=${() => source.close()}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>
          </button>
          ${promise ? html`<p id="promise" class="promise" part="promise">${promise}</p>` : nothing}
        </header>
        ${kinds.length > 1 ? this.#renderTabs(kinds, messages) : nothing}
        <div class="body">${kinds.map((kind) => this.#renderKind(kind, kinds.length > 1, messages))}</div>
      </dialog>
    `;
  }

  protected override updated(): void {
    const kinds = parseKinds(this.source, this.source.getAttribute('kinds'));
    const style = this.#dialog?.style;
    style?.setProperty('--_count', String(kinds.length));
    style?.setProperty('--_index', String(kinds.indexOf(this.#current())));
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #renderTabs(kinds: readonly Kind[], messages: Messages | undefined): TemplateResult {
    const current = this.#current();
    const tab = (kind: Kind) => html`
      <button
        id="tab-${kind}"
        class="tab ring"
        part="tab"
        type="button"
        role="tab"
        aria-selected=${kind === current}
        aria-controls="panel-${kind}"
        tabindex=${kind === current ? 0 : -1}
        @click=${() => (this._kind = kind)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">${KIND_ICONS[kind]}</svg>
        <span>${messages?.kinds[kind].title}</span>
      </button>
    `;
    return html`
      <div class="tabs" part="tabs" role="tablist" aria-labelledby="heading" @keydown=${this.#moveTab}>
        <div class="thumb"></div>
        ${kinds.map(tab)}
      </div>
    `;
  }

  #renderKind(kind: Kind, tabbed: boolean, messages: Messages | undefined): TemplateResult {
    const tag = tagOf(kind, this.source);
    const form = this.#forms.get(tag);
    const shown = kind === this.#current();
    const body =
      form ?? (this._failed.has(tag) ? this.#renderFailure(tag, messages) : html`<div class="waiting"></div>`);
    if (!tabbed) return html`<div id="panel-${kind}">${body}</div>`;
    return html`
      <div id="panel-${kind}" role="tabpanel" aria-labelledby="tab-${kind}" ?hidden=${!shown}>
        ${form || shown ? body : nothing}
      </div>
    `;
  }

  #renderFailure(tag: string, messages: Messages | undefined): TemplateResult {
    return html`
      <div class="failed" role="alert">
        <p>${messages?.panel.failed}</p>
        <button class="button secondary" type="button" @click=${() => this.#load(tag)}>${messages?.panel.retry}</button>
      </div>
    `;
  }

  /** Kind shown: the one chosen, while the page offers it; else the first. */
  #current(): Kind {
    const kinds = parseKinds(this.source, this.source.getAttribute('kinds'));
    return this._kind && kinds.includes(this._kind) ? this._kind : kinds[0]!;
  }

  #passOn(): void {
    const position = parseOneOf(this.source, 'position', this.source.getAttribute('position'), POSITIONS, 'bottom-end');
    for (const name of ['theme', 'accent']) {
      const value = this.source.getAttribute(name);
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
    this.setAttribute('position', position);
    this.setAttribute('exportparts', `panel, heading, promise, tabs, tab, close, ${FORM_PARTS}`);
    for (const form of this.#forms.values()) passAttributes(this.source, form);
    const tag = tagOf(this.#current(), this.source);
    if (this.#open && !this._failed.has(tag)) void this.#load(tag);
  }

  async #load(tag: string): Promise<void> {
    if (this.#forms.has(tag) || this.#loading.has(tag)) return;
    this.#loading.add(tag);
    try {
      await INLINE_CHUNKS[tag]!();
      const form = document.createElement(tag) as KindElement;
      passAttributes(this.source, form);
      this.#forms.set(tag, form);
      this._failed = new Set([...this._failed].filter((each) => each !== tag));
    } catch {
      this._failed = new Set([...this._failed, tag]);
    }
    this.#loading.delete(tag);
    this.requestUpdate();
  }

  #reveal(): void {
    const dialog = this.#dialog;
    if (!dialog || !this.#open || dialog.open || dialog.matches(':popover-open')) return;
    // A page whose own modal dialog is open makes everything outside it inert; only another modal is above that.
    const beneathModal = [...document.querySelectorAll('dialog')].some((each) => each.matches(':modal'));
    dialog.popover = beneathModal ? null : 'manual';
    if (beneathModal) dialog.showModal();
    else if (dialog.showPopover) dialog.showPopover();
    else dialog.show();
    this.#keyboard.start();
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Keys pressed in the panel are for the panel: shortcuts of the page do not see them. */
  readonly #keep = (event: Event): void => event.stopPropagation();

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.source.close();
  };

  readonly #moveTab = (event: KeyboardEvent): void => {
    const kinds = parseKinds(this.source, this.source.getAttribute('kinds'));
    const next = nextTab(event.key, kinds.indexOf(this.#current()), kinds.length, this.#locale.dir === 'rtl');
    if (next === null) return;
    event.preventDefault();
    this._kind = kinds[next];
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
}
