import type { Evidence } from '@hearback/protocol/light';
import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { askCollector } from '../api/ask-collector.js';
import { Refused } from '../api/collector-error.js';
import { isFocusLost } from '../page/is-focus-lost.js';
import { attachmentPath } from '../reading/attachment-path.js';
import { bytesWords } from '../reading/bytes-words.js';
import { fileName } from '../reading/file-name.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';
import type { PictureElement } from './picture-element.js';
import type { Saying } from './toast-element.js';

/** Kinds of picture that are shown, by what the collector found in the bytes, whatever the sender calls them. */
const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

/**
 * Files that go with a voice: to be saved, and pictures to be looked at, larger at a press. A file of any other kind is never opened here.
 *
 * @tag console-evidence
 * @event console-toast - A sentence to be said in passing.
 */
export class EvidenceElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: 0.6rem;
        margin-block-start: 0.75rem;
      }
      li {
        display: grid;
        inline-size: 13rem;
        max-inline-size: 100%;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--surface);
        overflow: clip;
      }
      img {
        display: block;
        inline-size: 100%;
        block-size: 8rem;
        border-block-end: 1px solid var(--line);
        background: var(--sunken);
        object-fit: cover;
      }
      .look {
        padding: 0;
        border: 0;
        background: none;
        cursor: zoom-in;
      }
      a,
      .waiting {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 0 0.5rem;
        padding: 0.5rem 0.7rem;
        color: inherit;
        text-decoration: none;
      }
      a:hover .name {
        text-decoration: underline;
      }
      :is(a, .look):focus-visible {
        outline-offset: -2px;
        border-radius: 8px;
      }
      .name {
        overflow: hidden;
        font-weight: 550;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .waiting .button {
        grid-column: 2;
        justify-self: start;
        margin-block-start: 0.25rem;
      }
      small {
        grid-column: 2;
        color: var(--muted);
        font-size: 0.8125rem;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) files: readonly Evidence[] = [];
  /** Whether files that the collector does not have were erased, and are not on their way. */
  @property({ type: Boolean }) areErased = false;
  @query('console-picture') private readonly picture!: PictureElement;
  /** Media type of each file that has arrived, by hash; `null` for one that has not, `undefined` where the collector did not say. */
  @state() private types: ReadonlyMap<string, string | null | undefined> = new Map();

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // A file may have arrived since.
    if (changed.has('files')) for (const { sha256 } of this.files) if (!this.types.get(sha256)) void this.#ask(sha256);
  }

  protected override render() {
    return html`<ul role="list">
        ${this.files.map((file) => this.#renderFile(file))}
      </ul>
      <console-picture .words=${this.words}></console-picture>`;
  }

  #renderFile(file: Evidence) {
    const { sha256, bytes } = file;
    const { view } = this.words.cases;
    const type = this.types.get(sha256);
    const shown = fileName(file);
    const size = bytesWords(bytes, this.words.locale);
    const lack = this.areErased ? view.erased : view.notArrived;
    if (!type)
      return html`<li>
        <span class="waiting" id=${sha256} tabindex="-1"
          >${icon('file')}<span class="name" dir="auto">${shown}</span>
          <small>${size}${type === null ? ` · ${lack}` : ''}</small>
          ${type === undefined && this.types.has(sha256) ? this.#renderUntold(sha256) : nothing}</span
        >
      </li>`;
    return html`<li>
      ${
        PICTURES.includes(type)
          ? html`<button class="look" @click=${() => this.picture.show(file)}>
              <img src=${attachmentPath(sha256)} alt=${view.preview(shown)} loading="lazy" decoding="async" />
            </button>`
          : nothing
      }
      <a id=${sha256} href=${attachmentPath(sha256)} download=${shown} title=${view.download(shown)}>
        ${icon('download')}<span class="name" dir="auto">${shown}</span><small>${size} · ${type}</small>
      </a>
    </li>`;
  }

  #renderUntold(sha256: string) {
    const { failed, retry } = this.words.detail;
    return html`<small>${failed}</small
      ><button class="button" @click=${() => this.#askAgain(sha256)}>${retry}</button>`;
  }

  /** Asks for all files of which the collector has not said anything; in vain, that is said again. */
  async #askAgain(sha256: string) {
    const untold = this.files.filter((file) => this.types.get(file.sha256) === undefined);
    await Promise.all(untold.map((file) => this.#ask(file.sha256)));
    await this.updateComplete;
    if (this.types.get(sha256) === undefined) {
      const detail: Saying = { text: this.words.detail.failed, isTrouble: true };
      this.dispatchEvent(new CustomEvent('console-toast', { detail, bubbles: true, composed: true }));
    }
    if (isFocusLost()) this.renderRoot.querySelector<HTMLElement>(`[id="${sha256}"]`)?.focus();
  }

  async #ask(sha256: string) {
    let type: string | null | undefined;
    try {
      type = (await askCollector(attachmentPath(sha256), { method: 'HEAD' })).headers.get('content-type');
    } catch (error) {
      if (error instanceof Refused) type = null;
    }
    this.types = new Map(this.types).set(sha256, type);
  }
}
