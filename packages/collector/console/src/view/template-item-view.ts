import { html, nothing, type TemplateResult } from 'lit';
import { actorName } from '../cases/actor-name.js';
import type { KeptTemplate } from '../../../src/store/template-store.js';
import { collectorClock } from '../api/collector-clock.js';
import { timeAgo } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { icon } from './icons.js';

/** One template in the menu, and what can be done with it. */
export interface TemplateItem {
  readonly words: Words;
  readonly title: string;
  /** The template as the team has it; absent for one that is not the team's. */
  readonly kept?: KeptTemplate;
  readonly use: () => void;
  /** Absent for one that comes with the console. */
  readonly remove?: () => void;
}

/** A template that can be used. */
export const templateItemView = ({ words, title, kept, use, remove }: TemplateItem): TemplateResult =>
  html`<li>
    <button
      type="button"
      class="button quiet"
      dir="auto"
      aria-describedby=${kept ? `by-${kept.id}` : nothing}
      @click=${use}
    >
      ${title}
    </button>
    ${
      remove
        ? html`<button
            type="button"
            class="button quiet icon"
            id=${kept ? `remove-${kept.id}` : nothing}
            aria-label=${words.cases.composer.removeTemplate(title)}
            title=${words.cases.composer.removeTemplate(title)}
            @click=${remove}
          >
            ${icon('close', 14)}
          </button>`
        : nothing
    }
    ${kept ? html`<span class="by" id=${`by-${kept.id}`}>${byView(kept, words)}</span>` : nothing}
  </li>`;

/** Who changed it last, and when. */
function byView({ by, changedAt }: KeptTemplate, { dates }: Words): TemplateResult {
  const when = timeAgo(changedAt, collectorClock.nowMs, dates);
  return by === null ? html`${when}` : html`<bdi>${actorName(by)}</bdi> · ${when}`;
}

/** In the place of a template of the team: the question whether it is to be removed. */
export const leavingItemView = ({
  words: { cases },
  title,
  remove,
  keep,
}: Pick<TemplateItem, 'words' | 'title'> & Record<'remove' | 'keep', () => void>): TemplateResult =>
  html`<li>
    <div class="leaving" role="group" aria-labelledby="leaving">
      <p id="leaving">${cases.composer.removeForAll(title)}</p>
      <button type="button" class="button remove" @click=${remove}>${cases.composer.remove}</button>
      <button type="button" class="button quiet" @click=${keep}>${cases.composer.keep}</button>
    </div>
  </li>`;
