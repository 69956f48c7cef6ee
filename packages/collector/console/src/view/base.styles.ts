import { css } from 'lit';

/** What every element of the console starts from: boxes, focus rings, buttons, fields, hidden text. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ol,
  ul,
  figure,
  pre {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4rem;
    min-block-size: 2rem;
    padding: 0 0.7rem;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--surface);
    color: var(--ink);
    font-weight: 500;
    cursor: pointer;
  }
  .button:hover {
    background: var(--hover);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--ink));
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--soft);
    padding: 0 0.5rem;
  }
  .button.quiet:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .button:is(:disabled, [aria-disabled='true']) {
    opacity: 0.55;
    cursor: default;
  }
  .field {
    min-block-size: 2rem;
    padding: 0 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--surface);
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    flex: none;
  }
  @media (pointer: coarse) {
    .button,
    .field {
      min-block-size: 2.75rem;
    }
    .button.icon {
      min-inline-size: 2.75rem;
    }
    input.field,
    select.field {
      font-size: 1rem;
    }
  }
  @media print {
    :focus-visible {
      outline: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
