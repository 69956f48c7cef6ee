import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { siteOf } from '@hearback/protocol/light';
import { dimensionName } from '../insights/dimension-name.js';
import { recordFragment } from '../page/address.js';
import { askedScorecard } from '../reading/asked-scorecard.js';
import { detailSections, envelopeSection, type Section } from '../reading/detail-sections.js';
import { shownText } from '../reading/erased-text.js';
import { essenceOf } from '../reading/essence.js';
import type { Field } from '../reading/fields.js';
import { summarise } from '../reading/record-summary.js';
import { momentWords } from '../reading/moment-words.js';
import { momentsOf } from '../reading/times.js';
import type { RegisterRecord } from '../register/record.js';
import { labelOf } from '../words/insights/scorecard-labels.js';
import { exactTime, timeAgo } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { essenceStyles, essenceView, scoreView, scoreWord } from './essence-view.js';
import { icon } from './icons.js';
import { kindColours } from './kind.styles.js';
import { recordDetailStyles } from './record-detail.styles.js';

/** The reader wants to go on to another record, back to the list, or try once more to read this one. */
export class DetailEvent extends Event {
  constructor(readonly wish: 'close' | 'newer' | 'older' | 'retry') {
    super('console-detail', { bubbles: true, composed: true });
  }
}

