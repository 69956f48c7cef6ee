import { css } from 'lit';

/** The page of figures: its head, its sections and their tables. */
export const insightsStyles = css`
  :host {
    /* Holds the hidden texts, which would make the whole page as long as what scrolls here. */
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
  }
  .page {
    container-type: inline-size;
    max-inline-size: 78rem;
    margin-inline: auto;
    padding: 1.5rem 1.25rem 4rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75rem 1.5rem;
  }
  h2 {
    font-size: 1.1875rem;
    line-height: 1.35;
    font-weight: 640;
    letter-spacing: -0.01em;
  }
  .head h2 {
    font-size: 1.5rem;
    letter-spacing: -0.015em;
  }
  :is(h2, th):focus {
    outline: none;
  }
  h3 {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .hint,
  .reading {
    color: var(--muted);
  }
  .reading {
    margin-block-start: 0.6rem;
    font-size: 0.8125rem;
  }
  .few-note {
    color: var(--fair);
    font-size: 0.8125rem;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 0.6rem;
    margin-block-start: 1rem;
    padding: 0.5rem 1rem;
    border-radius: 10px;
    background: color-mix(in srgb, var(--fair) 14%, var(--surface));
  }
  .notice svg {
    color: var(--fair);
  }
  .part {
    margin-block-start: 2.25rem;
  }
  .part.first {
    margin-block-start: 1.5rem;
  }
  .part > h2 {
    margin-block-end: 0.75rem;
  }
  .body[aria-busy='true'] {
    opacity: 0.6;
  }
  .card {
    min-inline-size: 0;
    padding: 1rem 1.25rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  .stack {
    display: grid;
    gap: 0.75rem;
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .bones {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.75rem;
  }
  .bones li {
    min-block-size: 11rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  @container (max-width: 40rem) {
    .card {
      padding: 0.85rem 0.9rem 1rem;
    }
  }
  @media (max-width: 60rem) {
    .page {
      padding-inline: 1rem;
    }
    :host {
      overflow: visible;
    }
  }
  @media print {
    :host {
      overflow: visible;
    }
    .page {
      max-inline-size: none;
      padding: 0;
    }
    .notice {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
