import { css, type CSSResult } from 'lit';

/** Look of fields to write in. At least 44 px high, and 16 px in type, below which phones zoom in. */
export const textFieldStyles: CSSResult = css`
  .field > :is(input, textarea) {
    appearance: none;
    /* People write in their own language, whatever that of the form. */
    unicode-bidi: plaintext;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    transition: var(--_motion);

    &[aria-invalid='true'] {
      border-color: var(--_danger);
      outline: 1px solid var(--_danger);
      outline-offset: -2px;
    }
    &:focus-visible {
      outline: 0.125em solid transparent;
      box-shadow: var(--_focus-ring);
    }
  }
  .field > textarea {
    max-block-size: 20em;
    field-sizing: content;
    min-block-size: 6.5em;
    resize: vertical;
  }
  .optional {
    font-weight: 400;
    color: var(--_ink-muted);
  }
`;
