import type { Receipt } from '@hearback/sdk';
import { html, type ReactiveController } from 'lit';
import type { SubmissionController } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import { tellPage } from '../delivery/voice-events.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { loadTexts } from '../locales/keeping/load.js';
import type { KeepingMessages } from '../locales/keeping/messages.js';
import type { Companion, FormHost, Shown } from '../receipt/companion.js';
import { replaced } from '../texts/replaced.js';
import { spanText } from './span-text.js';
import { undoStyles } from './undo.styles.js';

const SECOND_MS = 1000;

/**
 * Taking back what was sent, while this device still holds it. Pointing at it or moving the focus there starts the time anew, since nobody is to be
 * hurried (WCAG 2.2, 2.2.1); whoever is too late can withdraw. Leaving or hiding the page sends it.
 */
class Undo implements ReactiveController, Companion {
  readonly #host: FormHost;
  readonly #voice: SubmissionController;
  readonly #texts: LateValue<KeepingMessages>;
  /** What is held; `undefined` once it no longer is. */
  #held: Receipt | undefined;
  /** The last that was, which is not begun again. */
  #begun: Receipt | undefined;
  /** How long it is held, and as much longer whenever somebody comes to it; in milliseconds. */
  #ms = 0;
  /** When it is sent, milliseconds since 1970. */
  #until = 0;
  #tick: ReturnType<typeof setInterval> | undefined;
  /** What became of an undo. */
  #came: 'undone' | 'late' | undefined;

  constructor(host: FormHost, voice: SubmissionController) {
    this.#host = host;
    this.#voice = voice;
    this.#texts = new LateValue(() => host.requestUpdate());
    adoptStyles(host.shadowRoot!, undoStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  shown(state: SubmissionState, { locale }: AllWords): Shown {
    const texts = replaced(
      this.#host,
      this.#texts.get(locale, () => loadTexts(locale)),
    )?.undo;
    this.#follow(state);
    if (!texts) return {};
    const { phase } = state;
    if (phase === 'editing' && this.#came)
      return { announcement: texts.undone, note: html`<p class="undone appear" part="undone">${texts.undone}</p>` };
    if (phase !== 'stored' || !state.held) return {};
    if (this.#came === 'late') return { announcement: texts.late, body: html`<p part="text">${texts.late}</p>` };
    // Announced once, with the whole time: an announcement that counts down would be read out every second.
    const announcement = fill(texts.announce, { time: spanText(this.#ms, locale) });
    if (!this.#held) return { announcement };
    const left = spanText(Math.max(0, this.#until - Date.now()), locale);
    const body = html`<div class="undo" part="undo" @focusin=${this.#extend} @pointerenter=${this.#extend}>
      <p part="text">${texts.body}</p>
      <button class="button secondary" part="button" type="button" @click=${this.#undo}>${texts.undo}</button>
      <button class="button quiet" part="button" type="button" @click=${this.#sendNow}>${texts.now}</button>
      <span class="hint" part="left" aria-hidden="true">${fill(texts.left, { time: left })}</span>
    </div>`;
    return { announcement, body };
  }

  #follow(state: SubmissionState): void {
    const held = state.phase === 'stored' ? state.held : undefined;
    if (held && held !== this.#begun) this.#begin(held);
    else if (!held) this.#end();
    // The outcome of the voice before says nothing about this one.
    if (state.phase === 'sending') this.#came = undefined;
  }

  #begin(held: Receipt): void {
    this.#held = this.#begun = held;
    this.#ms = this.#voice.holdMs;
    this.#until = Date.now() + this.#ms;
    this.#tick = setInterval(() => {
      if (Date.now() >= this.#until) this.#end();
      this.#host.requestUpdate();
    }, SECOND_MS);
    document.addEventListener('visibilitychange', this.#onHidden);
  }

  /** Nothing can be undone any more. The focus moves to what remains. */
  #end(): void {
    if (!this.#held) return;
    this.#held = undefined;
    clearInterval(this.#tick);
    document.removeEventListener('visibilitychange', this.#onHidden);
    const root = this.#host.shadowRoot!;
    if (root.activeElement?.closest('.undo') && this.#came !== 'undone')
      root.querySelector<HTMLElement>('#receipt-title')?.focus();
    this.#host.requestUpdate();
  }

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#end();
  };

  readonly #extend = async (): Promise<void> => {
    const held = this.#held;
    if (!held || this.#until - Date.now() > this.#ms - SECOND_MS) return;
    if (await this.#hold(held, this.#ms)) this.#until = Date.now() + this.#ms;
    else this.#end();
    this.#host.requestUpdate();
  };

  readonly #undo = async (): Promise<void> => {
    const held = this.#held;
    if (!held || this.#voice.undone === held) return;
    const { id, number } = held;
    // Set before the request: the receipt's `settled` rejects before `recall` resolves, and must not look like a refusal.
    this.#voice.undone = held;
    const client = await this.#voice.client();
    if (await client.recall?.(id).catch(() => false)) {
      this.#came = 'undone';
      this.#voice.back();
      tellPage(this.#host, 'hearback-undone', { id, number });
    } else {
      this.#voice.undone = undefined;
      this.#came = 'late';
      this.#end();
    }
  };

  readonly #sendNow = (): void => {
    if (this.#held) void this.#hold(this.#held, 0);
    this.#end();
  };

  /** Extends the wait of what is held to this long from now. @returns Whether it was still held. */
  async #hold({ id }: Receipt, ms: number): Promise<boolean> {
    const client = await this.#voice.client();
    return (await client.hold?.(id, ms).catch(() => false)) ?? false;
  }
}

/** Has a form offer to take back what it sent. */
export const join = (host: FormHost, voice: SubmissionController): Companion => new Undo(host, voice);
