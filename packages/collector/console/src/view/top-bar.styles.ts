import { css } from 'lit';

/** The bar at the top. */
export const topBarStyles = css`
  header {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 3.25rem;
    padding-inline: 1.25rem 0.75rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.55rem;
    font-size: 1rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .brand svg {
    color: var(--accent);
  }
  nav {
    display: flex;
    align-self: stretch;
    gap: 0.25rem;
    margin-inline-start: 1.25rem;
  }
  nav a {
    position: relative;
    display: flex;
    align-items: center;
    padding-inline: 0.6rem;
    border-radius: 7px;
    color: var(--soft);
    font-weight: 500;
    text-decoration: none;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current] {
    color: var(--ink);
    font-weight: 600;
  }
  nav a[aria-current]::after {
    content: '';
    position: absolute;
    inset-inline: 0.6rem;
    inset-block-end: -1px;
    block-size: 2px;
    background: var(--accent);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.45rem;
    margin-inline: auto 0.5rem;
    color: var(--soft);
    font-weight: 500;
    white-space: nowrap;
  }
  .dot {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--edge);
    /* Forced colours leave no background, and show this. */
    outline: 1px solid transparent;
    outline-offset: -1px;
  }
  .live .dot {
    background: var(--good);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--good) 20%, transparent);
  }
  .reconnecting .dot {
    background: none;
    border: 2px solid var(--fair);
    animation: breathe 1.4s ease-in-out infinite;
  }
  :is(.crowded, .slowed) .dot {
    background: none;
    border: 2px solid var(--fair);
  }
  @keyframes breathe {
    50% {
      opacity: 0.25;
    }
  }
  .reconnecting,
  .crowded,
  .slowed {
    color: var(--fair);
  }
  .held-up:not(:empty) {
    padding: 0.4rem 1.25rem;
    border-block-end: 1px solid var(--line);
    background: color-mix(in srgb, var(--fair) 14%, var(--surface));
    font-weight: 450;
  }
  select {
    min-block-size: 2rem;
    max-inline-size: 8rem;
    padding: 0 0.35rem;
    border: 1px solid transparent;
    border-radius: 7px;
    background: var(--surface);
    color: var(--soft);
    cursor: pointer;
  }
  select:hover {
    background: var(--hover);
  }
  .me {
    max-inline-size: 12rem;
  }
  .me span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [popover] {
    inset: 3.5rem 0.75rem auto auto;
    inline-size: min(20rem, calc(100vw - 1.5rem));
    margin: 0;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 10px 40px rgb(0 0 0 / 20%);
  }
  [popover]:dir(rtl) {
    inset: 3.5rem auto auto 0.75rem;
  }
  .who {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .may {
    color: var(--muted);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: 0.3rem;
    margin-block: 0.85rem;
  }
  form label,
  .line {
    font-weight: 550;
  }
  .row {
    display: flex;
    gap: 0.4rem;
  }
  .row .field {
    flex: 1;
    min-inline-size: 0;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 0.15rem;
  }
  hr {
    margin-block: 0.75rem;
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  .wide {
    inline-size: 100%;
    justify-content: flex-start;
  }
  @media (pointer: coarse) {
    select,
    nav a {
      min-block-size: 2.75rem;
    }
  }
  @media (max-width: 40rem) {
    header {
      flex-wrap: wrap;
      padding-inline: 0.75rem 0.35rem;
    }
    nav {
      margin-inline-start: 0.5rem;
    }
    .brand span,
    .me span,
    .live [role='status'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (max-width: 22rem) {
    nav {
      gap: 0;
      margin-inline-start: 0.25rem;
    }
    nav a {
      padding-inline: 0.4rem;
    }
    nav a[aria-current]::after {
      inset-inline: 0.4rem;
    }
  }
  @media (max-width: 17rem) {
    nav {
      order: 1;
      flex-wrap: wrap;
      inline-size: 100%;
      margin: 0;
    }
    nav a {
      min-block-size: 2.25rem;
    }
  }
  @media (forced-colors: active) {
    nav a[aria-current]::after {
      background: Highlight;
    }
  }
`;
