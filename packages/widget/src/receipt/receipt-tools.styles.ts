import { css } from 'lit';

/** Look of what can be done with a receipt. Goes after `receiptStyles`. */
export const receiptToolsStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;

    /* Aligned by its text; in forced colours it has an edge to be aligned by. */
    @media not (forced-colors: active) {
      > .quiet {
        margin-inline: 0 -0.5em;
        padding-inline: 0.5em;
      }
    }
  }
  figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
    margin: 0;

    figcaption {
      flex: 1 1 11em;
    }
  }
  /* Dark on light in every theme, as cameras expect it. */
  .qr {
    inline-size: 9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .later,
  .later > .stack {
    display: grid;
    gap: 1em;
  }
  .later .row {
    column-gap: 1.25em;

    @media not (forced-colors: active) {
      > .quiet {
        margin-inline: -0.5em;
      }
    }
  }
  /* Nobody answers what was withdrawn. */
  .receipt:has(.over) > [part='next'] {
    display: none;
  }
  .over .outcome {
    font-size: 1em;
    font-weight: 600;
    color: var(--_ink);
  }
  .outcome {
    inline-size: fit-content;
    border-radius: 0.25em;

    &:empty {
      position: absolute;
    }
  }
  /* Nothing can be ticked on paper. The id makes it win over whatever else says how these stand. */
  @media print {
    .receipt :is(.row, .check, #remember-hint, .later > :not(.outcome)) {
      display: none;
    }
  }
`;
