import { css } from 'lit';

/** Look of the scorecard: cards one under the other; a table from the width on where its columns have room. */
export const scorecardStyles = css`
  .score-rows {
    display: grid;
    gap: 0.75em;
  }
  .head {
    display: none;
  }
  .dimension {
    margin: 0.75em 0 0;
    font-size: 1em;
    font-weight: 650;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    padding: 0.5em 1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  /* A floated legend takes part in the grid; others stay in the frame. */
  .row legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
    line-height: 1.35;
  }
  .row .points,
  .row .ends {
    grid-column: 1 / -1;
    max-inline-size: none;
  }
  .row .skip {
    grid-area: 1 / 2;
    margin: 0;
  }
  .row .face {
    inline-size: 2.375em;
  }
  .row .mark {
    min-block-size: 3.25em;
  }
  .row .ends {
    min-block-size: 1.4em;
    margin-block-start: 0.125em;
  }
  .score-rows + .error {
    margin-block-start: 0.75em;
  }
  .progress {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_ink-muted);
  }
  @container (min-width: 38em) {
    .score-rows {
      gap: 0;
    }
    .head,
    .row {
      display: grid;
      grid-template-columns: 1fr minmax(16em, 20em) 8.25em;
      align-items: center;
      gap: 0 1em;
    }
    .head .names {
      grid-column: 2;
      display: flex;
      justify-content: space-between;
      padding-block-end: 0.25em;
      font-size: 0.8125em;
      color: var(--_ink-muted);
    }
    .row {
      padding: 0.25em 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .row .points {
      grid-column: 2;
      grid-row: 1;
    }
    .row .ends {
      display: none;
    }
    .row .skip {
      grid-area: 1 / 3;
    }
  }
`;
