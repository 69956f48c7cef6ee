import { css } from 'lit';

/** Look of every answer that is picked. At least 44 px high; what has no room flows on or stacks. */
export const optionStyles = css`
  label.option {
    position: relative;
    display: grid;
    min-inline-size: 0;
    font-weight: 400;
    cursor: pointer;
  }
  .option input {
    appearance: none;
    position: absolute;
    inset: 0;
    block-size: 100%;
    inline-size: 100%;
    margin: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
    transition: var(--_motion);

    &:checked {
      border-color: var(--_accent-text);
      background: var(--_accent);

      & + .mark {
        color: var(--_on-accent);
      }
    }
    &:focus-visible {
      outline: 0.125em solid transparent;
      box-shadow: var(--_focus-ring);
    }
  }
  /* Thicker, too, for where the system chooses the colours. */
  [aria-invalid='true'] > * > .option input {
    border: 2px solid var(--_danger);
  }
  .mark {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    line-height: 1.25;
    pointer-events: none;
    transition: var(--_motion);
  }
  @media (hover: hover) {
    .option:hover input:not(:checked) {
      border-color: var(--_accent-text);
      background: var(--_accent-tint);
    }
  }
  @media (forced-colors: active) {
    .option input:checked {
      background: Highlight;

      & + .mark {
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  }
`;
