import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { PromptsMessages } from '../locales/prompts/messages.js';
import { controls } from '../theme/controls.js';
import { ThemeController } from '../theme/theme-controller.js';
import { tokens } from '../theme/tokens.js';
import { promptStyles } from './prompt.styles.js';

/** What a person makes of being asked. */
export type PromptAnswer = 'accepted' | 'dismissed' | 'never';

/**
 * A small card that asks for a voice. It is no dialog: the focus stays where it is, the page stays in use, a screen reader says it when it has
 * finished what it says. Escape closes it, from wherever.
 *
 * @tag hearback-prompt
 * @csspart prompt - The card.
 * @csspart prompt-heading - What it asks.
 * @csspart prompt-text - What it takes.
 * @csspart prompt-buttons - The row of answers.
 * @csspart prompt-accept - The answer that opens the panel.
 * @csspart prompt-later - The answer that closes.
 * @csspart prompt-never - The answer that ends all asking.
 * @csspart prompt-close - The button in the corner.
 */
export class PromptElement extends LitElement {
  static override readonly styles = [tokens, controls, promptStyles];

  /** What it says, and in which language. Set before it is connected. */
  @property({ attribute: false }) words!: { readonly messages: PromptsMessages; readonly locale: LocaleId };
  /** What to ask in place of the default. */
  @property({ attribute: false }) question: string | null = null;
  /** Told once, by whichever answer. */
  @property({ attribute: false }) answer: (answer: PromptAnswer) => void = () => {};
  /** The text for screen readers, written once the region exists, or it would go unheard. */
  @state() private announcement = '';

  constructor() {
    super();
    new ThemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute(
      'exportparts',
      'prompt, prompt-heading, prompt-text, prompt-buttons, prompt-accept, prompt-later, prompt-never, prompt-close',
    );
    void this.updateComplete.then(() => {
      const card = this.renderRoot.querySelector<HTMLElement>('aside');
      if (card?.showPopover) {
        card.popover = 'manual';
        card.showPopover();
      }
      setTimeout(() => (this.announcement = `${this.#question} ${this.words.messages.text}`), 100);
    });
  }

  get #question(): string {
    return this.question?.trim() || this.words.messages.heading;
  }

  protected override render(): TemplateResult {
    const { messages, locale } = this.words;
    return html`
      <aside part="prompt" aria-labelledby="heading" lang=${locale} dir=${this.dir || nothing}>
        <button
          class="button icon"
          part="prompt-close"
          type="button"
          aria-label=${messages.close}
          @click=${() => this.answer('dismissed')}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>
        </button>
        <h2 id="heading" part="prompt-heading">${this.#question}</h2>
        <p part="prompt-text">${messages.text}</p>
        <div class="buttons" part="prompt-buttons">
          <button class="button primary" part="prompt-accept" type="button" @click=${() => this.answer('accepted')}>
            ${messages.accept}
          </button>
          <button class="button" part="prompt-later" type="button" @click=${() => this.answer('dismissed')}>
            ${messages.later}
          </button>
          <button class="button never" part="prompt-never" type="button" @click=${() => this.answer('never')}>
            ${messages.never}
          </button>
        </div>
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </aside>
    `;
  }
}
