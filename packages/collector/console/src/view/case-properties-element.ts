import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { actorName } from '../cases/actor-name.js';
import { contactOf } from '../../../src/cases/contact-of.js';
import type { WorkingCalendar } from '../../../src/cases/working-time.js';
import { clockOf } from '../cases/case-clock.js';
import { OPEN_STATES, type WholeCase } from '../cases/case-types.js';
import { shownCategory } from '../cases/shown-category.js';
import { aboutFields, type Field, only } from '../reading/fields.js';
import { contactFields } from '../reading/voice-fields.js';
import { categoryName } from '../reading/category-name.js';
import { exactTime, timeToTheMinute } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { base } from './base.styles.js';
import { clockView, stateView } from './case-words.js';
import { caseStyles } from './case.styles.js';

/**
 * What a case is: its state, whose it is, its clocks, how to reach the person, and what it is about.
 *
 * @tag console-case-properties
 */
export class CasePropertiesElement extends LitElement {
  static override readonly styles = [
    base,
    caseStyles,
    css`
      section + section {
        margin-block-start: 1.25rem;
        padding-block-start: 1.1rem;
        border-block-start: 1px solid var(--line);
      }
      h3 {
        margin-block-end: 0.5rem;
        color: var(--muted);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      dl {
        display: grid;
        grid-template-columns: 6.25rem minmax(0, 1fr);
        gap: 0.35rem 0.75rem;
      }
      dt {
        color: var(--muted);
      }
      dd {
        overflow-wrap: anywhere;
        /* Chromium knows it under this name only. */
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      dd a {
        color: var(--accent);
        text-underline-offset: 2px;
      }
      .nobody,
      .hint {
        color: var(--muted);
      }
      .hint {
        margin-block-start: 0.4rem;
        font-size: 0.8125rem;
      }
      .missed {
        margin-block-start: 0.4rem;
        color: var(--poor);
        font-size: 0.8125rem;
      }
      .clock {
        white-space: normal;
      }
      .due {
        display: none;
      }
      .waiting .due {
        display: block;
        color: var(--muted);
        font-size: 0.8125rem;
      }
      @media print {
        .waiting .clock {
          display: none;
        }
        .waiting .due {
          color: inherit;
          font-size: inherit;
        }
      }
      @container (max-width: 50rem) {
        :host {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
          gap: 1rem 2rem;
          padding: 1rem;
          border: 1px solid var(--line);
          border-radius: 12px;
        }
        section + section {
          margin: 0;
          padding: 0;
          border: 0;
        }
      }
      @container (max-width: 18rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
        dd + dt {
          margin-block-start: 0.4rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) found!: WholeCase;
  /** When the case's site works; `null` for around the clock. */
  @property({ attribute: false }) calendar: WorkingCalendar | null = null;
  /** Milliseconds since the epoch. */
  @property({ attribute: false }) nowMs = 0;

  protected override render() {
    const { words, found } = this;
    const event = found.steps[0]?.event;
    const anonymous = event && 'anonymous' in event.data && event.data.anonymous;
    const contact = contactFields(contactOf(found.steps), words);
    return html`${this.#renderState()} ${this.#renderDeadlines()}
      <section>
        <h3>${words.detail.sections.contact}</h3>
        ${
          contact.length > 0
            ? fields(contact)
            : html`<p class="nobody">${anonymous ? words.detail.anonymousHint : words.detail.anonymous}</p>`
        }
      </section>
      ${event ? this.#renderAbout(aboutFields(event, words)) : nothing}`;
  }

  #renderState() {
    const { words, found } = this;
    const { view, inbox } = words.cases;
    const { category, severity, failure, assignedTo, site } = found;
    return html`<section>
      <h3>${view.properties}</h3>
      <dl>
        <dt>${view.state}</dt>
        <dd>${stateView(found.state, words)}</dd>
        <dt>${view.assignedTo}</dt>
        <dd dir="auto" class=${assignedTo ? '' : 'nobody'}>${assignedTo ? actorName(assignedTo) : inbox.nobody}</dd>
        ${only([
          [inbox.severity, severity && words.severities[severity]],
          [inbox.category, category && categoryName({ id: category, site, shown: shownCategory(found) }, words)],
          [words.detail.fields.failure, failure && words.failures[failure]],
          [inbox.site, site],
        ]).map(entry)}
      </dl>
    </section>`;
  }

  #renderDeadlines() {
    const { words, found, calendar, nowMs } = this;
    const { view, deadlines, clock: texts } = words.cases;
    const { closesAt } = found;
    const isOpen = OPEN_STATES.includes(found.state);
    const shown = found.deadlines.filter(({ doneAt }) => isOpen || doneAt !== null);
    return html`<section>
      <h3>${view.deadlines}</h3>
      <dl>
        ${shown.map((deadline) => {
          const { dueAt } = deadline;
          const due = texts.due(timeToTheMinute(dueAt, nowMs, words.dates));
          return html`<dt title=${texts.due(exactTime(dueAt, words.dates))}>${deadlines[deadline.name]}</dt>
            <dd class=${deadline.doneAt === null ? 'waiting' : ''}>
              ${clockView(clockOf(deadline, nowMs, calendar), words)}<span class="due">${due}</span>
            </dd>`;
        })}
        ${
          closesAt === undefined
            ? nothing
            : html`<dt title=${words.silence.unless}>${words.silence.closes}</dt>
                <dd title=${exactTime(closesAt, words.dates)}>${timeToTheMinute(closesAt, nowMs, words.dates)}</dd>`
        }
      </dl>
      ${closesAt === undefined ? nothing : html`<p class="hint">${words.silence.unless}</p>`}
      ${found.breaches > 0 ? html`<p class="missed">${view.breaches(found.breaches)}</p>` : nothing}
      ${calendar ? html`<p class="hint">${texts.workingTime}</p>` : nothing}
    </section>`;
  }

  #renderAbout(about: readonly Field[]) {
    if (about.length === 0) return nothing;
    return html`<section>
      <h3>${this.words.detail.sections.about}</h3>
      ${fields(about)}
    </section>`;
  }
}

const entry = ({ label, value, href }: Field) =>
  html`<dt>${label}</dt>
    <dd dir="auto">${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${value}</a>` : value}</dd>`;

const fields = (all: readonly Field[]) => html`<dl>${all.map(entry)}</dl>`;
