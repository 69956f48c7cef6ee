import { css } from 'lit';

/** The page: bar, figures, filters, then list and detail side by side, or one after the other where it is narrow. */
export const consoleStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
  }
  main {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .top {
    display: grid;
    gap: 0.75rem;
    padding: 0.85rem 1.25rem;
  }
  .panes {
    display: grid;
    flex: 1;
    min-block-size: 0;
    border-block-start: 1px solid var(--line);
  }
  @media (min-width: 60.01rem) {
    :host {
      block-size: 100dvh;
    }
    .panes.split {
      grid-template-columns: minmax(24rem, 5fr) minmax(30rem, 7fr);
    }
    .pane {
      min-block-size: 0;
      min-inline-size: 0;
      overflow-y: auto;
      overscroll-behavior: contain;
      background: var(--surface);
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
    .pane {
      min-inline-size: 0;
      background: var(--surface);
    }
  }
  @media (max-width: 40rem) {
    .top {
      padding-inline: 1rem;
    }
  }
`;
