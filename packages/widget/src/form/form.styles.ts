import { css } from 'lit';

/** Frame of every form: card, order of fields, choices, folds, footer. Goes after `tokens` and `controls`. */
export const formStyles = css`
  /* Containment hides the content's width from the page; this stands in for it, and still fits the narrowest phone. */
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
    max-inline-size: 46em;
    text-align: start;
    overflow-wrap: break-word;
  }
  .card {
    padding: clamp(1.25em, 5cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  :host([embedded]) .card {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .waiting {
    min-block-size: 15em;
  }
  .form,
  .stack {
    display: grid;
    gap: 1.5em;
    min-inline-size: 0;
  }
  .form > *,
  .stack > * {
    min-inline-size: 0;
  }
  .intro {
    display: grid;
    gap: 0.5em;
  }
  .heading {
    margin: 0;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .intro p {
    margin: 0;
    color: var(--_ink-muted);
  }
  .promise {
    display: flex;
    gap: 0.625em;
    margin: 0;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_accent-tint);
    font-size: 0.9375em;
  }
  .promise svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.5em;
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .field textarea {
    field-sizing: content;
    max-block-size: 20em;
  }
  .count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .pair {
    display: grid;
    gap: 1em;
    margin-block-start: 0.375em;
  }
  @container (min-width: 30em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .pair > .name {
      grid-column: 1 / -1;
    }
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .rows {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .choice,
  .switch {
    position: relative;
    display: flex;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .field :is(.choice, .check) {
    font-weight: 400;
  }
  .field .check input {
    appearance: auto;
    inline-size: 1.25em;
    min-block-size: 0;
    padding: 0;
    border-radius: 0.25em;
  }
  .choice input {
    position: absolute;
    inset: 0;
    appearance: none;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }
  .pills .choice input {
    border-radius: 1.5em;
  }
  .choice span {
    position: relative;
    flex: 1;
    padding: 0.625em 1em;
    line-height: 1.5;
    pointer-events: none;
  }
  .choice input:checked {
    border-color: var(--_accent-text);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }
  .choice input:checked + span {
    color: var(--_accent-text);
    text-shadow: 0 0 0.5px currentColor;
  }
  .switch {
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
  }
  .switch input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 2.75em;
    block-size: 1.625em;
    margin: 0;
    border: 1px solid var(--_control-line);
    border-radius: 1em;
    background: var(--_surface-raised);
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  .switch input::after {
    content: '';
    position: absolute;
    inset-block-start: 0.125em;
    inset-inline-start: 0.125em;
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 50%;
    background: var(--_control-line);
    transition: inset-inline-start var(--_motion);
  }
  .switch input:checked {
    border-color: var(--_accent-text);
    background: var(--_accent-text);
  }
  .switch input:checked::after {
    inset-inline-start: 1.25em;
    background: var(--_surface);
  }
  .note {
    margin-block-start: -1em;
  }
  .more {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  .more summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border-radius: inherit;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 0.125em solid;
    border-inline-end: 0.125em solid;
    rotate: -45deg;
    transition: rotate var(--_motion);
  }
  .more:dir(rtl) summary::before {
    rotate: 45deg;
  }
  .more[open] summary::before {
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .more .stack {
    padding: 0.5em 1em 1.25em;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.875em 1.5em;
  }
  .footer .button {
    min-inline-size: 8em;
  }
  .sent {
    flex: 1 1 15em;
    margin: 0;
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_ink-muted);
  }
  @container (max-width: 26em) {
    .footer .button {
      order: -1;
      flex: 1 1 100%;
    }
  }
  .problems {
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
    border-radius: var(--_radius-control);
    background: var(--_danger-tint);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .problems p,
  .problems ul {
    margin: 0;
  }
  .problems p {
    font-weight: 600;
  }
  .problems ul {
    padding-inline-start: 1.25em;
  }
  .problems .link {
    appearance: none;
    padding: 0.25em 0;
    border: 0;
    vertical-align: top;
    border-radius: 0.25em;
    background: none;
    font: inherit;
    color: var(--_danger);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .appear {
    animation: appear var(--_motion);
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(-0.375em);
    }
  }
  .choice input:focus-visible {
    outline: 0.125em solid transparent;
    box-shadow: var(--_focus-ring);
  }
  @media (hover: hover) and (pointer: fine) {
    .choice:hover input:not(:checked),
    .more summary:hover {
      background: var(--_surface-raised);
    }
  }
  @media (forced-colors: active) {
    .choice input:checked,
    .switch input:checked {
      background: Highlight;
    }
    .choice input:checked + span {
      color: HighlightText;
    }
    .switch input::after {
      background: ButtonText;
    }
  }
`;
