import { html, nothing, type TemplateResult } from 'lit';
import { cleanText } from '../form/clean-text.js';
import { textField } from '../form/text-field.js';
import { textProblem } from '../form/text-problem.js';
import { fill } from '../locales/fill.js';
import type { LaterMessages } from '../locales/later/messages.js';
import type { Words } from '../form/words.js';
import type { CaseKey } from '../tracker/tracking-link.js';
import { KeptAddition } from './kept-addition.js';
import { sendLater, type LaterHost, type LaterOutcome } from './send-later.js';

/** The texts that the forms need. */
export type LaterWords = Words & { readonly messages: LaterMessages };

type Kind = 'amendment' | 'withdrawal';

/** Id of the field. */
const TEXT = 'later-text';
/** Id of what is said of what was sent last. */
const SAID = 'later-said';

/** Most code points of each, as the protocol has it. */
const LIMITS = { amendment: 10_000, withdrawal: 1000 } as const;

/**
 * Adding to a case, and taking it back: two buttons, one short form at a time, and what became of it. An addition that was begun is there again
 * when the case is. Draws into its host.
 */
export class LaterForms {
  readonly #host: LaterHost & { requestUpdate(): void };
  readonly #onReceived: () => void;
  #open: Kind | undefined;
  #text = '';
  #error = '';
  #isSending = false;
  /** Of the case that is shown. */
  #kept: KeptAddition | undefined;
  /** Another object for each case, by which what comes late is known to be of another. */
  #turn = {};
  #last: { readonly kind: Kind; readonly outcome: LaterOutcome } | undefined;
  /** Whether the focus moves here as soon as what was requested is rendered. */
  #isFocusing = false;
  /** Whether the case is withdrawn, or will be once the endpoint has heard of it. */
  #isWithdrawn = false;

  /** @param onReceived Called when the endpoint has taken something. */
  constructor(host: LaterHost & { requestUpdate(): void }, onReceived: () => void = () => {}) {
    this.#host = host;
    this.#onReceived = onReceived;
  }

  /** Starts over for another case, without any message about what was sent for the one before. */
  reset(): void {
    this.#turn = {};
    this.#kept = undefined;
    this.#isSending = this.#isWithdrawn = false;
    this.#clear();
  }

  /** The message about what was sent last, visible and for screen readers. */
  said({ messages: { later } }: LaterWords): string {
    if (!this.#last) return '';
    const { kind, outcome } = this.#last;
    if (outcome === 'stored' || outcome === 'memory') return later[outcome];
    if (outcome === 'received') return kind === 'amendment' ? later.added : later.withdrawn;
    return fill(later.refused, { reason: outcome.refused }).trim();
  }

  /** Whether the case has been withdrawn here. */
  get isOver(): boolean {
    return this.#last?.kind === 'withdrawal' && this.#last.outcome === 'received';
  }

  shown(caseKey: CaseKey, words: LaterWords): TemplateResult {
    this.#takeUp(caseKey);
    const { later } = words.messages;
    const said = this.said(words);
    const { isOver } = this;
    const open = (kind: Kind) => () => this.#show(kind);
    return html`<div class="later ${isOver ? 'over' : ''}" part="later">
      <p id=${SAID} class="outcome hint ring" part="hint" role="status" tabindex="-1">${said}</p>
      ${
        this.#open
          ? this.#form(this.#open, caseKey, words)
          : isOver
            ? nothing
            : html`<div class="row">
                <button
                  id="later-amendment"
                  class="button secondary"
                  part="button"
                  type="button"
                  @click=${open('amendment')}
                >
                  ${later.add}
                </button>
                ${
                  this.#isWithdrawn
                    ? nothing
                    : html`<button
                        id="later-withdrawal"
                        class="button quiet"
                        part="button"
                        type="button"
                        @click=${open('withdrawal')}
                      >
                        ${later.withdraw}
                      </button>`
                }
              </div>`
      }
    </div>`;
  }

  #form(kind: Kind, caseKey: CaseKey, words: LaterWords): TemplateResult {
    const { later, form } = words.messages;
    const isAdding = kind === 'amendment';
    return html`<div class="stack" role="group" aria-label=${isAdding ? later.add : later.withdraw}>
      ${isAdding ? nothing : html`<p part="text">${later.withdrawQuestion}</p>`}
      ${textField(
        {
          id: TEXT,
          label: isAdding ? later.addLabel : later.withdrawReason,
          optional: !isAdding,
          // What was typed now would go with the field.
          isReadOnly: this.#isSending,
          value: this.#text,
          error: this.#error,
          limit: LIMITS[kind],
          onInput: (text) => {
            this.#text = text;
            this.#error = '';
            // A read-only field may still be changed by what offers to hide something in it. What is on its way is not a draft any more.
            if (isAdding && !this.#isSending) this.#kept!.text = text;
            this.#host.requestUpdate();
          },
        },
        words,
      )}
      <div class="row">
        <button
          class="button primary"
          part="button"
          type="button"
          aria-disabled=${this.#isSending ? 'true' : nothing}
          @click=${() => void this.#send(kind, caseKey, words)}
        >
          ${this.#isSending ? form.sending : isAdding ? later.addSend : later.withdrawSend}
        </button>
        <button
          class="button quiet"
          part="button"
          type="button"
          aria-disabled=${this.#isSending ? 'true' : nothing}
          @click=${() => this.#isSending || this.#close(kind)}
        >
          ${later.cancel}
        </button>
      </div>
    </div>`;
  }

