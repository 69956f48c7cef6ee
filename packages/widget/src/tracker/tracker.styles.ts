import { css } from 'lit';

/** Look of the tracker. Goes after `formStyles`. */
export const trackerStyles = css`
  .tracker,
  .stack,
  .later,
  header {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;

    > * {
      min-inline-size: 0;
    }
  }
  header {
    gap: 0.25em;

    /* As wide as it reads, so that the ring around it is none of a field. */
    h2 {
      justify-self: start;
      max-inline-size: 100%;
      border-radius: 0.25em;
    }
  }
  h3 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .intro {
    color: var(--_ink-muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
  }
  .secondary {
    border-color: var(--_control-line);
  }
  .quiet {
    color: var(--_accent-text);
  }
  @media not (forced-colors: active) {
    .row > .quiet {
      margin-inline: -0.5em;
      padding-inline: 0.5em;
    }
  }
  /* Stays in sight while the case scrolls, and lets what is beside the button be pressed. */
  .row.top {
    position: sticky;
    /* Whole, with its ring. What sticks is held off the edge by the frame's padding as well. */
    inset-block-start: calc(1.125em - clamp(1.25em, 5cqi, 2em));
    z-index: 1;
    pointer-events: none;

    > .quiet {
      margin-block: -0.75em -1em;
      margin-inline: auto -0.5em;
      background: var(--_surface);
      pointer-events: auto;
    }
  }
  .figures {
    font-size: clamp(1.125em, 7cqi, 1.625em);
    font-weight: 650;
  }
  .figures,
  .small-figures {
    display: inline-block;
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.03em;
    overflow-wrap: anywhere;
  }
  .aside {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_accent-text);
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  /* Something new at its top moves nothing that is read or pressed below it. */
  .timeline {
    overflow-anchor: none;
  }
  /* Its buttons are not to touch the edge that they are brought to. */
  .later > .stack {
    scroll-margin-block: 1em;
  }
  .timeline,
  .receipts {
    display: grid;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
  }
  .receipts {
    gap: 0.5em;
    margin: 0;
  }
  .entry {
    position: relative;
    display: grid;
    gap: 0.25em;
    padding: 0 0 1.5em;
    padding-inline-start: 1.75em;

    &::before {
      content: '';
      position: absolute;
      inset-block: 0.375em 0;
      inset-inline-start: 0.4375em;
      border-inline-start: 2px solid var(--_line);
    }
    &:last-child {
      padding-block-end: 0;
    }
    &:last-child::before {
      display: none;
    }
    &::after {
      content: '';
      position: absolute;
      inset-block-start: 0.375em;
      inset-inline-start: 0;
      inline-size: 1em;
      block-size: 1em;
      border: 0.1875em solid var(--_accent-text);
      border-radius: 50%;
      background: var(--_surface);
    }
    &:first-child::after {
      background: var(--_accent-text);
    }
    &.own::after {
      border-color: var(--_control-line);
    }
    &.own:first-child::after {
      background: var(--_control-line);
    }
  }
  .what {
    font-weight: 600;
  }
  blockquote {
    margin: 0.375em 0 0;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_accent-tint);
  }
  .button.receipt {
    display: grid;
    gap: 0.125em;
    inline-size: 100%;
    border-color: var(--_line);
    text-align: start;
  }
  .receipt .hint {
    font-weight: 400;
  }
  .news {
    justify-self: start;
    margin-block-start: 0.25em;
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: var(--_accent);
    font-size: 0.8125em;
    color: var(--_on-accent);
  }
  .outcome {
    inline-size: fit-content;
    border-radius: 0.25em;

    /* There before it says anything, and takes no room. */
    &:empty {
      position: absolute;
    }
  }
  .popup {
    inline-size: min(46em, 100% - 2em);
    max-inline-size: none;
    /* From a fixed edge, so that what is pressed stays where it is as a form opens. */
    --_from-top: clamp(1em, 4dvh, 4em);
    max-block-size: calc(100dvh - 1em - var(--_from-top));
    margin-block-start: var(--_from-top);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    overflow: clip;

    &,
    .root {
      display: flex;
      min-block-size: 0;
    }
    &:not([open]) {
      display: none;
    }
    /* The frame, within which it scrolls. */
    .root,
    .card {
      flex: 1;
    }
    .card {
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding-block: 3.5em 1em;
      scrollbar-width: thin;
    }
    &::backdrop {
      background: #0009;
    }
  }
  /* Nothing can be pressed on paper. */
  @media print {
    .row,
    .later,
    hearback-follow-up {
      display: none;
    }
    /* As long as the case is, and not mixed with the page under it. */
    .popup {
      position: absolute;
      max-block-size: none;
      margin-block-start: 0;

      &::backdrop {
        background: none;
      }
      .card {
        overflow: visible;
        print-color-adjust: exact;
      }
    }
  }
`;
