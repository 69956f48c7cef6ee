import { css, html, type TemplateResult } from 'lit';

/**
 * Something folded away until it is asked for. Its host adopts `foldStyles`.
 *
 * @param onAsk Told when somebody points at it or unfolds it, for content that loads then.
 */
export const fold = (
  summary: unknown,
  content: unknown,
  part: 'more' | 'keep' = 'more',
  onAsk?: () => void,
): TemplateResult =>
  html`<details class="more" part=${part} @pointerover=${onAsk} @toggle=${onAsk}>
    <summary class="ring" part="summary">${summary}</summary>
    <div class="stack">${content}</div>
  </details>`;

/** Look of what is folded away. */
export const foldStyles = css`
  .more {
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);

    summary {
      min-block-size: 2.75em;
      padding: 0.625em 1em;
      border-radius: inherit;
      font-weight: 600;
      cursor: pointer;

      &:hover {
        background: var(--_surface-raised);
      }
    }
    .stack {
      display: grid;
      gap: 1.5em;
      padding: 0.5em 1em 1.25em;

      > * {
        min-inline-size: 0;
      }
    }
  }
`;
