import { css, type CSSResult } from 'lit';

/**
 * The look shared by every Hearback element, as custom properties on the host. Put it first in `static styles`.
 *
 * The host starts from `all: initial`, so nothing the page says about text, spacing or lists leaks in; `direction` and `lang` are not
 * part of `all` and still come from the page. Type starts at `medium`, the reader's own default size, and everything inside is measured
 * in `em`, so `html { font-size: 62.5% }` does not shrink it.
 *
 * Two layers of names:
 * - `--hearback-*` is public. A page sets it on the element or on any ancestor; it is only read here, never written.
 * - `--_*` is what styles inside the elements use. `--_accent-given` is written by `ThemeController`.
 *
 * Colours for text: `--_ink`, `--_ink-muted`, `--_accent-text`, `--_danger`, `--_warning`, `--_success` all reach 4.5:1 on `--_surface` and
 * on `--_surface-raised`. `--_accent` is a fill and carries `--_on-accent`; for strokes and text on the surface use `--_accent-text`.
 * `--_line` only decorates; the edge of a control is `--_control-line` (3:1, WCAG 1.4.11). Tints (`--_accent-tint` …) carry `--_ink`.
 *
 * @cssprop [--hearback-accent] - Fill of primary buttons and chosen answers. Any CSS colour; the text on it is chosen for contrast.
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
 * @cssprop [--hearback-font] - Font family list; `inherit` takes the page's.
 * @cssprop [--hearback-shadow] - Shadow of floating cards.
 * @cssprop [--hearback-space=1em] - Base distance; paddings and gaps are multiples of it.
 */
export const tokens: CSSResult = css`
  :host {
    all: initial;
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    font: medium/1.5 system-ui;
    font-family: var(
      --hearback-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'PingFang SC',
      'Hiragino Sans GB',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    color: var(--_ink);
    accent-color: var(--_accent-text);

    --_accent: var(--_accent-given, var(--hearback-accent, light-dark(#0a5c7d, #7fcbe8)));
    /* y is the accent's relative luminance, so these are WCAG's own sums. White on it reaches 4.5:1 up to 1.05 / 4.5 − 0.05. */
    --_white-reads: clamp(0, (0.18333 - y) * 100000, 1);
    --_white-fails: clamp(0, (y - 0.18333) * 100000, 1);
    --_on-accent: var(
      --hearback-on-accent,
      color(
        from var(--_accent) xyz-d65 calc(0.9505 * var(--_white-reads)) var(--_white-reads)
          calc(1.089 * var(--_white-reads))
      )
    );
    --_accent-strong: color-mix(
      in oklab,
      var(--_accent) 88%,
      color(
        from var(--_accent) xyz-d65 calc(0.9505 * var(--_white-fails)) var(--_white-fails)
          calc(1.089 * var(--_white-fails))
      )
    );
    /* Darker, or whiter, by as little as brings the accent to 5.8:1 on the shipped surface: the hue stays recognisable. */
    --_darker: min(1, 0.13 / max(y, 0.001));
    --_whiter: clamp(0, (0.31 - y) / max(1 - y, 0.001), 1);
    --_accent-text: light-dark(
      color(from var(--_accent) xyz-d65 calc(x * var(--_darker)) calc(y * var(--_darker)) calc(z * var(--_darker))),
      color(
        from var(--_accent) xyz-d65 calc(x + (0.9505 - x) * var(--_whiter)) calc(y + (1 - y) * var(--_whiter))
          calc(z + (1.089 - z) * var(--_whiter))
      )
    );
    --_accent-tint: color-mix(in oklab, var(--_accent-text) 9%, var(--_surface));
    --_surface: var(--hearback-surface, light-dark(#fff, #161c22));
    --_surface-raised: var(--hearback-surface-raised, light-dark(#f3f6f8, #212931));
    --_ink: var(--hearback-ink, light-dark(#14202b, #edf2f6));
    --_ink-muted: var(--hearback-ink-muted, light-dark(#536170, #a9b6c2));
    --_line: var(--hearback-line, light-dark(#dbe2e8, #333e49));
    --_control-line: color-mix(in oklab, var(--_ink) 48%, var(--_surface));
    --_danger: var(--hearback-danger, light-dark(#b0231b, #ffa097));
    --_danger-tint: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
    --_warning: var(--hearback-warning, light-dark(#7d4e00, #f2c766));
    --_warning-tint: color-mix(in oklab, var(--_warning) 10%, var(--_surface));
    --_success: var(--hearback-success, light-dark(#146a41, #7ed8a8));
    --_success-tint: color-mix(in oklab, var(--_success) 9%, var(--_surface));
    --_radius: var(--hearback-radius, 1em);
    --_radius-control: var(--hearback-radius-control, 0.625em);
    --_space: var(--hearback-space, 1em);
    --_shadow: var(
      --hearback-shadow,
      0 0 0 1px light-dark(rgb(16 32 48 / 0.07), rgb(255 255 255 / 0.1)),
      0 2px 6px light-dark(rgb(16 32 48 / 0.06), rgb(0 0 0 / 0.3)),
      0 16px 48px light-dark(rgb(16 32 48 / 0.18), rgb(0 0 0 / 0.5))
    );
    --_motion: 180ms cubic-bezier(0.2, 0.7, 0.2, 1);
    --_focus-ring: 0 0 0 0.125em var(--_surface), 0 0 0 0.25em var(--_accent-text);
  }
  :host(:lang(zh-TW)),
  :host(:lang(zh-HK)),
  :host(:lang(zh-Hant)) {
    font-family: var(
      --hearback-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'PingFang TC',
      'Microsoft JhengHei',
      'Noto Sans CJK TC',
      sans-serif
    );
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none !important;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
`;
