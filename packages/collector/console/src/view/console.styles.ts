import { css } from 'lit';

/** The console as a whole: the bar above, and below it one place. */
export const consoleStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
  }
  main {
    display: flex;
    flex: 1;
  }
  @media (min-width: 60.01rem) {
    :host {
      block-size: 100dvh;
    }
  }
  @media print {
    :host {
      display: block;
      block-size: auto;
    }
    console-top-bar,
    console-toast {
      display: none;
    }
  }
`;
