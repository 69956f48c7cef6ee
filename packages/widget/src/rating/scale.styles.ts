import { css } from 'lit';

/** Look of a question and its scale. What has no room reflows by its container. */
export const scaleStyles = css`
  .scale .question {
    margin-block-end: 0.75em;
    font-size: 1.125em;
  }
  .points {
    display: grid;
    grid: auto / auto-flow 1fr;
    gap: 0.375em;
  }
  .point .mark {
    justify-items: center;
    min-block-size: 3em;
    padding-inline: 0.25em;
    text-align: center;
  }
  .scale .check {
    inline-size: fit-content;
    /* As high as others although its text is smaller. */
    min-block-size: 3.15em;
    margin-block-end: -0.5em;
    font-weight: 400;
  }
  /* Beside each other the longest words need so much: none may break. */
  @container (max-width: 39em) {
    .likert5 {
      .points {
        grid-auto-flow: row;
      }
      .mark {
        justify-items: start;
        padding-inline: 1em;
        text-align: start;
      }
    }
  }
`;
