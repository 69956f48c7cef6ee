import { parseOneOf } from '../attributes/parse-one-of.js';
import { warnOnce } from '../attributes/warn-once.js';

// Named so that the build and the formatter know it for CSS.
const css = String.raw;

const RADII: Readonly<Record<string, string>> = { none: '0px', small: '0.375em', medium: '0.75em', large: '1em' };

const COMPACT = css`
  :host([density='compact']) {
    --_inset: 1em;

    .form {
      gap: 1em;
    }
    .card:not(:host([embedded]) .card) {
      padding: clamp(0.875em, 3cqi, 1.25em);
    }
    header {
      padding-block-start: 0.75em;
    }
    .tabs {
      margin-block-start: 0.5em;
    }
    .body {
      padding-block: 0.75em 1em;
    }
    .points,
    .field {
      gap: 0.25em;
    }
    aside {
      padding: 0.875em;
    }
    /* A finger needs its 44 px. */
    @media (pointer: fine) {
      .tab {
        padding-block: 0.25em;
      }
      .button {
        min-block-size: 2.25em;
        padding-block: 0.25em;
      }
      .point .mark {
        min-block-size: 2.375em;
      }
      .check {
        min-block-size: 2em;
      }
    }
  }
`;

const STILL = css`
  :host([motion='none']) {
    --_motion: 0s;
  }
  :host([motion='none']) *,
  :host([motion='none']) ::before,
  :host([motion='none']) ::after {
    animation: none !important;
    transition: none !important;
  }
`;

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Applies an element's `density`, `radius` and `motion`. Goes after all its other styles; call it again when they change.
 *
 * @param host Told on the console about values that are none.
 */
export function applyManner(host: Element, root: ShadowRoot): void {
  parseOneOf(host, 'density', host.getAttribute('density'), ['cosy', 'compact'], 'cosy');
  parseOneOf(host, 'motion', host.getAttribute('motion'), ['auto', 'none'], 'auto');
  const given = host.getAttribute('radius')?.trim() ?? '';
  const radius = RADII[given] ?? given;
  const usable = radius && CSS.supports('border-radius', radius) && !/[/;{}\s]/.test(radius);
  if (given && !usable)
    warnOnce(host, `does not know radius="${given}": expected none, small, medium, large or a CSS length.`);
  let sheet = sheets.get(root);
  if (!sheet) {
    sheets.set(root, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets.push(sheet);
  }
  const corners = usable ? `:host{--_radius:${radius};--_radius-control:min(${radius},0.625em)}` : '';
  sheet.replaceSync(`${corners}${COMPACT}${STILL}`);
}
