import { css } from 'lit';

/** The list: a table-like grid where there is room, two lines a row where there is not. */
export const registerListStyles = css`
  :host {
    container-type: inline-size;
    background: var(--surface);
  }
  .head,
  a {
    display: grid;
    grid-template-columns: 3.5rem 7rem 8.75rem minmax(8rem, 1fr) 6.5rem 6.5rem 9.5rem 5.5rem;
    align-items: center;
    column-gap: 0.75rem;
    padding-inline: 1.25rem;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: 2.1rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 500;
  }
  li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.6rem;
  }
  li + li {
    border-block-start: 1px solid color-mix(in srgb, var(--line) 70%, transparent);
  }
  a {
    position: relative;
    scroll-margin-block: 2.2rem 0.5rem;
    min-block-size: 2.6rem;
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    background: var(--hover);
  }
  a[aria-current] {
    background: var(--selected);
  }
  a[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--accent);
  }
  ul:focus {
    outline: none;
  }
  a:focus-visible {
    outline-offset: -2px;
    border-radius: 4px;
  }
  .fresh {
    animation: arrive 2.4s ease-out;
  }
  @keyframes arrive {
    from {
      background: color-mix(in srgb, var(--accent) 22%, var(--surface));
    }
  }
  .seq,
  .site,
  .from,
  .when {
    color: var(--muted);
  }
  .seq {
    text-align: end;
  }
  .when {
    text-align: end;
    white-space: nowrap;
  }
  .number {
    font-family: var(--mono);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    white-space: nowrap;
  }
  /* Whatever direction they are written in, they begin where their column does. */
  .text,
  .site,
  .from {
    /* Chromium knows it under this name only. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .essence-cell {
    min-inline-size: 0;
  }
  .asked {
    color: var(--muted);
  }
  .subject {
    color: var(--muted);
  }
  .subject:not(:first-child)::before {
    content: '·';
    margin-inline: 0.45rem;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25rem 1rem;
    padding: 1rem 1.25rem 1.5rem;
    border-block-start: 1px solid var(--line);
    color: var(--muted);
  }
  .none {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding: 4rem 1rem;
    color: var(--soft);
  }
  .bones {
    padding: 0.5rem 1.25rem;
  }
  .bones li {
    block-size: 2.6rem;
    display: grid;
    align-items: center;
  }
  @container (max-width: 62rem) {
    .head {
      display: none;
    }
    li {
      contain-intrinsic-block-size: auto 5rem;
    }
    a {
      grid-template-columns: auto minmax(0, auto) minmax(0.5rem, 1fr) auto;
      grid-template-areas: 'kind essence . when' 'text text text text' 'meta meta meta meta';
      gap: 0.2rem 0.75rem;
      padding-block: 0.6rem;
    }
    .kind {
      grid-area: kind;
      font-weight: 550;
    }
    .essence-cell {
      grid-area: essence;
    }
    .when {
      grid-area: when;
      font-size: 0.8125rem;
    }
    .text {
      grid-area: text;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      text-align: start;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .nobody {
      display: none;
    }
    .meta {
      grid-area: meta;
      display: flex;
      gap: 0.6rem;
      min-inline-size: 0;
      color: var(--muted);
      font-size: 0.8125rem;
    }
    .seq {
      order: 1;
    }
    .number {
      font-size: 0.75rem;
      line-height: 1.625;
    }
  }
  @container (max-width: 24rem) {
    a {
      grid-template-columns: auto minmax(0, 1fr) auto;
      grid-template-areas: 'kind . when' 'essence essence essence' 'text text text' 'meta meta meta';
      column-gap: 0.5rem;
    }
    .meta {
      flex-wrap: wrap;
      row-gap: 0;
    }
  }
  @container (min-width: 62.01rem) {
    .meta {
      display: contents;
    }
    .seq {
      order: 0;
    }
    .kind {
      order: 1;
    }
    .essence-cell {
      order: 2;
    }
    .text {
      order: 3;
    }
    .site {
      order: 4;
    }
    .from {
      order: 5;
    }
    .number {
      order: 6;
    }
    .when {
      order: 7;
    }
  }
  @media (forced-colors: active) {
    a[aria-current]::before {
      background: Highlight;
    }
  }
`;
