import { css } from 'lit';

/** Look of the end states. */
export const receiptStyles = css`
  .receipt {
    --received: color-mix(in oklab, var(--hearback-success, light-dark(#1fa463, #7ed8a8)) 13%, var(--_surface));
    --waiting: color-mix(in oklab, var(--hearback-warning, light-dark(#f0a81c, #f2c766)) 16%, var(--_surface));
    display: grid;
    justify-items: start;
    gap: 0.75em;
    animation: rise var(--_motion);
  }
  .receipt h2 {
    margin: 0.25em 0 0;
    border-radius: 0.25em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  .receipt p {
    margin: 0;
    max-inline-size: 34em;
  }
  .medal {
    display: grid;
    place-items: center;
    inline-size: 3.25em;
    block-size: 3.25em;
    border-radius: 50%;
  }
  .medal svg {
    inline-size: 1.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .medal.received {
    background: var(--received);
    color: var(--_success);
  }
  .medal.stored {
    background: var(--waiting);
    color: var(--_warning);
  }
  .medal.refused {
    background: var(--_danger-tint);
    color: var(--_danger);
  }
  .draw {
    stroke-dasharray: 1;
    animation: draw 220ms 120ms ease-out backwards;
  }
  .caption {
    display: block;
    font-size: 0.8125em;
    color: var(--_ink-muted);
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    inline-size: 100%;
    margin-block: 0.5em;
    padding: 1em 1.25em;
    border-radius: var(--_radius-control);
    background: var(--received);
  }
  .stored .number {
    background: var(--waiting);
  }
  .stored .number .caption,
  .received .number .caption {
    color: inherit;
  }
  .figures {
    display: block;
    font-size: clamp(1.125em, 7cqi, 1.625em);
    font-weight: 650;
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.03em;
    line-height: 1.3;
    white-space: nowrap;
  }
  .key {
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.03em;
    overflow-wrap: anywhere;
  }
  .next,
  .reason {
    inline-size: 100%;
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_success);
  }
  .reason {
    border-color: var(--_danger);
  }
  .own-text {
    inline-size: 100%;
    max-block-size: 10em;
    margin: 0;
    padding: 0.75em 1em;
    overflow: auto;
    border-radius: var(--_radius-control);
    background: var(--_surface-raised);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .receipt > .more {
    inline-size: 100%;
    margin-block-start: 0.25em;
  }
  .receipt > .button.quiet {
    margin-inline-start: -1.125em;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(0.5em);
    }
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .receipt,
    .draw {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .number,
    .own-text {
      border: 1px solid;
    }
  }
`;
