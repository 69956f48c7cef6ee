import { css, type CSSResult } from 'lit';

/** Look of what takes a voice back. Goes after `receiptStyles`. */
export const undoStyles: CSSResult = css`
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;

    > p {
      flex: 1 0 100%;
    }
    > .hint {
      font-variant-numeric: tabular-nums;
    }
  }
  .undone {
    margin-block-end: 1.25em;
    padding: 0.75em 1em;
    border-radius: var(--_radius-control);
    background: var(--_accent-tint);
  }
  @media print {
    .undo {
      display: none;
    }
  }
`;
