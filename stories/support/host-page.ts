import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/**
 * A page of a utility with something to read.
 *
 * @param minHeight A CSS length: as good as the window for what floats above pages, none for what stands after the text.
 */
export const hostPage = (minHeight = '90vh') => html`
  <article style=${styleMap({ maxWidth: '40rem', minHeight, padding: '2rem', lineHeight: '1.6' })}>
    <h1>Your water bill</h1>
    <p>
      Bills are issued on the first working day of each quarter. You can pay by card, by bank transfer or at a counter.
    </p>
    <p>If your meter was replaced during the quarter, the bill shows both readings and the day of the replacement.</p>
  </article>
`;
