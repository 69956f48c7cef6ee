import { css } from 'lit';

/** What is done to a case, below it. */
export const composerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    max-block-size: 65%;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  :host([hidden]) {
    display: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.2rem;
    padding: 0.5rem 1.25rem;
  }
  .actions button {
    min-block-size: 2rem;
    padding: 0 0.65rem;
    border: 1px solid transparent;
    border-radius: 7px;
    background: none;
    color: var(--soft);
    font-weight: 500;
    cursor: pointer;
  }
  .actions button:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .actions button[aria-expanded='true'] {
    border-color: var(--line);
    background: var(--selected);
    color: var(--ink);
    font-weight: 600;
  }
  form {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem 1rem;
    min-block-size: 0;
    padding: 0.35rem 1.5rem 0.85rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .entry {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .add-note {
    justify-self: start;
  }
  .entry label,
  .head {
    font-weight: 550;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.6rem;
  }
  .seen {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 450;
  }
  .seen.customer {
    color: var(--accent);
  }
  .thrown-away {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding: 0 1.5rem 0.75rem;
    color: var(--soft);
  }
  .hint,
  .kept {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  textarea,
  .entry .field {
    inline-size: 100%;
  }
  textarea {
    min-block-size: 2.4rem;
    max-block-size: 20rem;
    padding: 0.5rem 0.65rem;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    line-height: 1.55;
    resize: vertical;
    field-sizing: content;
  }
  textarea.message,
  textarea.note[aria-required='true'] {
    min-block-size: 5.5rem;
  }
  textarea.note {
    border-style: dashed;
    background: color-mix(in srgb, var(--fair) 6%, var(--surface));
  }
  [aria-invalid='true'] {
    border-color: var(--poor);

    @media (forced-colors: active) {
      border-width: 3px;
    }
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.6rem;
    padding: 0.6rem 1.5rem 0.8rem;
    border-block-start: 1px solid var(--line);
  }
  .foot .kept {
    margin-inline-end: auto;
  }
  .actions,
  .problem,
  .conflict,
  .foot {
    flex: none;
  }
  .problem,
  .conflict {
    margin: 0.25rem 1.5rem 0.6rem;
    padding: 0.65rem 0.85rem;
    border-radius: 10px;
  }
  .problem {
    display: flex;
    gap: 0.5rem;
    border: 1px solid color-mix(in srgb, var(--poor) 45%, var(--line));
    background: color-mix(in srgb, var(--poor) 7%, var(--surface));
    color: var(--poor);
    font-weight: 500;
  }
  .problem svg {
    margin-block-start: 0.15rem;
  }
  .conflict {
    border: 1px solid color-mix(in srgb, var(--fair) 55%, var(--line));
    background: color-mix(in srgb, var(--fair) 11%, var(--surface));
    overflow-y: auto;
    max-block-size: 14rem;
  }
  .conflict:focus-visible {
    outline-offset: 1px;
  }
  .conflict h3 {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    font-size: 0.875rem;
    font-weight: 640;
  }
  .conflict h3 svg {
    color: var(--fair);
  }
  .conflict li {
    margin-block: 0.35rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--fair);
  }
  .conflict .told {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  /* However much is new, the ways to go on stay in sight. */
  .conflict .row {
    position: sticky;
    inset-block-end: -0.65rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block: 0.1rem -0.65rem;
    padding-block: 0.4rem 0.65rem;
    background: inherit;
  }
  .read-only {
    padding: 0.75rem 1.5rem;
    color: var(--muted);
  }
  @media (pointer: coarse) {
    .actions button {
      min-block-size: 2.75rem;
    }
  }
  @media (max-width: 60rem) {
    :host {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      max-block-size: 75dvh;
    }
    .actions {
      padding-inline: 0.75rem;
    }
    .actions button {
      flex: none;
    }
    /* Beside a form there is no room for a second line of them. */
    .actions:has([aria-expanded='true']) {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
    .fields {
      padding-inline: 1rem;
    }
    .foot {
      padding-inline: 1rem;
    }
    .problem,
    .conflict {
      margin-inline: 1rem;
    }
  }
  @media (max-width: 60rem) and (max-height: 30rem) {
    .actions {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
  }
  @media (max-width: 40rem) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .actions button[aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
