import type { CaseState } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from '../cases/timeline.js';
import { shownText } from '../reading/erased-text.js';
import type { Words } from '../words/words.js';
import { icon } from './icons.js';
import { stepTitle } from './step-title.js';

/** Changes made by others while a draft was being written, and the ways to go on. */
export interface Conflict {
  readonly words: Words;
  readonly news: readonly TimelineEntry[];
  /** Whether what they write can still be done. */
  readonly isPossible: boolean;
  /** The state that the case is in by now. */
  readonly state: CaseState;
  /** Whether what they write is something other than a reply. */
  readonly canReply: boolean;
  readonly agree: () => void;
  readonly sendAnyway: () => void;
  readonly makeReply: () => void;
}

/** Shows what others have changed while a draft was being written, and lets the writer decide. */
export function conflictView(given: Conflict): TemplateResult {
  const { words, news, isPossible, state, canReply } = given;
  const { conflict, states } = words.cases;
  const title = isPossible ? conflict.title(news.length) : conflict.notPossible(states[state]);
  return html`<section class="conflict" tabindex="-1" role="alert" aria-labelledby="conflict-title">
    <h3 id="conflict-title">${icon('late')}${title}</h3>
    <ul role="list">
      ${news.map((entry) => newsView(entry, words))}
    </ul>
    <p>${conflict.kept}</p>
    <div class="row">
      ${
        isPossible
          ? html`<button class="button" @click=${given.agree}>${conflict.seen}</button>
              <button class="button" @click=${given.sendAnyway}>${conflict.sendAnyway}</button>`
          : nothing
      }
      ${!isPossible && canReply ? html`<button class="button" @click=${given.makeReply}>${conflict.toReply}</button>` : nothing}
    </div>
  </section>`;
}

function newsView(entry: TimelineEntry, words: Words) {
  const said = entry.words || entry.reason || entry.note;
  return html`<li>
    <strong>${stepTitle(entry, words)}</strong>
    ${said ? html`<p class="told" dir="auto">${shownText(said, words)}</p>` : nothing}
  </li>`;
}
