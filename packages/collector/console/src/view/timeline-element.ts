import { CASE_TYPES, type Evidence } from '@hearback/protocol/light';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseStep } from '../cases/case-types.js';
import { newsOf, recentFrom } from '../cases/long-timeline.js';
import { type TimelineEntry, timelineOf } from '../cases/timeline.js';
import { stepFields } from '../reading/step-fields.js';
import { shownText } from '../reading/erased-text.js';
import { exactTime, timeAgoInFull } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { icon, type IconName } from './icons.js';
import { kindColours } from './kind.styles.js';
import { stepTitle } from './step-title.js';
import { timelineStyles } from './timeline.styles.js';

const ICONS: Readonly<Record<string, IconName>> = {
  started: 'in-progress',
  replied: 'reply',
  reclassified: 'amendment',
  erased: 'lock',
  overdue: 'late',
};

/** The icon of an entry: that of the change, or of the kind of voice. */
const iconOf = ({ change, kind }: TimelineEntry): IconName => (change ? (ICONS[change] ?? (change as IconName)) : kind);

/**
 * All that happened to a case: what the person said and sent, and what was done and told. Of a long one, what lies between the first
 * entry and the last ones is folded until it is asked for.
 *
 * @tag console-timeline
 */
export class TimelineElement extends LitElement {
  static override readonly styles = [base, timelineStyles, kindColours];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) steps: readonly CaseStep[] = [];
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;

  /** Index of the first entry that is shown after the first one; stays where it is when more come. */
  @state() private from = 1;
  /** Whether the last entry is what was just done here, and said in passing. */
  @state() private isTold = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#unfoldToPrint);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#unfoldToPrint);
  }

  /** Brings what a handler has to see first into view, unless it already is. */
  async showNews() {
    this.isTold = false;
    await this.updateComplete;
    const entries = timelineOf(this.steps);
    // What follows the news is shown with it, as far as there is room.
    for (const entry of [entries.at(-1), newsOf(entries)])
      if (entry) this.#entry(entry.seq)?.scrollIntoView({ block: 'nearest' });
  }

  /** Brings what happened last into view, such as what a handler has just done. */
  async showLast() {
    this.isTold = true;
    await this.updateComplete;
    const { seq } = this.steps.at(-1) ?? { seq: 0 };
    this.#entry(seq)?.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther = changed.has('steps') && changed.get('steps')?.[0]?.seq !== this.steps[0]?.seq;
    if (isOther) this.from = recentFrom(timelineOf(this.steps));
  }

  protected override render() {
    const entries = timelineOf(this.steps);
    return html`<ol role="list" class=${this.isTold ? 'told' : ''}>
      ${this.#renderEntries(entries.slice(0, 1))} ${this.from > 1 ? this.#renderFold() : nothing}
      ${this.#renderEntries(entries.slice(this.from))}
    </ol>`;
  }

  #renderFold() {
    return html`<li class="fold">
      <span class="mark">${icon('more')}</span>
      <button type="button" class="button" @click=${this.#unfold}>
        ${this.words.cases.view.earlier(this.from - 1)}
      </button>
    </li>`;
  }

  #renderEntries(entries: readonly TimelineEntry[]) {
    return repeat(
      entries,
      ({ seq }) => seq,
      (entry) => this.#renderEntry(entry),
    );
  }

  #renderEntry(entry: TimelineEntry) {
    const { words } = this;
    const isVoice = entry.by === null;
    return html`<li class=${isVoice ? 'voice' : ''} id="step-${entry.seq}">
      <span class="mark kind-${entry.kind}">${icon(iconOf(entry))}</span>
      <div>
        <p class="line">
          <span class="who">${stepTitle(entry, words)}</span>
          <time datetime=${entry.at} title=${exactTime(entry.at, words.dates)}
            >${timeAgoInFull(entry.at, this.nowMs, words.dates)}</time
          >
        </p>
        ${isVoice ? this.#renderVoice(entry) : this.#renderChange(entry)}
      </div>
    </li>`;
  }

  #renderVoice(entry: TimelineEntry) {
    const { words } = this;
    const { data } = entry.event;
    const evidence = ('evidence' in data && data.evidence) || [];
    const lang = ifDefined('lang' in data ? data.lang : undefined);
    const fields = stepFields(entry.event, this.words);
    if (entry.words === '' && fields.length === 0 && evidence.length === 0) return nothing;
    return html`<div class="card">
      ${entry.words === '' ? nothing : html`<p class="words" dir="auto" lang=${lang}>${shownText(entry.words, words)}</p>`}
      ${fields.length > 0 ? this.#renderFields(fields) : nothing}
      ${evidence.length > 0 ? this.#renderEvidence(evidence, entry.seq) : nothing}
    </div>`;
  }

  #renderEvidence(files: readonly Evidence[], seq: number) {
    const areErased = this.steps.some(
      (step) => step.seq > seq && step.event.type === CASE_TYPES.erased && step.event.data.what.includes('words'),
    );
    return html`<console-evidence .words=${this.words} .files=${files} .areErased=${areErased}></console-evidence>`;
  }

  #renderChange(entry: TimelineEntry) {
    const { view } = this.words.cases;
    const fields = stepFields(entry.event, this.words);
    return html`${fields.length > 0 ? this.#renderFields(fields) : nothing}
    ${
      entry.words === ''
        ? nothing
        : html`<div class="card told">
            <p class="label">${icon('reply', 14)}${view.told}</p>
            <p class="words" dir="auto">${shownText(entry.words, this.words)}</p>
          </div>`
    }
    ${
      entry.note === ''
        ? nothing
        : html`<div class="card note">
            <p class="label">${icon('lock', 14)}${view.internal}</p>
            <p class="words" dir="auto">${shownText(entry.note, this.words)}</p>
          </div>`
    }`;
  }

  #renderFields(fields: ReturnType<typeof stepFields>) {
    return html`<dl>
      ${fields.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd dir="auto">${value}</dd>`,
      )}
    </dl>`;
  }

  #entry(seq: number): HTMLElement | null {
    return this.renderRoot.querySelector(`#step-${seq}`);
  }

  readonly #unfold = async () => {
    const [, { seq } = { seq: 0 }] = this.steps;
    this.from = 1;
    await this.updateComplete;
    const first = this.#entry(seq);
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
  };

  readonly #unfoldToPrint = () => {
    this.from = 1;
    this.performUpdate();
  };
}
