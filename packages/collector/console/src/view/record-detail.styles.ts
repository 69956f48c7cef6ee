import { css } from 'lit';

/** One record in full. */
export const recordDetailStyles = css`
  :host {
    background: var(--surface);
  }
  nav {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.1rem;
    padding: 0.4rem 0.75rem 0.4rem 1.5rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  nav .back {
    display: none;
    margin-inline-start: -0.75rem;
  }
  nav .seq {
    margin-inline-end: auto;
    color: var(--muted);
  }
  article {
    padding: 1.5rem 1.5rem 4rem;
    max-inline-size: 50rem;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    color: var(--soft);
    font-weight: 550;
  }
  .eyebrow .site {
    color: var(--muted);
    font-weight: 400;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block: 0.3rem 0.1rem;
  }
  h2 {
    font-size: 1.75rem;
    line-height: 1.25;
    font-weight: 640;
    letter-spacing: 0.005em;
    font-variant-numeric: tabular-nums slashed-zero;
  }
  h2:focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }
  .when {
    color: var(--muted);
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.9rem;
    margin-block-start: 1.5rem;
    font-size: 1.125rem;
  }
  .score .essence svg {
    block-size: 1.5rem;
    inline-size: auto;
  }
  .score .word {
    color: var(--soft);
    font-size: 0.9375rem;
  }
  blockquote {
    margin: 1.25rem 0 0;
    font-size: 1.0625rem;
    line-height: 1.65;
    max-inline-size: 66ch;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .question {
    margin-block-start: 0.6rem;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  h3 {
    margin-block: 2rem 0.5rem;
    padding-block-end: 0.35rem;
    border-block-end: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6.5rem, 9.5rem) minmax(0, 1fr);
    gap: 0.4rem 1rem;
  }
  dt {
    color: var(--muted);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  dd a {
    color: var(--accent);
    text-underline-offset: 2px;
  }
  .envelope dd {
    font-family: var(--mono);
    font-size: 0.8125rem;
    line-height: 1.615;
  }
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1.5rem;
  }
  .answers li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .answers .item {
    overflow-wrap: anywhere;
  }
  .answers .dimension {
    color: var(--muted);
    margin-inline-start: 0.5rem;
  }
  .times {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    column-gap: 0.75rem;
  }
  .times li {
    position: relative;
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-inline-start: 1.4rem;
    padding-block: 0.2rem;
  }
  .times li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.2rem;
    inset-block-start: 0.62rem;
    inline-size: 0.55rem;
    block-size: 0.55rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
  }
  .times li:last-child::before {
    background: var(--accent);
  }
  .times li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.475rem - 1px);
    inset-block: 1.25rem -0.55rem;
    inline-size: 2px;
    background: var(--line);
  }
  .times .step {
    color: var(--muted);
  }
  .times .since {
    color: var(--muted);
  }
  .times .ahead {
    color: var(--fair);
  }
  .related a {
    display: flex;
    gap: 0.75rem;
    padding-block: 0.3rem;
    color: inherit;
    text-decoration: none;
    border-radius: 4px;
  }
  .related a:hover .label {
    text-decoration: underline;
  }
  .related .label {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .related .seq,
  .related time {
    color: var(--muted);
  }
  details {
    margin-block-start: 2rem;
    border: 1px solid var(--line);
    border-radius: 10px;
    overflow: clip;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.55rem 0.85rem;
    color: var(--soft);
    font-weight: 550;
    cursor: pointer;
    list-style: none;
  }
  summary:focus-visible {
    outline-offset: -2px;
    border-radius: 10px;
  }
  summary svg {
    transition: rotate 0.15s;
    rotate: -90deg;
  }
  details[open] summary svg {
    rotate: 0deg;
  }
  .json {
    position: relative;
    border-block-start: 1px solid var(--line);
    background: var(--sunken);
  }
  .json console-copy-button {
    display: flex;
    justify-content: flex-end;
    padding: 0.35rem 0.5rem 0;
  }
  pre {
    padding: 0.25rem 1rem 1rem;
    font: 0.8125rem/1.55 var(--mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  .missing {
    display: grid;
    justify-items: center;
    gap: 0.85rem;
    padding: 4rem 1.5rem;
    color: var(--soft);
    text-align: center;
  }
  @media (max-width: 60rem) {
    nav {
      padding-inline: 0.75rem 0.5rem;
    }
    nav .back {
      display: inline-flex;
      margin-inline-start: 0;
    }
    nav .shut {
      display: none;
    }
    nav .seq {
      margin-inline-start: 0.25rem;
    }
    article {
      padding: 1.25rem 1rem 4rem;
      margin-inline: auto;
    }
  }
  @media (max-width: 30rem) {
    dl {
      grid-template-columns: 6.25rem minmax(0, 1fr);
    }
    .times {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .times .since {
      grid-column: 2;
    }
    h2 {
      font-size: 1.5rem;
    }
  }
`;
