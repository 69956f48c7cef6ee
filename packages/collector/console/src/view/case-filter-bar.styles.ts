import { css } from 'lit';

/** Views, search and filters of the inbox. */
export const caseFilterBarStyles = css`
  :host {
    container-type: inline-size;
  }
  search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.6rem 1.25rem;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem;
  }
  .views button {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2rem;
    padding: 0 0.65rem;
    border: 1px solid transparent;
    border-radius: 7px;
    background: none;
    color: var(--soft);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .views button:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .views button[aria-pressed='true'] {
    border-color: var(--line);
    background: var(--surface);
    color: var(--ink);
    font-weight: 600;
  }
  .count {
    color: var(--muted);
    font-weight: 450;
  }
  .rough {
    display: none;
  }
  .overdue .count.some {
    color: var(--poor);
    font-weight: 600;
  }
  console-search-field {
    flex: 0 1 15rem;
    min-inline-size: 8rem;
    margin-inline-start: auto;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    inline-size: 100%;
  }
  .filters[hidden] {
    display: none;
  }
  .filters select {
    max-inline-size: 11rem;
    cursor: pointer;
  }
  .filters select.set {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 550;
  }
  .toggle[aria-expanded='true'] {
    background: var(--hover);
  }
  .badge {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.15rem;
    block-size: 1.15rem;
    border-radius: 1rem;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.75rem;
    font-weight: 650;
  }
  @media (pointer: coarse) {
    .views button {
      min-block-size: 2.75rem;
    }
  }
  @container (max-width: 40rem) {
    search {
      padding-inline: 1rem;
    }
    .views {
      gap: 0.1rem;
      inline-size: 100%;
    }
    .views button {
      gap: 0.25rem;
      padding-inline: 0.4rem;
    }
    .full {
      display: none;
    }
    .rough {
      display: inline;
    }
    console-search-field {
      flex: 1;
      margin: 0;
    }
    .toggle span:first-of-type {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
