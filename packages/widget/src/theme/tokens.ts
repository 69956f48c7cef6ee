import { css, type CSSResult } from 'lit';

/**
 * The look shared by every Hearback element, as custom properties on the host. Put it first in `static styles`.
 *
 * The host starts from `all: initial`, and so does the element's `.root`, which styles of the page for every element do not reach: nothing the
 * page says about text, spacing or lists leaks in; `direction` and `lang` are not part of `all` and still come from the page. Type starts at
 * `medium`, the reader's own default size, and everything inside is measured in `em`, so `html { font-size: 62.5% }` does not shrink it.
 *
 * Two layers of names:
 * - `--hearback-*` is public. A page sets it on the element or on any ancestor; it is only read here, never written.
 * - `--_*` is what styles inside the elements use. `--_accent-given` is written by `ThemeController`.
 *
 * Colours for text: `--_ink`, `--_ink-muted`, `--_accent-text`, `--_danger`, `--_warning`, `--_success` all reach 4.5:1 on `--_surface` and
 * on `--_surface-raised`. `--_accent` is a fill and carries `--_on-accent`; for strokes and text on the surface use `--_accent-text`.
 * `--_line` only decorates; the edge of a control is `--_control-line` (3:1, WCAG 1.4.11). Tints (`--_accent-tint` …) carry `--_ink`.
 *
 * @cssprop [--hearback-accent] - Fill of primary buttons and chosen answers. Any CSS colour but `currentColor`; the text on it is chosen for contrast.
 * @cssprop [--hearback-on-accent] - Text on the accent; set it only to override the computed one.
 * @cssprop [--hearback-surface] - Ground of cards and fields.
 * @cssprop [--hearback-surface-raised] - Ground of chips, tabs and quiet areas.
 * @cssprop [--hearback-ink] - Text.
 * @cssprop [--hearback-ink-muted] - Hints and secondary text.
 * @cssprop [--hearback-line] - Hairlines.
 * @cssprop [--hearback-danger] - Errors and refusals.
 * @cssprop [--hearback-warning] - What waits on this device.
 * @cssprop [--hearback-success] - What has arrived.
 * @cssprop [--hearback-radius=1em] - Corner of cards.
 * @cssprop [--hearback-radius-control=0.625em] - Corner of buttons and fields.
 * @cssprop [--hearback-font=system-ui, sans-serif] - Font family list, such as the page's own, which is not inherited.
 * @cssprop [--hearback-shadow] - Shadow of floating cards.
 */
export const tokens: CSSResult = css`
  :host,
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    touch-action: manipulation;
    font: medium/1.5 var(--hearback-font, system-ui, sans-serif);
    accent-color: var(--_accent-text);
    user-select: text;
    -webkit-tap-highlight-color: transparent;
    color: var(--_ink);
    text-wrap: pretty;
    box-sizing: border-box;
    -webkit-text-size-adjust: 100%;
  }
  :host {
    /* Without its transparency, which would make contrast a matter of the ground. */
    --_accent: rgb(from var(--_accent-given, var(--hearback-accent, light-dark(#0a5c7d, #7fcbe8))) r g b / 1);
    /* White where it reaches 4.5:1 on the accent, whose relative luminance y is by WCAG's own sum: up to 1.05 / 4.5 − 0.05. Else
       black. 2 of each is beyond the white of any screen. */
    --_white: clamp(0, (0.18333 - y) * 1e5, 2);
    --_on-accent: var(--hearback-on-accent, color(from var(--_accent) xyz var(--_white) var(--_white) var(--_white)));
    /* Dark, or light, enough for 4.5:1 on the shipped surfaces, whatever the accent; the hue stays recognisable. */
    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.49) c h),
      oklch(from var(--_accent) max(l, 0.76) c h)
    );
    --_accent-tint: color-mix(in oklab, var(--_accent-text) 9%, var(--_surface));
    --_surface: var(--hearback-surface, light-dark(#fff, #161c22));
    --_surface-raised: var(--hearback-surface-raised, light-dark(#f3f6f8, #212931));
    --_ink: var(--hearback-ink, light-dark(#14202b, #edf2f6));
    --_ink-muted: var(--hearback-ink-muted, light-dark(#536170, #a9b6c2));
    --_line: var(--hearback-line, light-dark(#dbe2e8, #333e49));
    --_control-line: color-mix(in oklab, var(--_ink) 48%, var(--_surface));
    --_danger: var(--hearback-danger, light-dark(#b0231b, #ffa097));
    --_danger-tint: color-mix(in oklab, var(--_danger) 9%, var(--_surface));
    --_warning: var(--hearback-warning, light-dark(#7d4e00, #f2c766));
    --_success: var(--hearback-success, light-dark(#146a41, #7ed8a8));
    --_radius: var(--hearback-radius, 1em);
    --_radius-control: var(--hearback-radius-control, 0.625em);
    --_motion: 180ms cubic-bezier(0.2, 0.7, 0.2, 1);
    --_focus-ring: 0 0 0 0.125em var(--_surface), 0 0 0 0.25em var(--_accent-text);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  @media (prefers-reduced-motion) {
    :host {
      --_motion: 0s;
    }
  }
`;
