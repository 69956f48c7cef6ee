import { html } from 'lit';

/** A page of a utility with something to read, for what floats above pages. */
export const hostPage = () => html`
  <article style="max-width: 40rem; min-height: 90vh; padding: 2rem; line-height: 1.6">
    <h1>Your water bill</h1>
    <p>
      Bills are issued on the first working day of each quarter. You can pay by card, by bank transfer or at a counter.
    </p>
    <p>If your meter was replaced during the quarter, the bill shows both readings and the day of the replacement.</p>
  </article>
`;
