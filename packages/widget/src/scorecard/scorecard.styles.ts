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
    margin: 0.75em 0 0.25em;
    font-size: 1em;
    font-weight: 650;
  }
  .row {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    padding: 0.5em 1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);

    /* Only the legend of a fieldset without a box takes part in a grid: WebKit takes no float there. */
    fieldset {
      display: contents;
    }
    legend {
      grid-column: 1 / -1;
      padding-block: 0.25em;
    }
    .of {
      display: block;
      font-weight: 400;
    }
    .side,
    .error {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    .side :is(.points, .ends) {
      max-inline-size: none;
    }
    .check {
      /* As high as others although its text is smaller. */
      min-block-size: calc(2.75em / 0.875);
      margin: 0;
      font-size: 0.875em;
      font-weight: 400;
      color: var(--_ink-muted);
    }
    .caption {
      order: -2;
      font-size: 0.875em;
      font-weight: 600;
      color: var(--_ink-muted);
    }
  }
  .side {
    /* Its figures flow by the room they have themselves. */
    container-type: inline-size;
    display: grid;
    gap: 0.25em;

    & + & {
      margin-block-start: 0.75em;
    }
  }
  /* Large type on a small screen. */
  @container (width < 14em) {
    .row {
      padding-inline: 0.5em;
    }
  }
  @container (min-width: 40em) {
    .score-rows:not(.stepped) {
      gap: 0;

      > .head,
      > .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) repeat(2, 8.5em) 10em;
        column-gap: 0;
      }
      /* Its columns are those of the rows, so it is measured in their size of type. */
      > .head {
        font-size: 1em;

        /* The signs below its letters stay above the rule. */
        &:lang(ar) {
          padding-block-end: 0.375em;
        }

        > * {
          font-size: 0.875em;
        }
        > :first-child {
          grid-column: 2;
        }
      }
      > .row {
        padding: 0.25em 0;
        border-width: 1px 0 0;
        border-radius: 0;

        legend {
          grid-column: 1;
          padding-inline-end: 1em;
        }
        .side {
          grid-area: 1 / 2 / auto / 4;
          container-type: normal;
        }
        .check {
          grid-area: 1 / 4;
          padding-inline-start: 1em;
        }
        &:not(.wide) .ends {
          display: none;
        }
        &.wide {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 0.25em 2em;
          padding-block: 0.5em 1em;

          .check {
            grid-area: 1 / 2;
            justify-self: end;
          }
          .side {
            grid-area: auto;

            & + & {
              margin: 0;
            }
            &:only-of-type {
              grid-column: 1 / -1;
            }
          }
        }
      }
    }
  }
  /* In columns these would be too narrow for a finger: their rows are measured here, and stay cards. */
  @media (pointer: coarse) {
    .score-rows:not(.stepped):has(.ces, .servqual7, .nps ~ .nps) {
      container-type: inline-size;
      max-inline-size: 39.9em;
      gap: 0.75em;
    }
  }
`;
