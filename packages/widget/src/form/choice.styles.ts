import { css } from 'lit';

/** Look of choices, of the contact fields and of the switch. Goes after `optionStyles`. */
export const choiceStyles = css`
  .pills {
    display: flex;
    flex-wrap: wrap;
    overflow-wrap: anywhere;
  }
  .rows,
  .pair {
    display: grid;
  }
  .pills,
  .rows,
  .pair {
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .pills .option input {
    border-radius: 1.5em;
  }
  .pair {
    align-items: start;
    gap: 1em;
    @container (min-width: 30em) {
      grid: auto / 1fr 1fr;

      > .name {
        grid-column: 1 / -1;
      }
    }
  }
  .field label.check,
  .check {
    font-weight: 400;

    [role='switch'] {
      appearance: none;
      position: relative;
      inline-size: 2.75em;
      block-size: 1.625em;
      border: 1px solid var(--_control-line);
      border-radius: 1em;
      background: var(--_surface-raised);
      cursor: pointer;
      transition: var(--_motion);

      &::after {
        content: '';
        position: absolute;
        inset-block-start: 0.125em;
        inset-inline-start: 0.125em;
        block-size: 1.25em;
        inline-size: 1.25em;
        border-radius: 50%;
        background: var(--_control-line);
        transition: var(--_motion);
      }
      &:checked {
        background: var(--_accent-text);

        &::after {
          inset-inline-start: 1.25em;
          background: var(--_surface);
        }
      }
      @media (forced-colors: active) {
        &:checked {
          background: Highlight;
        }
        &::after {
          background: ButtonText;
        }
      }
    }
  }
  .note {
    margin-block-start: -1em;
  }
`;
