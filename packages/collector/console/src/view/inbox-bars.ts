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
  /** Whether what is selected is being acknowledged. */
  readonly isAcknowledging: boolean;
  /** How many cases came that the list does not show yet. */
  readonly fresh: number;
  readonly acknowledge: () => void;
  readonly selectAll: () => void;
  readonly unselect: () => void;
  readonly showFresh: () => void;
}

/** Says that the connection is lost, what is selected, and what has come: that to the eye alone, since the console has read it out. */
export function inboxBars(given: InboxBars): TemplateResult {
  const { inbox } = given.words.cases;
  const { isOffline, shown, selected, fresh } = given;
  const selection = html`<div class="bar" role="group" aria-label=${inbox.selected(selected)}>
    <span class="count" aria-hidden="true">${inbox.selected(selected)}</span>
    ${
      selected < shown
        ? html`<button class="button quiet" @click=${given.selectAll}>${inbox.selectAll(shown)}</button>`
        : nothing
    }
    <button class="button primary" aria-disabled=${given.isAcknowledging} @click=${given.acknowledge}>
      ${inbox.acknowledge}
    </button>
    <button class="button quiet" @click=${given.unselect}>${inbox.unselect}</button>
  </div>`;
  // While they are acknowledged one after the other, they are fewer each moment; what became of them is told once.
  const isSelectionTold = selected > 0 && !given.isAcknowledging;
  const arrived = html`<button class="bar fresh" @click=${given.showFresh}>${icon('up')}${inbox.fresh(fresh)}</button>`;
  return html`${isOffline ? html`<p class="bar offline" role="status">${icon('clock')}${inbox.offline}</p>` : nothing}
    ${selected > 0 ? selection : nothing}
    <p class="hidden-text" role="status">${isSelectionTold ? inbox.selected(selected) : nothing}</p>
    ${fresh > 0 ? arrived : nothing}`;
}
