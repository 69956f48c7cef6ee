import { html } from 'lit';

/** One star; filled by its style. */
export const star = html`<svg class="star" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3.5 2.63 5.32 5.87.85-4.25 4.15 1 5.85L12 16.9l-5.25 2.77 1-5.85L3.5 9.67l5.87-.85Z" />
</svg>`;
