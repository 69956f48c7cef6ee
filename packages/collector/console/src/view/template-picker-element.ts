import type { Actor } from '@hearback/protocol';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Language, nearestLanguage } from '../../../src/language/nearest-language.js';
import type { KeptTemplate } from '../../../src/store/template-store.js';
import type { ReadTemplate } from '../api/templates-api.js';
import { TeamTemplates, type TemplateAnswer } from '../composer/team-templates.js';
import { ownTemplates, shareOwnTemplates } from '../composer/own-templates.js';
import { refusalWords } from '../composer/refusal-words.js';
import { templateTrouble } from '../composer/template-trouble.js';
import { emptiedTemplate, type Template, type TemplateValues } from '../composer/templates.js';
import { REPLY_TEXTS } from '../words/replies/all-reply-texts.js';
import { OCCASIONS } from '../words/replies/reply-texts.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon } from './icons.js';
import { MenuEscapeController } from './menu-escape-controller.js';
import { placeMenu } from './place-menu.js';
import { leavingItemView, templateItemView } from './template-item-view.js';
import { templateLanguageView } from './template-language-view.js';
import { templatePickerStyles } from './template-picker.styles.js';
import type { Saying } from './toast-element.js';

/** A template is to be used. */
export class TemplateEvent extends Event {
  /** @param text As it is kept, with its placeholders. */
  constructor(readonly text: string) {
    super('console-template', { bubbles: true, composed: true });
  }
}

/**
 * Templates for replies: those that come with the console, those of the team, and those that still lie in this browser alone.
 *
 * @tag console-template-picker
 * @event {TemplateEvent} console-template - A template is to be used.
 * @event console-toast - A sentence to be said in passing.
 * @event console-expired - The session is over.
 */
export class TemplatePickerElement extends LitElement {
  static override readonly styles = [base, templatePickerStyles];

  @property({ attribute: false }) words!: Words;
  /** Whose cases the team answers. */
  @property({ attribute: false }) site = '';
  /** Who writes; `null` where nobody says. */
  @property({ attribute: false }) by: Actor | null = null;
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
  @state() private problem = '';
  @state() private isBusy = false;
  /** Id of the one that is removed if its remover says so again. */
  @state() private leaving: string | null = null;
  @query('.save input') private readonly titleField!: HTMLInputElement | null;
  @query('.menu') private readonly menu!: HTMLElement;
  @query('.toggle') private readonly toggle!: HTMLButtonElement;
  readonly #team = new TeamTemplates(this, () => this.#say('console-expired'));
  /** The template of the team that what is written began from, as it was then. */
  #begun: ReadTemplate | null = null;

