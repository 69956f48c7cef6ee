import { css } from 'lit';

/** Look of what is folded away. */
export const foldStyles = css`
  .more {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  .more summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border-radius: inherit;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 0.125em solid;
    border-inline-end: 0.125em solid;
    rotate: -45deg;
    transition: rotate var(--_motion);
  }
  .more:dir(rtl) summary::before {
    rotate: 45deg;
  }
  .more[open] summary::before {
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .more[open]:dir(rtl) summary::before {
    rotate: -45deg;
  }
  .more .stack {
    padding: 0.5em 1em 1.25em;
  }
  @media (hover: hover) and (pointer: fine) {
    .more summary:hover {
      background: var(--_surface-raised);
    }
  }
`;
