import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { icon } from './icons.js';

/** What stands between the filters and the list, and what can be done about it. */
export interface InboxBars {
  readonly words: Words;
  readonly isOffline: boolean;
  /** How many cases are shown, and how many of them are selected. */
  readonly shown: number;
  readonly selected: number;
  /** Whether what is selected is being changed. */
  readonly isChanging: boolean;
  /** How many cases came that the list does not show yet. */
  readonly fresh: number;
  /** How many cases have changed and could not be read since. */
  readonly unread: number;
  readonly acknowledge: () => void;
  readonly assign: () => void;
  readonly selectAll: () => void;
  readonly unselect: () => void;
  readonly showFresh: () => void;
  readonly catchUp: () => void;
}

/**
 * Says that the connection is lost, which cases could not be read, what is selected, and what has come: that to the eye alone, since the
 * console has read it out.
 */
export function inboxBars(given: InboxBars): TemplateResult {
  const { inbox, composer } = given.words.cases;
  const { isOffline, shown, selected, fresh } = given;
  const selection = html`<div class="bar" role="group" aria-label=${inbox.selected(selected)}>
    <span class="count" aria-hidden="true">${inbox.selected(selected)}</span>
    ${
      selected < shown
        ? html`<button class="button quiet" @click=${given.selectAll}>${inbox.selectAll(shown)}</button>`
        : nothing
    }
    <button class="button" aria-disabled=${given.isChanging} @click=${given.assign}>
      ${composer.actions.assigned}
    </button>
    <button class="button primary" aria-disabled=${given.isChanging} @click=${given.acknowledge}>
      ${inbox.acknowledge}
    </button>
    <button class="button quiet" @click=${given.unselect}>${inbox.unselect}</button>
  </div>`;
  // While they are changed one after the other, they are fewer each moment; what became of them is told once.
  const isSelectionTold = selected > 0 && !given.isChanging;
  const arrived = html`<button class="bar fresh" @click=${given.showFresh}>${icon('up')}${inbox.fresh(fresh)}</button>`;
  // Without a connection nothing can be read, and that is said already.
  const behind = isOffline || given.unread === 0 ? '' : inbox.unread(given.unread);
  return html`${isOffline ? html`<p class="bar offline" role="status">${icon('clock')}${inbox.offline}</p>` : nothing}
    <p class="hidden-text" role="status">${behind}</p>
    ${
      behind === ''
        ? nothing
        : html`<div class="bar behind">
            ${icon('clock')}<span aria-hidden="true">${behind}</span>
            <button class="button" @click=${given.catchUp}>${inbox.retry}</button>
          </div>`
    }
    ${selected > 0 ? selection : nothing}
    <p class="hidden-text" role="status">${isSelectionTold ? inbox.selected(selected) : nothing}</p>
    ${fresh > 0 ? arrived : nothing}`;
}
