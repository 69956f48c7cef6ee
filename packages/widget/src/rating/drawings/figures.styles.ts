import { css } from 'lit';

/**
 * Look of figures, and of two lines where one has no room for them. Goes after `scaleStyles`.
 *
 * A finger needs 44 px, and n figures in a line so much: n * 2.75em - 0.375em. A mouse can do with less, and one line is easier to read.
 */
export const figuresStyles = css`
  fieldset:is(.nps, .ces, .servqual7) {
    container-type: inline-size;
  }
  :is(.nps, .ces, .servqual7) {
    /* Flush for a finger, apart for the eye. */
    .points {
      gap: 0.375em 0;
      margin-inline: -0.1875em;
    }
    .point {
      padding-inline: 0.1875em;
    }
    .point input {
      inset-inline: 0.1875em;
      inline-size: calc(100% - 0.375em);
    }
  }
  /* In two rows the lowest value begins the first, below what it means, and the highest ends the second, above what that does. */
  @container (width < 26em) {
    .nps {
      .points {
        grid: auto-flow / repeat(6, 1fr);
      }
      .point:nth-child(7) {
        grid-column-start: 2;
      }
      .ends {
        display: contents;
      }
      .ends :first-child {
        order: -1;
      }
    }
  }
  /* In cards of a scorecard, and of large type on a small screen. */
  @container (width < 16.125em) {
    .nps {
      .points {
        grid: auto-flow / repeat(4, 1fr);
      }
      .point:nth-child(7) {
        grid-column-start: auto;
      }
      .point:nth-child(9) {
        grid-column-start: 2;
      }
      .mark {
        padding-inline: 0;
      }
    }
  }
  @container (width < 14em) {
    :is(.ces, .servqual7) {
      .points {
        grid: auto-flow / repeat(4, 1fr);
      }
      .point:nth-child(5) {
        grid-column-start: 2;
      }
      .ends {
        display: contents;
      }
      .ends :first-child {
        order: -1;
      }
    }
  }
  @media (any-pointer: coarse) {
    @container (26em <= width < 29.875em) {
      .nps {
        .points {
          grid: auto-flow / repeat(6, 1fr);
        }
        .point:nth-child(7) {
          grid-column-start: 2;
        }
        .ends {
          display: contents;
        }
        .ends :first-child {
          order: -1;
        }
      }
    }
    @container (14em <= width < 18.875em) {
      :is(.ces, .servqual7) {
        .points {
          grid: auto-flow / repeat(4, 1fr);
        }
        .point:nth-child(5) {
          grid-column-start: 2;
        }
        .ends {
          display: contents;
        }
        .ends :first-child {
          order: -1;
        }
      }
    }
  }
`;
