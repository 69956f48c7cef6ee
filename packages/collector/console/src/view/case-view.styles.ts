import { css } from 'lit';

/** One case: what happened in the middle, what it is at the side, what to do below. */
export const caseViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    container-type: inline-size;
    background: var(--surface);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1rem;
    padding: 0.4rem 0.75rem 0.4rem 1.5rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  nav .back {
    display: none;
  }
  :host(:dir(rtl)) nav .back svg {
    transform: scaleX(-1);
  }
  nav .gap {
    flex: 1;
  }
  .number {
    font-family: var(--mono);
    font-size: 0.8125rem;
    color: var(--soft);
    white-space: nowrap;
  }
  article {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.9rem;
    padding: 1.1rem 1.5rem 0.9rem;
    border-block-end: 1px solid var(--line);
  }
  .scroll {
    display: grid;
    grid-template-columns: minmax(0, 70rem);
    flex: 1;
    align-content: start;
    align-items: start;
    gap: 0 2.5rem;
    min-block-size: 0;
    padding: 1.25rem 1.5rem 2.5rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  h2 {
    inline-size: 100%;
    font-size: 1.25rem;
    line-height: 1.35;
    font-weight: 640;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
  }
  h2:focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }
  header .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    font-weight: 550;
  }
  .withdrawn {
    padding: 0 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-inline-start: auto;
  }
  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.6rem;
    padding: 0.4rem 1.5rem;
    border-block-end: 1px solid var(--line);
    background: color-mix(in srgb, var(--fair) 14%, var(--surface));
  }
  .stale span {
    flex: 1 1 12rem;
  }
  .stale svg {
    color: var(--fair);
  }
  .missing {
    display: grid;
    justify-items: center;
    gap: 0.85rem;
    padding: 4rem 1.5rem;
    color: var(--soft);
    text-align: center;
  }
  .bones {
    display: grid;
    gap: 0.9rem;
    padding: 1.5rem;
  }
  .bones span {
    block-size: 0.8rem;
    border-radius: 4px;
    background: var(--line);
  }
  .bones span:nth-child(1) {
    inline-size: 55%;
    block-size: 1.2rem;
  }
  .bones span:nth-child(3) {
    inline-size: 80%;
  }
  console-case-properties {
    margin-block-start: 1.75rem;
  }
  :is(console-timeline, console-case-properties):focus-visible {
    border-radius: 8px;
    outline-offset: -2px;
  }
  @container (min-width: 50.01rem) {
    .scroll {
      grid-template-columns: minmax(0, 52rem) 18.5rem;
    }
    console-case-properties {
      margin: 0;
    }
    /* What happened and what it is about move each on their own. */
    @media screen and (min-width: 60.01rem) and (min-height: 40.01rem) {
      .scroll {
        grid-template-rows: minmax(0, 1fr);
        align-items: stretch;
        padding: 0;
        overflow: visible;
      }
      console-timeline,
      console-case-properties {
        padding-block: 1.25rem 4.25rem;
        overflow-y: auto;
        overscroll-behavior: contain;
      }
      console-timeline {
        padding-inline-start: 1.5rem;
      }
      console-case-properties {
        padding-inline-end: 1.5rem;
      }
    }
  }
  /* Where little height is left for what happened, everything moves. */
  @media (max-height: 40rem) {
    article {
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .scroll {
      flex: none;
      overflow: visible;
    }
  }
  @media (max-width: 60rem) {
    :host {
      block-size: auto;
    }
    article,
    .scroll {
      overflow: visible;
    }
    nav {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      padding-inline: 0.5rem;
    }
    nav .back {
      display: inline-flex;
    }
    nav .shut {
      display: none;
    }
    header {
      padding: 1rem 1rem 0.85rem;
    }
    .stale {
      padding-inline: 1rem;
    }
    .scroll {
      padding: 1rem 1rem 1.5rem;
    }
    .quick {
      inline-size: 100%;
      margin: 0;
    }
    .quick .button {
      flex: 1;
    }
  }
  @media (max-width: 30rem) {
    nav .number {
      font-size: 0.75rem;
    }
  }
  @media (max-width: 26rem) {
    nav {
      padding-inline: 0.25rem;
    }
    nav .back span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-width: 22rem) and (pointer: coarse) {
    nav .print {
      display: none;
    }
  }
  @media print {
    :host,
    article {
      display: block;
      block-size: auto;
      overflow: visible;
    }
    header {
      padding-inline: 0;
      border: 0;
    }
    nav .button,
    nav console-copy-button,
    .quick,
    .stale,
    console-composer {
      display: none;
    }
    .scroll {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 0;
      overflow: visible;
    }
    console-case-properties {
      grid-row: 1;
      margin-block: 0 1.75rem;
    }
    /* What is left is true for a moment; when it is due stands with the deadlines. */
    header .clock {
      display: none;
    }
    h2 {
      display: block;
    }
  }
`;