  /** Goes on with what was begun of a case, the first time that it is shown. */
  #takeUp({ number }: CaseKey): void {
    if (this.#kept) return;
    this.#kept = new KeptAddition(this.#host, number);
    this.#text = this.#kept.text;
    if (this.#text) this.#open = 'amendment';
  }

  #focus(id: string): void {
    this.#isFocusing = true;
    // After the rendering that this change has requested.
    setTimeout(() => {
      this.#isFocusing = false;
      const element = this.#host.shadowRoot?.getElementById(id);
      // With the buttons below a field.
      element?.closest('.later > [role=group]')?.scrollIntoView({ block: 'nearest' });
      element?.focus();
    });
  }

  /** Whether the focus is here, or about to be. */
  get #hasFocus(): boolean {
    return this.#isFocusing || this.#host.shadowRoot?.activeElement?.closest('.later') != null;
  }

  /** Says what is wrong, where it is read out: beside the field, which takes the focus. */
  #fail(error: string, takesFocus = true): void {
    this.#error = error;
    this.#host.requestUpdate();
    if (takesFocus) this.#focus(TEXT);
  }

  #refuse(words: LaterWords, takesFocus: boolean): void {
    const reason = this.said(words);
    this.#last = undefined;
    this.#fail(reason, takesFocus);
  }

  #clear(): void {
    this.#open = this.#last = undefined;
    this.#text = this.#error = '';
  }

  #show(kind: Kind): void {
    this.#clear();
    this.#open = kind;
    if (kind === 'amendment') this.#text = this.#kept!.text;
    this.#host.requestUpdate();
    this.#focus(TEXT);
  }

  #close(kind: Kind): void {
    if (kind === 'amendment') this.#kept!.text = '';
    this.#open = undefined;
    this.#host.requestUpdate();
    this.#focus(`later-${kind}`);
  }

  async #send(kind: Kind, caseKey: CaseKey, words: LaterWords): Promise<void> {
    if (this.#isSending) return;
    const isAdding = kind === 'amendment';
    const missing = isAdding ? { missing: words.messages.later.empty } : {};
    const [problem] = textProblem(this.#text, { field: TEXT, limit: LIMITS[kind], ...missing }, words);
    if (problem) return this.#fail(problem.message);
    const text = cleanText(this.#text) ?? '';
    const turn = this.#turn;
    const kept = this.#kept!;
    this.#isSending = true;
    this.#host.requestUpdate();
    const data = text ? (isAdding ? { text } : { reason: text }) : {};
    let isFirst = true;
    try {
      const onStored = () => {
        if (isAdding) kept.text = '';
      };
      const onOutcome = (outcome: LaterOutcome) => {
        const isBack = isAdding && typeof outcome === 'object';
        const isShown = isFirst;
        isFirst = false;
        if (isBack) kept.text ||= text;
        if (turn !== this.#turn) return;
        if (!isAdding) this.#isWithdrawn = typeof outcome === 'string';
        const hadFocus = this.#hasFocus;
        this.#last = { kind, outcome };
        // Refused while it still stands there: it can be changed.
        if (isShown && isBack) return this.#refuse(words, hadFocus);
        if (isShown) {
          this.#open = undefined;
          this.#text = '';
          if (hadFocus) this.#focus('later-amendment');
        } else if (isBack && (!this.#open || (this.#open === kind && !this.#text))) {
          this.#open = kind;
          this.#text = text;
          if (hadFocus) this.#focus(TEXT);
        }
        // The buttons disappear, and one of them may have the focus.
        if (this.isOver && hadFocus) this.#focus(SAID);
        this.#host.requestUpdate();
        if (outcome === 'received') this.#onReceived();
      };
      await sendLater(this.#host, caseKey, { kind, data }, { onStored, onOutcome });
    } catch {
      // If the person has gone on to something else, the failure is not shown there.
      if (turn === this.#turn) this.#fail(words.messages.errors.unavailable, this.#hasFocus);
    }
    if (turn === this.#turn) this.#isSending = false;
    this.#host.requestUpdate();
  }
}
