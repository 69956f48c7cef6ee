import { css } from 'lit';

/** What the stand-in adds to the look of the panel and its forms. */
export const fallbackStyles = css`
  /* Fills the room that was kept for the element. */
  :host(.inline) {
    position: static;
    min-block-size: inherit;
    border-radius: var(--_radius);
    background: var(--_surface);

    .body {
      margin: 0;
    }
  }
  :host(.link) dialog {
    inset: 0;
    block-size: fit-content;
    margin: auto;

    .body {
      display: grid;
      gap: 1em;
    }
  }
  .body :is(h2, p) {
    margin: 0;
  }
  .body > h2 {
    margin-block-end: 0.75em;
  }
  .form {
    display: grid;
    gap: 1.25em;
    text-align: start;
  }
  .tabs {
    margin: 0;

    input {
      position: absolute;
      opacity: 0;
    }
  }
  .tab {
    display: grid;
    place-content: center;
    min-block-size: 3.25em;
    padding-block: 0;
    text-align: center;

    &:has(:checked) {
      background: var(--_surface);
      box-shadow: 0 0 0 1px var(--_line);
      color: var(--_accent-text);
    }
    &:has(:focus-visible) {
      outline: 0.125em solid transparent;
      box-shadow: var(--_focus-ring);
    }
    @media (forced-colors: active) {
      &:has(:checked) {
        border: 2px solid Highlight;
      }
    }
  }
  .contact {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;

    legend {
      padding: 0 0 0.5em;
      font-weight: 600;
    }
    label {
      font-weight: 400;
    }
  }
  .field > select {
    appearance: none;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    /* An arrow down, out of two halves. */
    background:
      linear-gradient(45deg, transparent 50%, var(--_ink-muted) 50%) right 1.375em center / 0.375em 0.375em no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--_ink-muted) 50%) right 1em center / 0.375em 0.375em no-repeat,
      var(--_surface);
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    cursor: pointer;

    &:dir(rtl) {
      background-position:
        left 1em center,
        left 1.375em center,
        0 0;
    }

    &:focus-visible {
      outline: 0.125em solid transparent;
      box-shadow: var(--_focus-ring);
    }
  }
  .said {
    padding: 0.75em 1em;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);
    font-weight: 600;

    &:empty {
      display: none;
    }
  }
  .send {
    display: grid;
    gap: 0.75em;
  }
  .receipt h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  .receipt > .sign {
    margin: 0;
  }
`;
