import { html, type TemplateResult } from 'lit';

/** Mouths from very bad to very good, drawn in a box of 24. */
const MOUTHS = [
  'M8 17c1-2 2.4-2.7 4-2.7s3 .7 4 2.7',
  'M8.5 16.2c1-.9 2.2-1.3 3.5-1.3s2.5.4 3.5 1.3',
  'M8.5 15.5h7',
  'M8.5 14.5c1 1.1 2.2 1.6 3.5 1.6s2.5-.5 3.5-1.6',
  'M7.7 13.7c.7 2.4 2.2 3.6 4.3 3.6s3.6-1.2 4.3-3.6Z',
] as const;

/**
 * A face, tinted by its style's `--tone`.
 *
 * @param value 1 very bad to 5 very good.
 */
export function face(value: number): TemplateResult {
  return html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10.25" />
    <path d="M8.7 9.3v.7M15.3 9.3v.7" />
    <path class="mouth" d=${MOUTHS[value - 1] ?? MOUTHS[2]} />
  </svg>`;
}
