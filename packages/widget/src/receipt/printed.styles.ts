import { css } from 'lit';

/** A receipt on paper, where nothing can be pressed. The id in the list makes it win over styles that come later. */
export const printedStyles = css`
  @media print {
    .receipt :is(.button, .row, .check, #remember-hint, .later > :not(.outcome), .undo, .by-hand) {
      display: none;
    }
  }
`;
