import { parseOneOf } from '../attributes/parse-one-of.js';
import { warnOnce } from '../attributes/warn-once.js';

// Named so that the build and the formatter know it for CSS.
const css = String.raw;

const RADII: Readonly<Record<string, string>> = { none: '0px', small: '0.375em', medium: '0.75em', large: '1em' };

/** As round as ever from the radius of controls on that they have by default, and square where those are. */
const PILLS = css`
  :host([radius]) .pills .option input {
    border-radius: calc(var(--_radius-control) * 2.4);
  }
`;

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

/** What shows a moment late does so without motion, too. */
const STILL = css`
  :host([motion='none']) {
    --_motion: 0s;
  }
  :host([motion='none']) *,
  :host([motion='none']) :not(.waiting)::before,
  :host([motion='none']) ::after {
    animation: none !important;
    transition: none !important;
  }
`;

/**
 * The page's own texts may be of another direction than the language: each runs in its own, so that a full stop stands where it ends, while all
 * stay in line. Overrules no style of an element's own.
 */
const MIXED_DIRECTIONS = css`
  :where(*) {
    unicode-bidi: plaintext;
  }
  :where(:not(button)) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Whether a browser takes a value of `radius` for a length. */
const isLength = (radius: string): boolean => CSS.supports('border-radius', radius) && !/[/;{}\s]/.test(radius);

/**
 * Styles for an element's `density`, `radius` and `motion`, and for texts that run the other way.
 *
 * @param host Told on the console about values that are none.
 * @param isUsable Whether a value of `radius` is a CSS length and nothing else.
 */
export function mannerStyles(host: Element, isUsable: (radius: string) => boolean): string {
  parseOneOf(host, 'density', host.getAttribute('density'), ['cosy', 'compact'], 'cosy');
  parseOneOf(host, 'motion', host.getAttribute('motion'), ['auto', 'none'], 'auto');
  const given = host.getAttribute('radius')?.trim() ?? '';
  const radius = RADII[given] ?? given;
  const usable = radius && isUsable(radius);
  if (given && !usable)
    warnOnce(host, `does not know radius="${given}": expected none, small, medium, large or a CSS length.`);
  const corners = usable ? `:host([radius]){--_radius:${radius};--_radius-control:min(${radius},0.625em)}` : '';
  return `${corners}${PILLS}${COMPACT}${STILL}${MIXED_DIRECTIONS}`;
}

/** Applies `mannerStyles` to an element. Goes after all its other styles; call it again when they change. */
export function applyManner(host: Element, root: ShadowRoot): void {
  const text = mannerStyles(host, isLength);
  let sheet = sheets.get(root);
  if (!sheet) {
    sheets.set(root, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(text);
}
