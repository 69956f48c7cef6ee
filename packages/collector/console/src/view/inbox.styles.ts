import { css } from 'lit';

/** The inbox: the list, and the case that is open. */
export const inboxStyles = css`
  .list {
    display: flex;
    flex-direction: column;
  }
  @media (min-width: 60.01rem) {
    .panes.split {
      grid-template-columns: minmax(21rem, 2fr) minmax(34rem, 5fr);
    }
    .pane.case {
      overflow: hidden;
    }
  }
  @media print {
    :host,
    main,
    .panes.split {
      display: block;
    }
    .list {
      display: none;
    }
    .pane.case {
      border: 0 !important;
      overflow: visible;
    }
  }
`;
