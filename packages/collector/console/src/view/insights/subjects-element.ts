import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SignedOut } from '../../api/collector-error.js';
import { readSubjects } from '../../api/insights-api.js';
import type { Days } from '../../insights/days-of.js';
import type { SubjectFigures, ListedSubjects } from '../../../../src/insights/insights-answer.js';
import type { Words } from '../../words/words.js';
import { base } from '../base.styles.js';
import { type SearchEvent, TYPING_MS } from '../search-field-element.js';
import { insightsTableStyles } from './insights-table.styles.js';
import { insightsStyles } from './insights.styles.js';
import { subjectsStyles, subjectsTable } from './subjects-table.js';

/** Subjects that are shown before somebody asks for more. */
const FIRST = 20;

const keyOf = ({ type, id }: SubjectFigures): string => JSON.stringify([type, id]);

/**
 * What people spoke about: every subject can be reached, by going on or by searching for a part of its name.
 *
 * @tag console-subjects
 * @event console-expired - The session is over.
 */
export class SubjectsElement extends LitElement {
  static override readonly styles = [
    base,
    insightsStyles,
    insightsTableStyles,
    subjectsStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) days!: Days;
  /** `null` for all sites. */
  @property({ attribute: false }) site: string | null = null;
  /** The first of all, and how many there are. */
  @property({ attribute: false }) list!: ListedSubjects;
  /** Those that came after the first. */
  @state() private more: readonly SubjectFigures[] = [];
  /** Those that were searched for; `null` where nobody searches. */
  @state() private found: ListedSubjects | null = null;
  @state() private areAllShown = false;
  @state() private hasFailed = false;
  /** Place of the row that was not there before. */
  @state() private goOnAt = FIRST;
  #text = '';
  #asking = new AbortController();

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const before = changed.get('days') as Days | undefined;
    const isOtherSpan = before !== undefined && (before.from !== this.days.from || before.to !== this.days.to);
    if (!isOtherSpan && !(this.hasUpdated && changed.has('site'))) return;
    this.#asking.abort();
    Object.assign(this, { more: [], areAllShown: false, hasFailed: false });
    if (this.found) void this.#search(this.#text);
  }

  protected override render() {
    const { words, list, found } = this;
    const { subjects: said, failed } = words.insights;
    if (list.subjects.length === 0) return html`<p class="card hint">${said.none}</p>`;
    const rows = this.#rows;
    const shown = this.areAllShown || found ? rows : rows.slice(0, FIRST);
    const count = (found ?? list).subjectsFound;
    return html`<div class="card">
      ${list.subjectsFound > FIRST || found ? this.#renderSearch() : nothing}
      ${shown.length > 0 ? subjectsTable(shown, this.goOnAt, words) : nothing}
      <p class="hint" role="status">
        ${this.hasFailed ? failed : found ? said.found(words.count(count), count === 1) : nothing}
      </p>
      ${
        shown.length < count
          ? html`<button class="button more" @click=${() => this.#goOn(shown.length)}>
              ${this.#renderMore(shown.length, rows.length, count)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderMore(shown: number, known: number, count: number) {
    const { words } = this;
    const { more, moreOf } = words.insights.subjects;
    return known >= count ? more(words.count(count)) : moreOf(words.count(shown), words.count(count));
  }

  #renderSearch() {
    return html`<search>
      <console-search-field
        label=${this.words.insights.subjects.search}
        .pauseMs=${TYPING_MS}
        @console-search=${({ text }: SearchEvent) => void this.#search(text.trim())}
      ></console-search-field>
    </search>`;
  }

  /** All that are known of what is listed, each once: what came later may have moved others. */
  get #rows(): SubjectFigures[] {
    const all = this.found ? this.found.subjects : [...this.list.subjects, ...this.more];
    return [...new Map(all.map((each) => [keyOf(each), each])).values()];
  }

  async #search(text: string) {
    this.#text = text;
    if (text === '') {
      this.#asking.abort();
      Object.assign(this, { found: null, hasFailed: false });
      return;
    }
    const found = await this.#ask(text, 0);
    if (found) this.found = found;
  }

  /** Shows more, and goes on at the first that was not there. */
  async #goOn(shown: number) {
    const known = this.#rows.length;
    if (shown < known) this.areAllShown = true;
    else {
      const next = await this.#ask(this.found ? this.#text : '', known);
      if (!next) return;
      if (this.found) this.found = { ...next, subjects: [...this.found.subjects, ...next.subjects] };
      else this.more = [...this.more, ...next.subjects];
    }
    this.goOnAt = shown;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('th[tabindex]')?.focus();
  }

  /** @returns `null` where something else was asked meanwhile, or nothing came. */
  async #ask(text: string, skip: number): Promise<ListedSubjects | null> {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    try {
      const list = await readSubjects({ days: this.days, site: this.site, text, skip }, signal);
      if (signal.aborted) return null;
      this.hasFailed = false;
      return list;
    } catch (error) {
      if (signal.aborted) return null;
      if (error instanceof SignedOut)
        this.dispatchEvent(new CustomEvent('console-expired', { bubbles: true, composed: true }));
      else this.hasFailed = true;
      return null;
    }
  }
}
