import { html, nothing, type TemplateResult } from 'lit';
import type { SubmissionState } from '../delivery/submission-state.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import type { AllWords } from '../form/words.js';
import { loadTexts } from '../locales/keeping/load.js';
import type { KeepingMessages } from '../locales/keeping/messages.js';
import { replaced } from '../texts/replaced.js';
import type { Companion, FormHost, Shown } from './companion.js';
import { copyText } from './copy-text.js';
import { copyingStyles } from './copying.styles.js';

/** How long "copied" stays, in milliseconds. */
const CONFIRMED_MS = 2500;

/** Copies from a receipt. Where browser or page forbid it, says so and shows what was to be copied, selected, to be copied by hand. */
export class Copying implements Companion {
  readonly #host: FormHost;
  /** What was copied last. */
  #copied: string | undefined;
  readonly #texts: LateValue<KeepingMessages>;
  /** What could not be copied. */
  #failed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    this.#texts = new LateValue(() => host.requestUpdate());
    host.addController({ hostDisconnected: () => this.#say(undefined) });
  }

  /** A button that copies a text, known by a name. */
  button(name: string, text: string, label: string, { messages }: AllWords): TemplateResult {
    return html`<button
      class="button secondary"
      part="button"
      type="button"
      @click=${() => void this.#copy(name, text)}
    >
      ${this.#copied === name ? messages.receipt.copied : label}
    </button>`;
  }

  shown({ phase }: SubmissionState, words: AllWords): Shown {
    if (phase === 'editing') this.#failed = undefined;
    // Always there, since screen readers tell of what changes in it, and not of what comes with it.
    const said = html`<p class="visually-hidden" role="status">${this.#copied && words.messages.receipt.copied}</p>`;
    return { more: html`${said}${this.#failed === undefined ? nothing : this.#byHand(this.#failed, words)}` };
  }

  #byHand(failed: string, { locale, messages }: AllWords): TemplateResult {
    const texts = replaced(
      this.#host,
      this.#texts.get(locale, () => loadTexts(locale)),
    )?.copying;
    return html`<div class="field by-hand" part="field">
      <p role="alert" part="text">${texts?.failed}</p>
      <textarea
        id="by-hand"
        part="input"
        rows="1"
        readonly
        aria-label=${texts?.selected ?? messages.receipt.number}
        .value=${failed}
      ></textarea>
    </div>`;
  }

  async #copy(name: string, text: string): Promise<void> {
    const isCopied = await copyText(text, this.#host.shadowRoot!);
    this.#failed = isCopied ? undefined : text;
    if (isCopied) return this.#say(name);
    adoptStyles(this.#host.shadowRoot!, copyingStyles);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
    field?.focus();
    field?.select();
  }

  #say(copied: string | undefined): void {
    clearTimeout(this.#timer);
    this.#copied = copied;
    this.#host.requestUpdate();
    if (copied) this.#timer = setTimeout(() => this.#say(undefined), CONFIRMED_MS);
  }
}
