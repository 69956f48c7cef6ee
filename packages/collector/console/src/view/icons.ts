import { svg, type SVGTemplateResult } from 'lit';
import { html, type TemplateResult } from 'lit';
import type { RecordKind } from '../reading/record-kind.js';

const SHAPES = {
  brand: svg`<path d="M3.6 9.8a6.6 6.6 0 1 1 3.5 5.8L3.6 17l1-3.2" /><path d="M13.2 9.8H7.4m2.4-2.5L7.3 9.8l2.5 2.5" />`,
  rating: svg`<path d="m10 3 2.1 4.4 4.8.7-3.5 3.3.9 4.8L10 13.9l-4.3 2.3.9-4.8L3.1 8.1l4.8-.7z" />`,
  complaint: svg`<path d="M10 3.2 17.6 16.4H2.4z" /><path d="M10 8.2v3.6m0 2.2v.1" />`,
  suggestion: svg`<path d="M7.6 14.2c0-1.6-2.4-2.6-2.4-5.6a4.8 4.8 0 0 1 9.6 0c0 3-2.4 4-2.4 5.6z" /><path d="M8 17h4" />`,
  'follow-up': svg`<path d="M4 10a6 6 0 1 0 2-4.5L4 7.3M4 3.6v3.7h3.7" />`,
  amendment: svg`<path d="m12.6 4.4 3 3L7 16H4v-3z" />`,
  withdrawal: svg`<path d="M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2" />`,
  case: svg`<path d="M4 5h12v11H4zM7.5 5V3.4h5V5M4 9.6h12" />`,
  search: svg`<circle cx="9" cy="9" r="5" /><path d="m13 13 4 4" />`,
  back: svg`<path d="M12 4.5 6.5 10l5.5 5.5" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  up: svg`<path d="m5 12 5-5 5 5" />`,
  down: svg`<path d="m5 8 5 5 5-5" />`,
  copy: svg`<path d="M7.5 7.5h8v8.5h-8z" /><path d="M12.5 7.5V4h-8v8.5h3" />`,
  check: svg`<path d="m4.5 10.5 3.6 3.6 7.4-8" />`,
  auto: svg`<circle cx="10" cy="10" r="6.4" /><path d="M10 3.6v12.8a6.4 6.4 0 0 0 0-12.8" fill="currentColor" />`,
  light: svg`<circle cx="10" cy="10" r="3.4" /><path d="M10 2.4v1.8m0 11.6v1.8M2.4 10h1.8m11.6 0h1.8M4.6 4.6l1.3 1.3m8.2 8.2 1.3 1.3m0-10.8-1.3 1.3m-8.2 8.2-1.3 1.3" />`,
  dark: svg`<path d="M16 11.8A6.6 6.6 0 0 1 8.2 4a6.6 6.6 0 1 0 7.8 7.8z" />`,
  received: svg`<circle cx="10" cy="10" r="6" stroke-dasharray="2.6 2.1" />`,
  acknowledged: svg`<circle cx="10" cy="10" r="6" /><circle cx="10" cy="10" r="1.2" fill="currentColor" />`,
  assigned: svg`<circle cx="10" cy="10" r="6" /><path d="M10 10V6.4a3.6 3.6 0 0 1 3.6 3.6z" fill="currentColor" />`,
  'in-progress': svg`<circle cx="10" cy="10" r="6" /><path d="M10 6.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />`,
  resolved: svg`<circle cx="10" cy="10" r="6" /><path d="m7.2 10.2 2 2 3.6-4" />`,
  closed: svg`<circle cx="10" cy="10" r="6.6" fill="currentColor" /><path d="m7.2 10.2 2 2 3.6-4" stroke="var(--surface)" />`,
  reopened: svg`<path d="M4.4 11.4a5.8 5.8 0 1 0 1.3-5.2L4 8M4 4.4V8h3.6" />`,
  rejected: svg`<circle cx="10" cy="10" r="6" /><path d="m7.8 7.8 4.4 4.4m0-4.4-4.4 4.4" />`,
  noted: svg`<path d="M4 4h12v7.4L11.4 16H4zM16 11.4h-4.6V16M7.2 7.4h5.6M7.2 10.2h2.4" />`,
  filter: svg`<path d="M3.6 5.6h12.8M6 10h8m-5.4 4.4h2.8" />`,
  clock: svg`<circle cx="10" cy="10" r="6.4" /><path d="M10 6.4V10l2.4 1.6" />`,
  late: svg`<path d="M10 2.9 17.1 10 10 17.1 2.9 10z" fill="currentColor" /><path d="M10 6.8v3.8m0 2.4v.1" stroke="var(--surface)" />`,
  person: svg`<circle cx="10" cy="7" r="3" /><path d="M4.2 16.6a5.8 5.8 0 0 1 11.6 0" />`,
  lock: svg`<path d="M5 9.2h10v7.2H5zM7 9V6.6a3 3 0 0 1 6 0V9" />`,
  reply: svg`<path d="M8 5 3.6 9.4 8 13.8M3.8 9.4h6.8a5.4 5.4 0 0 1 5.4 5.4v.8" />`,
  file: svg`<path d="M11.4 2.9H5v14.2h10V6.5zM11.2 3v3.7H15" />`,
  download: svg`<path d="M10 3v9m0 0 3.4-3.4M10 12 6.6 8.6M4 15.8h12" />`,
  print: svg`<path d="M6 7.4V3h8v4.4M6 14H3.6V7.4h12.8V14H14M6 11.6h8V17H6z" />`,
  keyboard: svg`<path d="M2.6 5.4h14.8v9.2H2.6zM6.4 11.8h7.2M5.6 8.4h.1m2.8 0h.1m2.8 0h.1m2.9 0h.1" />`,
  more: svg`<path d="M4.6 10h.1m5.3 0h.1m5.3 0h.1" stroke-width="2.6" />`,
  exit: svg`<path d="M8 4H4v12h4M12.5 6.5 16 10l-3.5 3.5M16 10H8" />`,
} satisfies Record<string, SVGTemplateResult>;

/** Name of an icon; every kind of record has one of its own. */
export type IconName = keyof typeof SHAPES & (RecordKind | string);

/**
 * An icon in the colour of its surroundings. Hidden from assistive technology: a word always stands with it.
 *
 * @param size Side in sixteenths of the size of text, which are pixels where nobody has made that larger.
 */
export const icon = (name: IconName, size = 16): TemplateResult =>
  html`<svg
    viewBox="0 0 20 20"
    width=${`${size / 16}rem`}
    height=${`${size / 16}rem`}
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${SHAPES[name]}
  </svg>`;
