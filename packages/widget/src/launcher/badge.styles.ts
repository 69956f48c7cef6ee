// Named so that the build and the formatter know it for CSS.
const css = String.raw;

/** A figure at the launcher's corner: dark amber for what waits, red for news. Goes after `launcherStyles`. */
export const badgeStyles = css`
  [part='launcher'] {
    position: relative;
  }
  b {
    position: absolute;
    inset-block-start: -0.5em;
    inset-inline-end: -0.25em;
    min-width: 0.7em;
    padding: 0.125em 0.375em;
    border: 2px solid #fff;
    border-radius: 1em;
    background: #7d4e00;
    color: #fff;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    text-align: center;
    writing-mode: horizontal-tb;
  }
  /* A tab is flush with its edge; its figure stays on the page. */
  :host(:is([position='end'], [position='right'], [position='start'], [position='left'])) b {
    inset-block-start: -0.75em;
    inset-inline: 0.375em auto;
  }
  .news {
    background: #b0231b;
  }
  .badge-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
