import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { commandSnippet, tagSnippet } from '../page/first-voice.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';

/**
 * What an empty register shows: two ways to send the first voice.
 *
 * @tag console-empty-register
 */
export class EmptyRegisterElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        padding: clamp(1.5rem, 6vh, 4.5rem) 1rem 4rem;
      }
      .page {
        max-inline-size: 44rem;
        margin-inline: auto;
      }
      h2 {
        font-size: 1.5rem;
        line-height: 1.25;
        font-weight: 640;
        letter-spacing: -0.015em;
      }
      .intro {
        margin-block-start: 0.35rem;
        color: var(--soft);
        font-size: 0.9375rem;
      }
      .waiting {
        display: inline-flex;
        align-items: center;
        gap: 0.6rem;
        margin-block-start: 1rem;
        color: var(--muted);
      }
      .dot {
        inline-size: 0.5rem;
        block-size: 0.5rem;
        border-radius: 50%;
        background: var(--accent);
        animation: breathe 1.8s ease-in-out infinite;
      }
      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }
      section {
        margin-block-start: 1.75rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        overflow: clip;
      }
      .head {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: 1rem;
        padding: 0.85rem 0.6rem 0.85rem 1.1rem;
      }
      h3 {
        font-size: 0.9375rem;
        font-weight: 600;
      }
      .hint {
        color: var(--muted);
      }
      pre {
        padding: 0.9rem 1.1rem 1rem;
        border-block-start: 1px solid var(--line);
        background: var(--sunken);
        font: 0.8125rem/1.6 var(--mono);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  /** Origin of the collector, which serves this page. */
  @property() origin = '';
  readonly #command = (nowMs: number) => commandSnippet(this.origin, nowMs);
  #commandText = '';

  protected override willUpdate() {
    this.#commandText ||= this.#command(Date.now());
  }

  protected override render() {
    const { empty } = this.words;
    return html`<div class="page">
      <h2>${empty.title}</h2>
      <p class="intro">${empty.intro}</p>
      <p class="waiting"><span class="dot"></span>${empty.waiting}</p>
      ${this.#renderWay(empty.tag, empty.tagHint, tagSnippet(this.origin))}
      ${this.#renderWay(empty.command, empty.commandHint, this.#commandText)}
    </div>`;
  }

  #renderWay(title: string, hint: string, code: string) {
    const { empty, detail } = this.words;
    return html`<section>
      <div class="head">
        <div>
          <h3>${title}</h3>
          <p class="hint">${hint}</p>
        </div>
        <console-copy-button .text=${code} label=${empty.copy} done=${detail.copied}></console-copy-button>
      </div>
      <pre dir="ltr">${code}</pre>
    </section>`;
  }
}
