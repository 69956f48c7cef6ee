import { css } from 'lit';

/** Look of the scorecard: cards one under the other; a table from the width on where its columns have room. */
export const scorecardStyles = css`
  .score-rows {
    display: grid;
    gap: 0.75em;

    & + .error {
      margin-block-start: 0.75em;
    }
  }
  .score-rows .head {
    display: none;
  }
  .dimension {
    margin: 0.75em 0 0;
    font-size: 1em;
    font-weight: 650;
  }
  .row {
    grid-template-columns: 1fr auto;
    align-items: center;
    padding: 0.5em 1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);

    /* A floated legend takes part in the grid; others stay in the frame. */
    legend {
      float: inline-start;
    }
    &.emoji :is(.points, .ends) {
      grid-column: 1 / -1;
      max-inline-size: none;
    }
    .check {
      grid-area: 1 / 2;
      margin: 0;
    }
  }
  @container (min-width: 40em) {
    .score-rows {
      gap: 0;
    }
    .score-rows .head,
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) repeat(2, 8.5em) 10em;
      column-gap: 0;
    }
    /* Its columns are those of the rows, so it is measured in their size of type. */
    .score-rows .head {
      font-size: 1em;

      > * {
        font-size: 0.875em;
      }
      > :first-child {
        grid-column: 2;
      }
    }
    .row {
      padding: 0.25em 0;
      border-width: 1px 0 0;
      border-radius: 0;

      &.emoji .points {
        grid-area: 1 / 2 / auto / 4;
      }
      &.emoji .ends {
        display: none;
      }
      .check {
        grid-area: 1 / 4;
        padding-inline-start: 1em;
      }
    }
  }
`;
