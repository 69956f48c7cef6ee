import { css } from 'lit';

/** A receipt on paper, where nothing can be pressed. Goes after all other styles. */
export const printedStyles = css`
  @media print {
    .receipt :is(.button, .row, .check, #remember-hint, .later > :not(.outcome), .undo, .by-hand) {
      display: none;
    }
  }
`;
