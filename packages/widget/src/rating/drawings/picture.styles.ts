import { css } from 'lit';

/** Look of stars and of faces from red to green. Goes after `scaleStyles`. */
export const pictureStyles = css`
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
  :is(.stars, .emoji) {
    .points {
      max-inline-size: 19em;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0;
      margin-inline: -0.5em;
    }
    .ends {
      max-inline-size: 20.6em;
      min-block-size: 1.5em;
    }
    .ends:has(b) {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      justify-items: center;
      gap: 0;
      white-space: nowrap;
      color: var(--_ink);
    }
    /* Large type on a small screen. */
    @container (width < 14em) {
      .ends,
      .ends:has(b) {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 0.5em;
        white-space: normal;
      }
    }
    .point input,
    .point:hover input {
      border-color: transparent;
      background: none;
    }
    .mark {
      min-block-size: 3.5em;
      padding-inline: 0;
    }
    .point:hover .mark,
    input:checked + .mark {
      transform: scale(1.12);
    }
    svg {
      inline-size: 2.75em;
      max-inline-size: 100%;
      fill: var(--_surface);
      stroke: var(--_control-line);
      stroke-width: 1.4;
      stroke-linecap: round;
      stroke-linejoin: round;
      transition: var(--_motion);
    }
  }
  .at2 {
    grid-column: 2;
  }
  .at3 {
    grid-column: 3;
  }
  .at4 {
    grid-column: 4;
  }
  .at5 {
    grid-column: 5;
  }
  .stars {
    --star: light-dark(#e09a00, #ffc247);

    /* Every star up to the chosen one, or up to the one pointed at. */
    .point:has(~ .point input:checked) svg,
    .point:has(input:checked) svg {
      fill: var(--star);
      stroke: var(--star);
    }
    @media (hover: hover) {
      .points:hover .point svg {
        fill: var(--star);
        stroke: var(--star);
      }
      .points:hover .point:hover ~ .point svg {
        fill: var(--_surface);
        stroke: var(--_control-line);
      }
    }
  }
  .emoji {
    &:not(.answered) svg,
    .point:hover svg {
      fill: color-mix(in oklab, var(--tone) 12%, var(--_surface));
      stroke: var(--tone);
    }
    .point input:checked + .mark svg {
      fill: var(--tone);
      stroke: var(--_surface);

      circle {
        stroke: var(--tone);
      }
    }
  }
  @media (prefers-reduced-motion) {
    .mark {
      transform: none !important;
    }
  }
  @media (forced-colors: active) {
    :is(.stars, .emoji) .point:has(input:checked) svg,
    .stars .point:has(~ .point input:checked) svg {
      fill: Highlight;
      stroke: ButtonText;
    }
  }
`;
