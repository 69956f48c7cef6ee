import { css } from 'lit';

/** What is waiting: filters and notices, which stay where rows scroll. */
export const inboxListStyles = css`
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 0.6rem;
    padding: 0.4rem 1.25rem;
    border-block-start: 1px solid var(--line);
    background: var(--selected);
    font-weight: 500;
  }
  .bar .count {
    margin-inline-end: auto;
  }
  .offline {
    flex-wrap: nowrap;
  }
  .behind span {
    flex: 1 1 12rem;
  }
  .offline,
  .behind {
    background: color-mix(in srgb, var(--fair) 14%, var(--surface));
    color: var(--ink);
    font-weight: 450;
  }
  :is(.offline, .behind) > svg {
    color: var(--fair);
  }
  .fresh {
    inline-size: 100%;
    justify-content: center;
    border: 0;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .fresh:hover {
    background: color-mix(in srgb, var(--accent) 16%, var(--surface));
  }
  .fresh:focus-visible {
    outline-offset: -3px;
  }
  @media (max-width: 60rem) {
    .bar {
      padding-inline: 1rem;
    }
  }
`;
