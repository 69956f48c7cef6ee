import { css } from 'lit';

/** What happened to a case, the first thing first. */
export const timelineStyles = css`
  ol {
    display: grid;
    gap: 1.1rem;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    column-gap: 0.75rem;
  }
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2rem -0.85rem;
    inset-inline-start: calc(0.875rem - 1px);
    inline-size: 2px;
    background: var(--line);
  }
  li:focus-visible {
    border-radius: 8px;
    outline-offset: -2px;
  }
  .fold {
    align-items: center;
  }
  li {
    scroll-margin-block: 3.5rem 0.5rem;
  }
  /* What is said in passing stands below the entry that it is about. */
  .told li {
    scroll-margin-block-end: 4.25rem;
  }
  /* Here the page scrolls, under what can be done to the case. */
  @media (max-width: 60rem) {
    li,
    .told li {
      scroll-margin-block-end: min(var(--room-at-end, 3.75rem) + 4.25rem, 60dvh);
    }
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: var(--surface);
    color: var(--muted);
  }
  .voice .mark {
    border-color: transparent;
    background: color-mix(in srgb, currentColor 12%, var(--surface));
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    padding-block: 0.2rem;
  }
  .who {
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  time {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .card {
    margin-block-start: 0.4rem;
    padding: 0.8rem 1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  .voice .card {
    background: var(--sunken);
  }
  .card.told {
    border-color: color-mix(in srgb, var(--accent) 35%, var(--line));
    background: var(--selected);
  }
  .card.note {
    border-style: dashed;
    background: color-mix(in srgb, var(--fair) 9%, var(--surface));
  }
  .label {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    margin-block-end: 0.25rem;
    color: var(--soft);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .words {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    text-wrap: pretty;
    line-height: 1.6;
  }
  .voice .words {
    font-size: 0.9375rem;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6rem, 8.5rem) minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.4rem;
  }
  .card .words + dl {
    margin-block-start: 0.75rem;
    padding-block-start: 0.65rem;
    border-block-start: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  @container (max-width: 24rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    time {
      font-size: 0;
    }
    time::after {
      content: attr(title);
      font-size: 0.8125rem;
    }
  }
`;
