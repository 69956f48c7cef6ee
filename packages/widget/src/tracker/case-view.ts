import type { CaseDeadline, TrackedCase, TrackedStep } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../form/words.js';
import { fill } from '../locales/fill.js';
import type { TrackerMessages } from '../locales/tracker/messages.js';

/** The texts that a look at a case needs. */
export type TrackerWords = Words & { readonly messages: TrackerMessages };

/** A moment as the language writes it, in the time of this device. */
export const momentText = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Where a case stands, in plain words: an answer that nothing of the service came after is what matters most. */
export function standing({ state, isWithdrawn, told }: TrackedCase, { messages: { tracker } }: TrackerWords): string {
  if (isWithdrawn) return tracker.states.withdrawn;
  const isOpen = ['received', 'acknowledged', 'assigned', 'in-progress', 'reopened'].includes(state);
  const last = told.findLast(({ change }) => change !== 'amendment' && change !== 'follow-up');
  // Not `answered` where the words of the answer have been erased.
  return tracker.states[isOpen && last?.change === 'replied' && last.message ? 'answered' : state] ?? state;
}

/**
 * The next thing that is due, by when the person has to speak lest their case be closed, or that they can object, in a sentence; empty where nothing
 * is.
 */
export function dueText(
  { state, isWithdrawn, deadlines, closesAt }: TrackedCase,
  { messages: { tracker }, locale }: TrackerWords,
): string {
  if (state === 'resolved' && closesAt) return fill(tracker.closing, { date: momentText(closesAt, locale) });
  if (state === 'rejected' && !isWithdrawn) return tracker.objection;
  if (['resolved', 'closed', 'rejected'].includes(state)) return '';
  const isNext = ({ name, doneAt }: CaseDeadline) => doneAt === null && name !== 'act';
  const next = deadlines.find(isNext);
  if (!next) return '';
  const text = next.isBreached ? tracker.late : next.name === 'acknowledge' ? tracker.readBy : tracker.resolveBy;
  return fill(text, { date: momentText(next.dueAt, locale) });
}

const changeText = (change: string, { changes }: TrackerMessages['tracker']): string | undefined =>
  changes[change as keyof typeof changes];

function title({ change, fixed, isBySilence }: TrackedStep, { messages: { tracker } }: TrackerWords): string {
  if (fixed) return tracker.fixed[fixed];
  if (isBySilence) return tracker.closedBySilence;
  return changeText(change, tracker) ?? tracker.changes.replied;
}

const captioned = (caption: string, text: string | undefined) =>
  text
    ? html`<p class="words" part="text"><span class="hint">${caption}</span><br /><bdi class="text">${text}</bdi></p>`
    : nothing;

function entry(told: TrackedStep, words: TrackerWords): TemplateResult {
  const { tracker } = words.messages;
  const signed = [told.by?.name, told.by?.role].filter(Boolean).join(', ');
  const isOwn = ['amendment', 'follow-up', 'withdrawal'].includes(told.change);
  return html`<li class="entry ${told.message ? 'spoken' : ''} ${isOwn ? 'own' : ''}" part="entry">
    <p class="what" part="entry-title">${title(told, words)}</p>
    <p class="hint" part="hint"><time datetime=${told.at}>${momentText(told.at, words.locale)}</time></p>
    ${told.message ? html`<blockquote class="text" dir="auto" part="reply">${told.message}</blockquote>` : nothing}
    ${captioned(tracker.remedy, told.remedy)} ${captioned(tracker.reason, told.reason)}
    ${signed ? html`<p class="hint" part="hint"><bdi>${signed}</bdi></p>` : nothing}
  </li>`;
}

/** Later answers carry the earlier ones along: of several in a row that say the same, the last is told. */
const isSaidAgain = ({ change, fixed }: TrackedStep, next: TrackedStep | undefined): boolean =>
  change === 'follow-up' && next?.change === 'follow-up' && next.fixed === fixed;

/** A case: where it stands, what is due, and all that happened, the latest first. All words of others are text, never markup. */
export function caseView(found: TrackedCase, words: TrackerWords): TemplateResult {
  const { tracker } = words.messages;
  const { kind, number, promise, receivedAt, told } = found;
  const due = dueText(found, words);
  const first: TrackedStep = { at: receivedAt, change: 'received' };
  // Of a change that a newer endpoint knows, only what was written to the person says anything to them.
  const isTold = ({ change, message }: TrackedStep) => changeText(change, tracker) ?? message;
  const entries = [first, ...told.filter((each, index) => isTold(each) && !isSaidAgain(each, told[index + 1]))];
  return html`<header role="none">
      <p class="hint" part="hint">${tracker[kind] ?? kind}</p>
      <h2 id="standing" class="ring" tabindex="-1" part="standing">${standing(found, words)}</h2>
      <p><bdi class="figures" dir="ltr" translate="no" part="number">${number}</bdi></p>
    </header>
    ${due ? html`<p class="aside" part="due">${due}</p>` : nothing} ${captioned(tracker.promise, promise)}
    <section aria-labelledby="history">
      <h3 id="history" part="subheading">${tracker.history}</h3>
      <ol class="timeline" part="timeline" role="list">
        ${entries.toReversed().map((each) => entry(each, words))}
      </ol>
    </section>`;
}
