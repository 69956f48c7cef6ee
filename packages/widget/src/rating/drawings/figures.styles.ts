import { css } from 'lit';

/** Look of figures where one line has no room for them. Goes after `scaleStyles`. */
export const figuresStyles = css`
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
  /* Large type on a small screen. */
  @container (width < 14em) {
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
  @container (width < 26em) {
    :is(.ces, .servqual7) .points {
      gap: 0.375em 0.25em;
    }
  }
  @container (width < 20.75em) {
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
  @media (pointer: coarse) {
    @container (14em <= width <= 34.5em) {
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
  }
`;
