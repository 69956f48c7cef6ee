import { css } from 'lit';

/** Look of choices and of the contact fields. Goes after `formStyles`. */
export const choiceStyles = css`
  .pair {
    display: grid;
    gap: 1em;
    margin-block-start: 0.375em;
  }
  @container (min-width: 30em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .pair > .name {
      grid-column: 1 / -1;
    }
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .rows {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .choice,
  .switch {
    position: relative;
    display: flex;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .field :is(.choice, .check) {
    font-weight: 400;
  }
  .field .check input {
    appearance: auto;
    inline-size: 1.25em;
    min-block-size: 0;
    padding: 0;
    border-radius: 0.25em;
  }
  .choice input {
    position: absolute;
    inset: 0;
    appearance: none;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }
  .pills .choice input {
    border-radius: 1.5em;
  }
  .choice span {
    position: relative;
    flex: 1;
    padding: 0.625em 1em;
    line-height: 1.5;
    pointer-events: none;
  }
  .choice input:checked {
    border-color: var(--_accent-text);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }
  .choice input:checked + span {
    color: var(--_accent-text);
    text-shadow: 0 0 0.5px currentColor;
  }
  .switch {
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
  }
  .switch input {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 2.75em;
    block-size: 1.625em;
    margin: 0;
    border: 1px solid var(--_control-line);
    border-radius: 1em;
    background: var(--_surface-raised);
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  .switch input::after {
    content: '';
    position: absolute;
    inset-block-start: 0.125em;
    inset-inline-start: 0.125em;
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 50%;
    background: var(--_control-line);
    transition: inset-inline-start var(--_motion);
  }
  .switch input:checked {
    border-color: var(--_accent-text);
    background: var(--_accent-text);
  }
  .switch input:checked::after {
    inset-inline-start: 1.25em;
    background: var(--_surface);
  }
  .note {
    margin-block-start: -1em;
  }
  .choice input:focus-visible {
    outline: 0.125em solid transparent;
    box-shadow: var(--_focus-ring);
  }
  @media (hover: hover) and (pointer: fine) {
    .choice:hover input:not(:checked) {
      background: var(--_surface-raised);
    }
  }
  @media (forced-colors: active) {
    .choice input:checked,
    .switch input:checked {
      background: Highlight;
    }
    .choice input:checked + span {
      color: HighlightText;
    }
    .switch input::after {
      background: ButtonText;
    }
  }
`;
