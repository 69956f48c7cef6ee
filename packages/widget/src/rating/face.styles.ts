import { css } from 'lit';

/** Look of the faces, from red to green. Goes after `scaleStyles`. */
export const faceStyles = css`
  .v1 {
    --tone: light-dark(#c0362c, #ff8f85);
  }
  .v2 {
    --tone: light-dark(#b3560f, #ffa95e);
  }
  .v3 {
    --tone: light-dark(#8a6a00, #f0c64b);
  }
  .v4 {
    --tone: light-dark(#4f7a17, #b2d86a);
  }
  .v5 {
    --tone: light-dark(#17754a, #72d8a2);
  }
  .face {
    inline-size: 2.75em;
    fill: color-mix(in oklab, var(--tone) 12%, var(--_surface));
    stroke: var(--tone);
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition:
      fill var(--_motion),
      stroke var(--_motion),
      opacity var(--_motion);
  }
  .emoji.answered .point input:not(:checked) + .mark .face {
    fill: var(--_surface);
    stroke: var(--_control-line);
  }
  .emoji .point input:checked + .mark {
    transform: scale(1.18);
  }
  .emoji .point input:checked + .mark .face {
    fill: var(--tone);
    stroke: var(--_surface);
  }
  .emoji .point input:checked + .mark circle {
    stroke: var(--tone);
  }
  @media (hover: hover) and (pointer: fine) {
    .emoji .point:hover .mark {
      transform: scale(1.1);
    }
    .emoji.answered .point:hover input:not(:checked) + .mark .face {
      stroke: var(--tone);
    }
  }
`;
