import { css } from 'lit';

/** Frame of every form: card, order of fields, problems, footer. Goes after `tokens` and `controls`. */
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
`;
