import { html, type TemplateResult } from 'lit';

const icon = (path: TemplateResult, name: string) =>
  html`<span class="medal ${name}" aria-hidden="true">${path}</span>`;

/** A tick, drawn once. */
export const receivedIcon = icon(
  html`<svg viewBox="0 0 24 24"><path class="draw" pathLength="1" d="m5.5 12.5 4.4 4.4 8.6-9.3" /></svg>`,
  'received',
);

/** A tray that holds what was put in. */
export const storedIcon = icon(
  html`<svg viewBox="0 0 24 24">
    <path d="M12 4.5v9m-3.6-3.4 3.6 3.6 3.6-3.6M5 14.5v3a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-3" />
  </svg>`,
  'stored',
);

/** An open window that must not be shut. */
export const memoryIcon = icon(html`<svg viewBox="0 0 24 24"><path d="M12 6.5v6.5m0 4v.1" /></svg>`, 'stored');

/** Something turned back. */
export const refusedIcon = icon(html`<svg viewBox="0 0 24 24"><path d="m7 7 10 10M17 7 7 17" /></svg>`, 'refused');
