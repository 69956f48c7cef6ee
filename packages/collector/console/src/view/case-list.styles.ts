import { css } from 'lit';

/** The list of cases: one line a case where there is room, three where there is not. */
export const caseListStyles = css`
  :host {
    container-type: inline-size;
    background: var(--surface);
  }
  ul:focus {
    outline: none;
  }
  li {
    position: relative;
    display: flex;
    align-items: stretch;
    border-block-end: 1px solid color-mix(in srgb, var(--line) 70%, transparent);
  }
  li:hover {
    background: var(--hover);
  }
  li.picked {
    background: color-mix(in srgb, var(--selected) 55%, var(--surface));
  }
  li.open {
    background: var(--selected);
  }
  li.open::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--accent);
  }
  .pick {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75rem;
    cursor: pointer;
  }
  .pick input {
    inline-size: 1.05rem;
    block-size: 1.05rem;
    margin: 0;
    accent-color: var(--accent);
  }
  a {
    display: grid;
    grid-template-columns: 1.25rem minmax(10rem, 1fr) 7.75rem 10rem 7.5rem 12.25rem 7.75rem 5.5rem;
    grid-template-areas: 'severity what state category assignee clock number when';
    align-items: center;
    column-gap: 0.85rem;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding-inline-end: 1.25rem;
    scroll-margin-block: 3rem 0.5rem;
    color: inherit;
    text-decoration: none;
  }
  a:focus-visible {
    outline-offset: -2px;
    border-radius: 4px;
  }
  .facts,
  .lead {
    display: contents;
  }
  .severity {
    grid-area: severity;
  }
  .what {
    grid-area: what;
    display: flex;
    gap: 0.75rem;
    min-inline-size: 0;
  }
  /* Whatever direction they are written in, they begin where their column does. */
  .who,
  .category,
  .assignee {
    /* Chromium knows it under this name only. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .who,
  .text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .who {
    flex: none;
    max-inline-size: min(40%, 11rem);
    color: var(--soft);
  }
  .waiting :is(.who, .text) {
    font-weight: 600;
  }
  .state {
    grid-area: state;
  }
  .category {
    grid-area: category;
  }
  .assignee {
    grid-area: assignee;
  }
  .category,
  .assignee {
    overflow: hidden;
    color: var(--soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .nobody {
    color: var(--muted);
  }
  .clock {
    grid-area: clock;
  }
  .number {
    grid-area: number;
    color: var(--muted);
    font-family: var(--mono);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .when {
    grid-area: when;
    color: var(--muted);
    text-align: end;
    white-space: nowrap;
  }
  .foot {
    display: flex;
    justify-content: center;
    padding: 1rem;
  }
  .none {
    display: grid;
    justify-items: center;
    gap: 0.35rem;
    padding: clamp(2.5rem, 14vh, 9rem) 1.25rem 4rem;
    color: var(--muted);
    text-align: center;
  }
  .none [role='alert'] {
    display: grid;
    gap: 0.35rem;
  }
  .none .mark {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    margin-block-end: 0.75rem;
    border-radius: 50%;
    background: var(--sunken);
    color: var(--muted);
  }
  .none .mark.well {
    background: color-mix(in srgb, var(--good) 14%, var(--surface));
    color: var(--good);
  }
  .none strong {
    color: var(--ink);
    font-size: 1rem;
    font-weight: 600;
  }
  .none .button {
    margin-block-start: 0.85rem;
  }
  .bones li {
    min-block-size: 2.75rem;
    align-items: center;
    padding-inline: 1.25rem;
  }
  .bones li:hover {
    background: none;
  }
  @container (max-width: 88rem) {
    a {
      grid-template-columns: 1.25rem minmax(10rem, 1fr) 7.75rem 10rem 7.5rem 12.25rem 5.5rem;
      grid-template-areas: 'severity what state category assignee clock when';
    }
    .number {
      display: none;
    }
  }
  /* What it is about stands below what was said. */
  @container (max-width: 75rem) {
    a {
      grid-template-columns: 1.25rem minmax(10rem, 1fr) 7.75rem 7.5rem 12.25rem 5.5rem;
      grid-template-areas:
        'severity what state assignee clock when'
        'severity category state assignee clock when';
      align-content: center;
      padding-block: 0.5rem;
    }
    .category {
      font-size: 0.8125rem;
    }
  }
  @container (max-width: 62rem) {
    .pick {
      inline-size: 2.5rem;
      align-items: start;
      padding-block-start: 0.8rem;
    }
    a {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-areas: 'text when' 'facts facts';
      gap: 0.35rem 0.75rem;
      padding-block: 0.7rem;
      padding-inline-end: 1rem;
      align-items: start;
    }
    a.named {
      grid-template-areas: 'who when' 'text text' 'facts facts';
    }
    .what {
      display: contents;
    }
    .who {
      grid-area: who;
      max-inline-size: none;
      color: inherit;
    }
    .named .text {
      font-weight: inherit;
    }
    .text {
      grid-area: text;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .facts {
      grid-area: facts;
      font-size: 0.8125rem;
    }
    /* Whose it is and how late it is go below, as soon as nothing could be read of what it is about. */
    .facts,
    .lead {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.2rem 0.6rem;
      min-inline-size: 0;
    }
    .lead {
      flex: 1 1 auto;
    }
    .category {
      flex: 1 1 auto;
      inline-size: 5rem;
    }
    .category:empty {
      display: none;
    }
    .assignee {
      max-inline-size: 9rem;
    }
    .clock {
      margin-inline-start: auto;
    }
    .when {
      font-size: 0.8125rem;
    }
    .nobody {
      display: none;
    }
  }
  @container (max-width: 15rem) {
    a {
      grid-template-columns: minmax(0, 1fr);
      grid-template-areas: 'text' 'facts' 'when';
    }
    a.named {
      grid-template-areas: 'who' 'text' 'facts' 'when';
    }
    .when {
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    li.open::before {
      background: Highlight;
    }
  }
`;
