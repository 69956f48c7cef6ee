import type { Evidence } from '@hearback/protocol/light';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { attachmentPath } from '../reading/attachment-path.js';
import { fileName } from '../reading/file-name.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { icon } from './icons.js';

/**
 * A picture that somebody sent, whole and as large as the window allows.
 *
 * @tag console-picture
 */
export class PictureElement extends LitElement {
  static override readonly styles = [
    base,
    dialogStyles,
    css`
      dialog {
        inline-size: fit-content;
        min-inline-size: min(20rem, calc(100vw - 1rem));
        max-inline-size: calc(100vw - 1rem);
        max-block-size: calc(100dvh - 1rem);
        padding: 0;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.75rem;
        padding: 0.4rem 0.5rem 0.4rem 1rem;
      }
      h2 {
        overflow-wrap: anywhere;
        font-size: 0.875rem;
      }
      img {
        display: block;
        max-inline-size: 100%;
        max-block-size: calc(100dvh - 5rem);
        margin-inline: auto;
        background: var(--sunken);
        object-fit: contain;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @state() private file: Evidence | null = null;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Shows a picture that the collector has. */
  async show(file: Evidence) {
    this.file = file;
    await this.updateComplete;
    if (this.isConnected && !this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="name" @click=${this.#onClick} @close=${() => (this.file = null)}>
      ${this.file === null ? nothing : this.#renderPicture(this.file)}
    </dialog>`;
  }

  #renderPicture(file: Evidence) {
    const { words } = this;
    const name = fileName(file);
    return html`<div class="head">
        <h2 id="name" dir="auto">${name}</h2>
        <button class="button quiet icon" aria-label=${words.cases.keys.close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </div>
      <img src=${attachmentPath(file.sha256)} alt=${words.cases.view.preview(name)} />`;
  }

  /** Beside what it holds, the dialog itself is its backdrop. */
  readonly #onClick = (event: MouseEvent) => {
    if (event.target === this.dialog) this.dialog.close();
  };
}