  constructor() {
    super();
    new MenuEscapeController(this, () => this.menu);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther = changed.has('values') && changed.get('values')?.number !== this.values.number;
    if (isOther) this.chosen = null;
    if (isOther || this.text.trim() === '') this.called = '';
    if (this.called === '') this.#begun = null;
    if (changed.has('site')) void this.#team.read(this.site);
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
      @beforetoggle=${this.#onToggle}
      @keydown=${this.#onKey}
    >
      <ul class="list" role="list">
        ${OCCASIONS.map((each) =>
          templateItemView({
            words: this.words,
            title: composer.templates[each],
            use: () => this.#use(REPLY_TEXTS[this.#language][each]),
          }),
        )}
      </ul>
      ${this.#renderLanguage()} ${this.#renderTeam()} ${this.#renderOwn()}
      ${this.text.trim() === '' ? nothing : this.#renderSave()}
      <div role="alert">
        ${this.problem ? html`<p class="problem">${icon('complaint')}<span>${this.problem}</span></p>` : nothing}
      </div>
    </div>`;
  }

  #renderLanguage() {
    return templateLanguageView({
      words: this.words,
      language: this.#language,
      theirs: nearestLanguage(this.customersLanguage),
      choose: (language) => (this.chosen = language),
    });
  }

  #renderTeam() {
    const { cases, locale } = this.words;
    const { all, hasFailed } = this.#team;
    if (all.length === 0 && !hasFailed) return nothing;
    const byTitle = all.toSorted((one, other) => one.title.localeCompare(other.title, locale));
    return html`<h4>${cases.composer.teamTemplates}</h4>
      ${hasFailed ? html`<p class="note">${cases.composer.templatesUnread}</p>` : nothing}
      <ul class="list" role="list">
        ${repeat(
          byTitle,
          ({ id }) => id,
          (each) => (each.id === this.leaving ? this.#renderLeaving(each) : this.#renderKept(each)),
        )}
      </ul>`;
  }

  #renderKept(kept: KeptTemplate) {
    const { words } = this;
    const use = () => this.#use(kept.text, kept);
    return templateItemView({ words, title: kept.title, kept, use, remove: () => this.#askToRemove(kept.id) });
  }

  #renderLeaving(kept: KeptTemplate) {
    const { words } = this;
    const [remove, keep] = [() => void this.#remove(kept), () => this.#keep(kept.id)];
    return leavingItemView({ words, title: kept.title, remove, keep });
  }

  /** Templates from before teams could share theirs. */
  #renderOwn() {
    const { composer } = this.words.cases;
    if (this.own.length === 0) return nothing;
    return html`<h4>${composer.ownTemplates}</h4>
      <ul class="list" role="list">
        ${this.own.map((template) =>
          templateItemView({
            words: this.words,
            title: template.title,
            use: () => this.#use(template.text),
            remove: () => this.#removeOwn(template),
          }),
        )}
      </ul>
      <button type="button" class="button share" aria-disabled=${this.isBusy} @click=${this.#share}>
        ${composer.shareTemplates}
      </button>`;
  }

  #renderSave() {
    const { composer } = this.words.cases;
    const isKept = this.#team.titled(this.called.trim()) !== undefined;
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
        <button type="button" class="button" aria-disabled=${this.isBusy} @click=${this.#save}>
          ${isKept ? composer.replaceTemplate : composer.saveTemplate}
        </button>
      </div>
      <p class="note" id="blanks">${composer.templateBlanks}</p>`;
  }

  /** @param kept Where it is the team's: what is changed if what is made of it is saved. */
  #use(text: string, kept?: KeptTemplate) {
    this.menu.hidePopover();
    this.dispatchEvent(new TemplateEvent(text));
    this.called = kept?.title ?? '';
    this.#begun = kept ?? null;
  }

  readonly #save = async () => {
    const { site, by } = this;
    const title = this.called.trim();
    if (title === '') return this.titleField?.focus();
    const text = emptiedTemplate(this.text, this.values);
    const known = this.#team.titled(title);
    // Over what its writer has read, not over what has come since.
    const read = known && this.#begun?.id === known.id ? this.#begun : (known ?? null);
    const answer = await this.#during(() => this.#team.save({ site, title, text, by }, read));
    if (answer === null || answer.is === 'unavailable' || answer.is === 'signed-out') return;
    this.#begun = this.#team.titled(title) ?? null;
    if (answer.is === 'done') this.#leave(this.words.cases.composer.templateSaved);
  };

  #askToRemove(id: string) {
    this.problem = '';
    this.leaving = id;
    void this.#focus('.leaving .remove');
  }

  /** Goes back to where somebody was before they were asked. */
  #keep(id: string) {
    this.leaving = null;
    void this.#focus(`#remove-${id}`);
  }

  async #remove(kept: KeptTemplate) {
    const answer = await this.#during(() => this.#team.remove(kept));
    if (answer === null) return;
    this.leaving = null;
    this.#comeBack();
    if (answer.is === 'done') this.#tell(this.words.cases.composer.templateRemoved);
  }

  #removeOwn(template: Template) {
    ownTemplates.remove(template);
    this.own = ownTemplates.read();
    this.#comeBack();
  }

  readonly #share = async () => {
    const { site, by } = this;
    const { composer } = this.words.cases;
    const unshared = await shareOwnTemplates(({ title, text }) =>
      this.#during(() => this.#team.save({ site, title, text, by }, null)),
    );
    this.own = ownTemplates.read();
    if (unshared === null) return;
    const { taken, refused } = unshared;
    const refusals = new Set(refused.map((each) => refusalWords(each, this.words)));
    if (this.own.length === 0) this.#leave(composer.templatesShared);
    else void this.#complain([...refusals, ...(taken.length > 0 ? [composer.templatesTaken(taken)] : [])].join(' '));
  };

  /** Makes a change of the team's templates, one at a time, and says why it was not made. */
  async #during(change: () => Promise<TemplateAnswer>): Promise<TemplateAnswer | null> {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.problem = '';
    const answer = await change().finally(() => (this.isBusy = false));
    if (answer.is !== 'done') void this.#complain(templateTrouble(answer, this.words));
    return answer;
  }

  /** Says what did not work, where it is seen. */
  async #complain(problem: string) {
    this.problem = problem;
    await this.updateComplete;
    this.renderRoot.querySelector('.problem')?.scrollIntoView({ block: 'nearest' });
  }

  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #leave(saying: string) {
    this.#comeBack();
    this.menu.hidePopover();
    this.#tell(saying);
  }

  /** Moves the focus to the menu's button, unless whoever opened the menu has gone on meanwhile. */
  #comeBack() {
    if (this.menu.matches(':popover-open')) this.toggle.focus();
  }

  #tell(text: string) {
    this.#say('console-toast', { text });
  }

  #say(name: string, detail?: Saying) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // With Ctrl it would send the reply, which nobody in the menu can mean.
    event.stopPropagation();
    if (event.target !== this.titleField || event.isComposing) return;
    event.preventDefault();
    void this.#save();
  };

  readonly #onToggle = ({ newState }: ToggleEvent) => {
    this.problem = '';
    this.leaving = null;
    if (newState !== 'open') return;
    placeMenu(this.menu, this.toggle);
    void this.#team.read(this.site);
  };
}
