import { css } from 'lit';

/** A list, and beside it what is open; one after the other where it is narrow. */
export const panes = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  main {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .panes {
    display: grid;
    flex: 1;
    min-block-size: 0;
  }
  .pane {
    min-inline-size: 0;
    background: var(--surface);
  }
  @media (min-width: 60.01rem) {
    .panes.split {
      grid-template-columns: minmax(24rem, 5fr) minmax(30rem, 7fr);
    }
    .pane {
      min-block-size: 0;
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .panes.split .pane + .pane {
      border-inline-start: 1px solid var(--line);
    }
  }
  @media (max-width: 60rem) {
    .reading .top,
    .panes.split .pane:first-child {
      display: none;
    }
  }
`;
