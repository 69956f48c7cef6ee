import { css } from 'lit';

/** Look of the scales. Every target is at least 44 px; whatever has no room reflows by its container. */
export const scaleStyles = css`
  .scale {
    --star: light-dark(#e09a00, #ffc247);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question {
    margin: 0 0 0.875em;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .points {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0.375em;
  }
  .point {
    position: relative;
    display: grid;
    min-inline-size: 0;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .point input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .mark {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    padding: 0.375em 0.25em;
    line-height: 1.25;
    text-align: center;
    pointer-events: none;
    transition:
      transform var(--_motion),
      color var(--_motion);
  }
  .point:active .mark {
    transform: scale(0.94);
  }
  .point input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .point input:checked + .mark {
    color: var(--_on-accent);
    font-weight: 600;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    margin-block-start: 0.5em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_ink-muted);
  }
  .ends span:nth-child(2) {
    text-align: end;
  }
  .scale > .error:not(:empty) {
    margin-block-start: 0.75em;
  }
  .scale[aria-invalid='true'] .point input {
    border-color: var(--_danger);
  }

  .nps .mark,
  .ces .mark,
  .servqual7 .mark {
    min-block-size: 3em;
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }
  .nps .points {
    gap: 0.25em;
  }
  @container (max-width: 36em) {
    .nps .points {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375em;
    }
    .nps .point {
      flex: 1 1 calc((100% - 1.875em) / 6);
    }
  }

  .likert5 .mark {
    min-block-size: 3.5em;
    padding-inline: 0.5em;
    font-size: 0.9375em;
  }
  @container (max-width: 34em) {
    .likert5 .points {
      grid-auto-flow: row;
    }
    .likert5 .mark {
      min-block-size: 3em;
      grid-template-columns: auto 1fr;
      gap: 0.75em;
      padding-inline: 1em;
      justify-items: start;
      font-size: 1em;
      text-align: start;
    }
    .likert5 .mark::before {
      content: '';
      inline-size: 1.125em;
      block-size: 1.125em;
      border: 0.125em solid var(--_control-line);
      border-radius: 50%;
    }
    .likert5 input:checked + .mark::before {
      border: 0.375em solid var(--_on-accent);
    }
  }

  .stars .points,
  .emoji .points {
    max-inline-size: 19em;
    gap: 0;
    margin-inline: -0.5em;
  }
  .stars .ends,
  .emoji .ends {
    max-inline-size: 22.2em;
    min-block-size: 1.4em;
    margin-block-start: 0.25em;
  }
  .reading {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    justify-items: center;
    font-weight: 600;
    white-space: nowrap;
    color: var(--_ink);
  }
  .at2 {
    grid-column: 2;
  }
  .at3 {
    grid-column: 3;
  }
  .at4 {
    grid-column: 4;
  }
  .at5 {
    grid-column: 5;
  }
  .stars .point input,
  .emoji .point input {
    border-color: transparent;
    background: none;
  }
  .stars .mark,
  .emoji .mark {
    min-block-size: 3.5em;
  }
  .star {
    inline-size: 2.5em;
    fill: var(--_surface);
    stroke: var(--_control-line);
    stroke-width: 1.25;
    transition:
      fill var(--_motion),
      stroke var(--_motion);
  }
  .on .star {
    fill: var(--star);
    stroke: var(--star);
  }
  .stars .point input:checked + .mark {
    transform: scale(1.08);
  }

  .thumbs .points {
    gap: 0.75em;
    max-inline-size: 24em;
  }
  .thumbs .mark {
    display: flex;
    justify-content: center;
    gap: 0.625em;
    min-block-size: 3.5em;
    font-weight: 600;
  }
  .thumb {
    inline-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .v0 .thumb {
    rotate: 180deg;
  }

  .skip {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: 2.75em;
    margin-block: 0.5em -0.5em;
    font-size: 0.875em;
    color: var(--_ink-muted);
    cursor: pointer;
  }
  .skip input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    border-radius: 50%;
  }
  .point input:focus-visible {
    z-index: 1;
    outline: 0.125em solid transparent;
    box-shadow: var(--_focus-ring);
  }
  @media (hover: hover) and (pointer: fine) {
    .point:hover input:not(:checked) {
      border-color: var(--_accent-text);
      background: var(--_accent-tint);
    }
    .stars .point:hover input,
    .emoji .point:hover input:not(:checked) {
      border-color: transparent;
      background: none;
    }
    .stars .points:hover .star {
      fill: var(--star);
      stroke: var(--star);
    }
    .stars .point:hover ~ .point .star {
      fill: var(--_surface);
      stroke: var(--_control-line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark {
      transform: none !important;
    }
  }
  @media (forced-colors: active) {
    .point input:checked {
      background: Highlight;
      border-color: Highlight;
    }
    .point input:checked + .mark {
      color: HighlightText;
      forced-color-adjust: none;
    }
    .on .star {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;
