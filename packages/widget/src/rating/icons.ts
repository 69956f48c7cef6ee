import { html } from 'lit';

/** One star; filled by its style. */
export const star = html`<svg class="star" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3.5 2.63 5.32 5.87.85-4.25 4.15 1 5.85L12 16.9l-5.25 2.77 1-5.85L3.5 9.67l5.87-.85Z" />
</svg>`;

const HAND =
  'M7 10.5v9M7 10.5l4-7.3c1.5 0 2.5 1.1 2.5 2.6v3.7h4.7a2 2 0 0 1 2 2.3l-1 6a2 2 0 0 1-2 1.7H7M7 10.5H4.5a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1H7';

/** A thumb for yes; turned round by its style for no. */
export const thumb = html`<svg class="thumb" viewBox="0 0 24 24" aria-hidden="true"><path d=${HAND} /></svg>`;