const fieldValue = ({ value, href }: Field) =>
  href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${value}</a>` : value;

/**
 * One record in full, in plain words, with the event as it came.
 *
 * @tag console-record-detail
 * @event {DetailEvent} console-detail - The reader moves on.
 */
export class RecordDetailElement extends LitElement {
  static override readonly styles = [base, kindColours, essenceStyles, recordDetailStyles];

  @property({ attribute: false }) words!: Words;
  /** `null` if the register has no such record, `undefined` while it is being looked up. */
  @property({ attribute: false }) record: RegisterRecord | null | undefined;
  /** Whether it could not be read. */
  @property({ type: Boolean }) failed = false;
  /** Other records of the same number, newest first. */
  @property({ attribute: false }) related: readonly RegisterRecord[] = [];
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;
  @query('h2') private readonly heading!: HTMLElement | null;

  /** Puts the focus on the number, from where reading goes on. */
  async focusHeading() {
    await this.updateComplete;
    this.heading?.focus({ preventScroll: true });
  }

  protected override render() {
    const { detail } = this.words;
    const { record } = this;
    const step = (wish: 'newer' | 'older' | 'close', name: 'up' | 'down' | 'close', label: string) =>
      html`<button
        class="button quiet icon ${wish === 'close' ? 'shut' : ''}"
        title=${label}
        aria-label=${label}
        @click=${() => this.#wish(wish)}
      >
        ${icon(name)}
      </button>`;
    return html`<nav aria-label=${detail.back}>
        <button class="button quiet back" @click=${() => this.#wish('close')}>${icon('back')}${detail.back}</button>
        <span class="seq">${record ? `#${record.seq}` : nothing}</span>
        ${step('newer', 'up', detail.newer)} ${step('older', 'down', detail.older)}
        ${step('close', 'close', detail.close)}
      </nav>
      ${record ? this.#renderRecord(record) : nothing}
      ${record === null ? html`<p class="missing" role="status">${detail.missing}</p>` : nothing}
      ${this.failed ? this.#renderFailed() : nothing}`;
  }

  #renderFailed() {
    const { failed, retry } = this.words.detail;
    return html`<div class="missing">
      <p role="alert">${failed}</p>
      <button class="button" @click=${() => this.#wish('retry')}>${retry}</button>
    </div>`;
  }

  #renderRecord(record: RegisterRecord) {
    const { words, nowMs } = this;
    const { kind, site } = summarise(record);
    return html`<article aria-labelledby="number">
      <p class="eyebrow">
        <span class="kind-${kind}">${icon(kind)}</span>${words.kinds[kind]}<span class="site">${site}</span>
      </p>
      <div class="title">
        <h2 id="number" tabindex="-1">${record.number}</h2>
        <console-copy-button
          compact
          .text=${record.number}
          label=${words.detail.copyNumber}
          done=${words.detail.copied}
        ></console-copy-button>
      </div>
      <p class="when" title=${exactTime(record.receivedAt, words.dates)}>
        ${words.detail.received} ${timeAgo(record.receivedAt, nowMs, words.dates)}
      </p>
      ${this.#renderSaid(record)} ${this.#renderAnswers(record)}
      ${detailSections(record, words).map((section) => this.#renderSection(section))} ${this.#renderTimes(record)}
      ${this.#renderRelated()} ${this.#renderSection(envelopeSection(record, words), 'envelope')}
      ${this.#renderRaw(record)}
    </article>`;
  }

  #renderSaid({ event }: RegisterRecord) {
    const { words } = this;
    const { data } = event;
    const essence = essenceOf(event);
    const lang = ifDefined('lang' in data ? data.lang : undefined);
    const said = ('text' in data && data.text) || ('comment' in data && data.comment) || '';
    const word = essence.type === 'score' ? scoreWord(essence.scale, essence.score, words) : '';
    const question = 'question' in data ? data.question : undefined;
    const drawn = !['none', 'topic', 'addressee'].includes(essence.type);
    return html`${
      !drawn
        ? nothing
        : html`<div class="score">
            ${essenceView(essence, words)}${word ? html`<span class="word">${word}</span>` : nothing}
          </div>`
    }
    ${question ? html`<p class="question" dir="auto" lang=${lang}>${question}</p>` : nothing}
    ${said ? html`<blockquote dir="auto" lang=${lang}>${shownText(said, words)}</blockquote>` : nothing}`;
  }

  #renderAnswers({ event: { data, source } }: RegisterRecord) {
    if (!('answers' in data)) return nothing;
    const { words } = this;
    const asked = askedScorecard(data, siteOf(source), words);
    return html`<h3>${words.detail.sections.scores}</h3>
      <ul class="answers">
        ${data.answers.map(
          ({ item, dimension, label, score }) =>
            html`<li>
              <span class="item" dir="auto"
                >${label ?? labelOf(words.locale, asked.id, 'items', { id: item })}${dimension === item ? nothing : html`<span class="dimension">${dimensionName(asked, dimension, words)}</span>`}</span
              >
              ${scoreView(data.scale, score, words)}
            </li>`,
        )}
      </ul>`;
  }

  #renderSection({ title, fields }: Section, name = '') {
    return html`<section class=${name}>
      <h3>${title}</h3>
      <dl>
        ${fields.map(
          (field) =>
            html`<dt>${field.label}</dt>
              <dd dir="auto">${fieldValue(field)}</dd>`,
        )}
      </dl>
    </section>`;
  }

  #renderTimes(record: RegisterRecord) {
    const { words } = this;
    const { detail, dates } = words;
    return html`<h3>${detail.sections.times}</h3>
      <ol class="times">
        ${momentsOf(record).map((moment) => {
          const since = momentWords(moment, words);
          return html`<li>
            <span class="step">${detail[moment.step]}</span>
            <time datetime=${moment.at}>${exactTime(moment.at, dates)}</time
            >${since ? html`<span class="since ${since.isAhead ? 'ahead' : ''}">${since.text}</span>` : nothing}
          </li>`;
        })}
      </ol>`;
  }

  #renderRelated() {
    if (this.related.length === 0) return nothing;
    const { words, nowMs } = this;
    return html`<h3>${words.detail.sections.related}</h3>
      <ul class="related">
        ${this.related.map((record) => {
          const { kind, line } = summarise(record);
          return html`<li>
            <a href=${recordFragment(record.seq)}>
              <span class="seq">#${record.seq}</span><span>${words.kinds[kind]}</span>
              <span class="label" dir="auto">${shownText(line, words)}</span>
              <time datetime=${record.receivedAt}>${timeAgo(record.receivedAt, nowMs, words.dates)}</time>
            </a>
          </li>`;
        })}
      </ul>`;
  }

  #renderRaw({ event }: RegisterRecord) {
    const { detail } = this.words;
    const json = JSON.stringify(event, null, 2);
    return html`<details>
      <summary>${icon('down')}${detail.raw}</summary>
      <div class="json">
        <console-copy-button .text=${json} label=${detail.copyJson} done=${detail.copied}></console-copy-button>
        <pre dir="ltr">${json}</pre>
      </div>
    </details>`;
  }

  #wish(wish: DetailEvent['wish']) {
    this.dispatchEvent(new DetailEvent(wish));
  }
}
