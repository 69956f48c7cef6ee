import { css } from 'lit';

/** Look of the end states. */
export const receiptStyles = css`
  .secondary {
    border-color: var(--_control-line);
  }
  .quiet {
    color: var(--_accent-text);
  }
  .receipt {
    --tone: var(--_success);
    --tint: color-mix(in oklab, var(--tone) 13%, var(--_surface));
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 1em 0.75em;
    animation: appear var(--_motion);

    /* The title is as wide as it reads, so that the ring around it is none of a field. */
    > :not(.button, [role], h2) {
      inline-size: 100%;
    }
    > h2 {
      border-radius: 0.25em;
    }
    > .quiet {
      margin-inline-start: -1.125em;

      @media (forced-colors: active) {
        margin: 0;
      }
    }
  }
  .stored,
  .memory {
    --tone: var(--_warning);
    --tint: color-mix(in oklab, var(--hearback-warning, #f0a81c) 16%, var(--_surface));
  }
  .refused {
    --tone: var(--_danger);
  }
  .receipt > .sign {
    flex: 0 0 3.25em;
    /* Has its line to itself. */
    margin-inline-end: 100%;
    padding: 0.75em;
    border-radius: 50%;
    background: var(--tint);
    fill: none;
    stroke: var(--tone);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .number,
  blockquote {
    padding: 0.75em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--tint);
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;

    /* WebKit takes the figures for narrower than they are, since their size is by the container. */
    div {
      flex-grow: 1;
    }
    .hint {
      color: inherit;
    }
  }
  .code {
    font-variant-numeric: tabular-nums slashed-zero;
    overflow-wrap: anywhere;
  }
  .figures {
    font-size: clamp(1.125em, 7cqi, 1.625em);
    font-weight: 650;
  }
  .aside {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--tone);
  }
  blockquote {
    max-block-size: 10em;
    margin: 0;
    overflow: auto;
    background: var(--_surface-raised);
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .received path {
    stroke-dasharray: 1;
    animation: draw var(--_motion) 0.1s backwards;
  }
  @keyframes draw {
    from {
      stroke-dashoffset: 1;
    }
  }
  /* On paper nothing can be pressed or unfolded. */
  @media print {
    .receipt {
      .button {
        display: none;
      }
      ::details-content {
        content-visibility: visible;
      }
    }
  }
`;
