// Named so that the build and the formatter know it for CSS.
const css = String.raw;

/** A button under the heading and the promise of a panel. Goes after `panelStyles`. */
export const newsLineStyles = css`
  .news {
    grid-column: 1 / -1;
    justify-self: start;
    margin-block-start: 0.5em;
    border-color: var(--_control-line);
  }
  .news[hidden] {
    display: none;
  }
`;
