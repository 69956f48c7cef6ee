import { css } from 'lit';

/** Tables of figures: a word, a bar, numbers under each other. */
export const insightsTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block: 0.35rem;
    color: var(--muted);
    font-size: 0.8125rem;
    text-align: start;
  }
  th,
  td {
    padding: 0.32rem 0.75rem 0.32rem 0;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  tbody th {
    font-weight: 500;
  }
  thead :is(th, td) {
    border: 0;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 500;
  }
  .slices :is(th, td) {
    border: 0;
    padding-block: 0.2rem;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .weak {
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  td.none {
    color: var(--muted);
  }
  .drawn {
    inline-size: 32%;
    vertical-align: middle;
  }
  .narrow {
    display: none;
  }
  @container (max-width: 40rem) {
    .narrow {
      display: block;
    }
    th,
    td {
      padding-inline-end: 0.5rem;
    }
    .drawn {
      inline-size: 18%;
    }
    thead .number {
      white-space: normal;
    }
    .wide {
      display: none;
    }
    .number .weak {
      display: block;
    }
  }
  @container (max-width: 24rem) {
    table:not(.slices) .drawn {
      display: none;
    }
    .number {
      white-space: normal;
    }
    .number .weak {
      white-space: nowrap;
    }
    th,
    td {
      padding-inline-end: 0.3rem;
    }
    thead th {
      font-size: 0.75rem;
    }
    table:not(.own-words) tbody th {
      overflow-wrap: anywhere;
    }
  }
`;
