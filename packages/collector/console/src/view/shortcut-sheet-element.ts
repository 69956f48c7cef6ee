import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { preferences } from '../page/preferences.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { dialogStyles } from './dialog.styles.js';

/**
 * The keys, and a switch for those that stand alone.
 *
 * @tag console-shortcuts
 */
export class ShortcutSheetElement extends LitElement {
  static override readonly styles = [
    base,
    dialogStyles,
    css`
      h3 {
        margin-block: 1.1rem 0.35rem;
        color: var(--muted);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      dl {
        display: grid;
        grid-template-columns: 7rem minmax(0, 1fr);
        gap: 0.4rem 0.75rem;
      }
      dt {
        display: flex;
        align-items: start;
        gap: 0.25rem;
      }
      kbd {
        min-inline-size: 1.5rem;
        padding: 0 0.4rem;
        border: 1px solid var(--line);
        border-block-end-width: 2px;
        border-radius: 5px;
        background: var(--sunken);
        font: 0.8125rem/1.6 var(--mono);
        text-align: center;
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 0.6rem;
        margin-block-start: 1.25rem;
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--line);
        cursor: pointer;
      }
      label small {
        grid-column: 2;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      input {
        inline-size: 1.05rem;
        block-size: 1.05rem;
        margin-block: 0.2rem 0;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens the sheet. */
  show() {
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** Closes the sheet, if it is open. */
  close() {
    this.dialog.close();
  }

  protected override render() {
    const { keys } = this.words.cases;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${keys.title}</h2>
      ${keys.groups.map(
        (group) =>
          html`<h3>${group.title}</h3>
            <dl>
              ${group.keys.map(
                ([names, what]) =>
                  html`<dt>${names.split(' ').map((name) => html`<kbd>${name}</kbd>`)}</dt>
                    <dd>${what}</dd>`,
              )}
            </dl>`,
      )}
      <label>
        <input type="checkbox" .checked=${preferences.hasShortcuts} @change=${this.#switch} />
        <span>${keys.use}</span><small>${keys.useHint}</small>
      </label>
      <div class="row"><button class="button" @click=${() => this.close()}>${keys.close}</button></div>
    </dialog>`;
  }

  readonly #switch = (event: Event) => {
    preferences.hasShortcuts = (event.currentTarget as HTMLInputElement).checked;
  };
}
