import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LANGUAGES, type Language, nearestLanguage } from '../../../src/language/nearest-language.js';
import { emptiedTemplate, ownTemplates, type Template, type TemplateValues } from '../composer/templates.js';
import { languageName } from '../reading/language-name.js';
import { REPLY_TEXTS } from '../words/replies/all-reply-texts.js';
import { OCCASIONS } from '../words/replies/reply-texts.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';
import { MenuEscapeController } from './menu-escape-controller.js';
import type { Saying } from './toast-element.js';

/** What languages are called by that share their first letters: by how they are written, not by where. */
const NAMED_BY: Readonly<Partial<Record<Language, string>>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** Pixels between the menu, its button and the edge of the window. */
const GAP = 4;

/** Pixels above the button in which the menu shows what comes with the console. */
const ENOUGH_ROOM = 240;

/** A template is to be used. */
export class TemplateEvent extends Event {
  /** @param text As it is kept, with its placeholders. */
  constructor(readonly text: string) {
    super('console-template', { bubbles: true, composed: true });
  }
}

/**
 * Templates for replies: those that come with the console, and those that a handler keeps in this browser.
 *
 * @tag console-template-picker
 * @event {TemplateEvent} console-template - A template is to be used.
 */
export class TemplatePickerElement extends LitElement {
  static override readonly styles = [
    base,
    css`
      :host {
        position: relative;
        margin-inline-start: auto;
        font-weight: 450;
      }
      .menu {
        position: fixed;
        inset: auto;
        inline-size: min(22rem, calc(100vw - 2rem));
        margin: 0;
        padding: 0.4rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        color: var(--ink);
        box-shadow: 0 10px 40px rgb(0 0 0 / 20%);
        overflow-y: auto;
      }
      .list li {
        display: flex;
      }
      .list .button {
        flex: 1;
        justify-content: flex-start;
        min-inline-size: 0;
        overflow-wrap: anywhere;
        text-align: start;
      }
      .list .button.icon {
        flex: none;
      }
      h4 {
        margin: 0.5rem 0.5rem 0.15rem;
        color: var(--muted);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      .save {
        display: flex;
        gap: 0.4rem;
        margin-block-start: 0.4rem;
        padding: 0.5rem 0.25rem 0.25rem;
        border-block-start: 1px solid var(--line);
      }
      .language {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        padding: 0.25rem 0.5rem 0.4rem;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .language select {
        flex: 1;
        min-inline-size: 0;
      }
      .blanks {
        padding: 0.1rem 0.5rem 0.35rem;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .save input {
        flex: 1;
        min-inline-size: 0;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  /** What is written at the moment: what could be saved. */
  @property({ attribute: false }) text = '';
  /** What of it is of this case alone. */
  @property({ attribute: false }) values!: TemplateValues;
  /** Language that the customer wrote in, as a tag; empty for not known. */
  @property({ attribute: false }) customersLanguage = '';
  /** Language that was chosen for this case instead of the customer's. */
  @state() private chosen: Language | null = null;
  @state() private own: readonly Template[] = ownTemplates.read();
  /** What a template would be called that is saved. */
  @state() private called = '';
  @query('.save input') private readonly titleField!: HTMLInputElement | null;
  @query('.menu') private readonly menu!: HTMLElement;
  @query('.toggle') private readonly toggle!: HTMLButtonElement;

  constructor() {
    super();
    new MenuEscapeController(this, () => this.menu);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.text.trim() === '') this.called = '';
    if (changed.has('values') && changed.get('values')?.number !== this.values.number) this.chosen = null;
  }

  get #language(): Language {
    return this.chosen ?? nearestLanguage(this.customersLanguage) ?? this.words.locale;
  }

  protected override render() {
    const { composer } = this.words.cases;
    return html`<button type="button" class="button quiet toggle" popovertarget="menu">
        ${icon('file')}${composer.template}
      </button>
      ${this.#renderMenu()}`;
  }

  #renderMenu() {
    const { composer } = this.words.cases;
    return html`<div
      class="menu"
      id="menu"
      popover
      role="group"
      aria-label=${composer.pickTemplate}
      @beforetoggle=${this.#place}
      @keydown=${this.#onKey}
    >
      ${this.#renderList(
        OCCASIONS.map((each) => ({ title: composer.templates[each], text: REPLY_TEXTS[this.#language][each] })),
        false,
      )}
      ${this.#renderLanguage()}
      ${
        this.own.length > 0
          ? html`<h4>${composer.ownTemplates}</h4>
              ${this.#renderList(this.own, true)}`
          : nothing
      }
      ${this.text.trim() === '' ? nothing : this.#renderSave()}
    </div>`;
  }

  #renderLanguage() {
    const { cases, locale } = this.words;
    const theirs = nearestLanguage(this.customersLanguage);
    return html`<p class="language">
      <label for="language">${cases.composer.templateLanguage}</label>
      <select id="language" class="field" @change=${this.#choose}>
        ${LANGUAGES.map((each) => {
          const name = languageName(NAMED_BY[each] ?? each, locale);
          return html`<option value=${each} .selected=${live(each === this.#language)}>
            ${each === theirs ? cases.composer.customersLanguage(name) : name}
          </option>`;
        })}
      </select>
    </p>`;
  }

  #renderSave() {
    const { composer } = this.words.cases;
    const isKept = this.own.some(({ title }) => title === this.called.trim());
    return html`<div class="save">
        <input
          class="field"
          maxlength="80"
          aria-label=${composer.templateTitle}
          aria-describedby="blanks"
          placeholder=${composer.templateTitle}
          .value=${live(this.called)}
          @input=${() => (this.called = this.titleField?.value ?? '')}
        />
        <button type="button" class="button" @click=${this.#save}>
          ${isKept ? composer.replaceTemplate : composer.saveTemplate}
        </button>
      </div>
      <p class="blanks" id="blanks">${composer.templateBlanks}</p>`;
  }

  #renderList(templates: readonly Template[], isOwn: boolean) {
    const { composer } = this.words.cases;
    return html`<ul class="list" role="list">
      ${templates.map(
        ({ title, text }) =>
          html`<li>
            <button type="button" class="button quiet" dir="auto" @click=${() => this.#use(text, isOwn ? title : '')}>
              ${title}
            </button>
            ${
              isOwn
                ? html`<button
                    type="button"
                    class="button quiet icon"
                    aria-label=${composer.removeTemplate(title)}
                    title=${composer.removeTemplate(title)}
                    @click=${() => this.#remove(title)}
                  >
                    ${icon('close', 14)}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
  }

  readonly #choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.chosen = LANGUAGES.find((each) => each === value) ?? null;
  };

  /** @param title What it would be called if it is changed and saved; empty for a name yet to be found. */
  #use(text: string, title: string) {
    this.menu.hidePopover();
    this.dispatchEvent(new TemplateEvent(text));
    this.called = title;
  }

  #remove(title: string) {
    ownTemplates.remove(title);
    this.own = ownTemplates.read();
    this.toggle.focus();
  }

  readonly #save = () => {
    const title = this.called.trim();
    if (title === '') return this.titleField?.focus();
    ownTemplates.add({ title, text: emptiedTemplate(this.text, this.values) });
    this.own = ownTemplates.read();
    this.menu.hidePopover();
    this.toggle.focus();
    const detail: Saying = { text: this.words.cases.composer.templateSaved };
    this.dispatchEvent(new CustomEvent('console-toast', { detail, bubbles: true, composed: true }));
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== this.titleField) return;
    event.preventDefault();
    this.#save();
  };

  /** Puts the menu on the side of its button where there is room for it, within the window. */
  readonly #place = () => {
    const { top, bottom, left, right } = this.toggle.getBoundingClientRect();
    const isRtl = this.matches(':dir(rtl)');
    const [above, below] = [top, innerHeight - bottom];
    const isAbove = above >= below || above >= ENOUGH_ROOM;
    const { style } = this.menu;
    style.setProperty('top', isAbove ? 'auto' : `${bottom + GAP}px`);
    style.setProperty('bottom', isAbove ? `${innerHeight - top + GAP}px` : 'auto');
    style.setProperty('max-block-size', `min(20rem, ${(isAbove ? above : below) - 2 * GAP}px)`);
    style.setProperty(isRtl ? 'left' : 'right', `${Math.max(8, isRtl ? left : innerWidth - right)}px`);
  };
}
