import { css } from 'lit';

/** Frame of every form: card, order of fields, problems, footer. Goes after `tokens` and `controls`. */
export const formStyles = css`
  /* Containment hides the content's width from the page; this stands in for it, and still fits the narrowest phone, also in large type. */
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(16em, 80vw);
    max-inline-size: 46em;
    text-align: start;
    overflow-wrap: break-word;
  }
  .card {
    padding: clamp(1.25em, 5cqi, 2em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);

    :host([embedded]) & {
      padding: 0;
      border: 0;
      background: none;
    }
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
  }
  .form,
  .fields {
    display: grid;
    gap: 1.5em;

    > * {
      min-inline-size: 0;
    }
  }
  .promise,
  .problems {
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_accent-tint);
  }
  .problems {
    border: 1px solid var(--_danger);
    background: var(--_danger-tint);
    font-weight: 600;
  }
  .hint summary {
    cursor: pointer;
    min-block-size: 3.4em;

    u {
      display: inline-block;
    }
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.875em 1.5em;

    .hint {
      flex: 1 1 15em;
    }
    .button {
      flex: 0 1 8em;
      @container (max-width: 26em) {
        order: -1;
        flex-basis: 100%;
      }
    }
  }
  .appear {
    animation: appear var(--_motion);
  }
`;
