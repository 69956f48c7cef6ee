import { css } from 'lit';

/** Look of the files that go with a complaint. Their targets are at least 44 px high. */
export const evidenceStyles = css`
  .evidence {
    gap: 0.875em;

    &:focus {
      outline: none;
    }
    .pick {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 0.75em;
    }
    .drop {
      flex: 1 1 12em;
    }
    .camera {
      display: none;
    }
    @media (any-pointer: coarse) {
      .camera {
        display: block;
      }
    }
    @media not all and (any-pointer: fine) {
      .drop {
        display: none;
      }
    }
  }
  .files {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .file {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    align-items: center;
    gap: 0 0.75em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    animation: appear var(--_motion);

    .picture {
      display: grid;
      place-items: center;
      inline-size: 3.5em;
      block-size: 3.5em;
      border-radius: calc(var(--_radius-control) * 0.6);
      background: var(--_surface-raised);
      overflow: hidden;
    }
    canvas {
      inline-size: 100%;
      block-size: 100%;
    }
    svg {
      inline-size: 1.5em;
      fill: none;
      stroke: var(--_ink-muted);
      stroke-width: 1.5;
      stroke-linejoin: round;
    }
    .about {
      min-inline-size: 0;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      font-weight: 600;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      grid-column: 2;
      margin-inline-start: -0.75em;
    }
    .tools .button {
      /* As high as others although its text is smaller. */
      min-block-size: calc(2.75em / 0.9375);
      padding-inline: 0.75em;
      font-size: 0.9375em;
      text-align: start;
    }
    @container (min-width: 34em) {
      grid-template-columns: 3.5em 1fr auto;

      .tools {
        grid-column: auto;
        margin: 0;
      }
    }
  }
  .working .picture {
    animation: breathe 1.2s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion) {
    .working .picture {
      animation: none;
    }
  }
`;
