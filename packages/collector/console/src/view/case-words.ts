import { html, type TemplateResult } from 'lit';
import type { Clock } from '../cases/case-clock.js';
import type { CaseState } from '@hearback/protocol/light';
import { clockWords } from '../words/duration-words.js';
import { exactTime } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { icon } from './icons.js';

/** A state as an icon and a word. */
export const stateView = (state: CaseState, words: Words): TemplateResult =>
  html`<span class="state state-${state}">${icon(state)}<span>${words.cases.states[state]}</span></span>`;

/** What a clock says: what is left, by how much it is late, or how it went. */
export function clockText({ urgency, workingMs }: Clock, words: Words): string {
  const { clock } = words.cases;
  const duration = clockWords(workingMs, words.locale);
  if (urgency === 'late') return clock.late(duration);
  if (urgency === 'done') return clock.done;
  return urgency === 'done-late' ? clock.doneLate(duration) : clock.left(duration);
}

/** A clock as an icon and words, which differ as much as the colours do. */
export function clockView(clock: Clock, words: Words): TemplateResult {
  const { deadlines, clock: texts } = words.cases;
  const hint = `${deadlines[clock.name]} · ${texts.due(exactTime(clock.dueAt, words.dates))}`;
  const shape = { late: 'late', 'done-late': 'late', done: 'check', soon: 'clock', calm: 'clock' } as const;
  return html`<span class="clock ${clock.urgency}" title=${hint}
    >${icon(shape[clock.urgency], 15)}<span>${clockText(clock, words)}</span></span
  >`;
}
