import type { LitElement } from 'lit';
import { standings } from '../served/standing.js';
import { caretIn, isMovable, placeCaret } from './caret.js';
import { LateFields } from './late-fields.js';
import { plainEntries } from './plain-fields.js';
import { whenAtRest } from './when-at-rest.js';

/**
 * Has a form of the page's own, of plain HTML, stand in an element until that can show. It is slotted into a root that has nothing else, and
 * so looks as it did. What was entered then moves into the element's fields, as its person would enter it, and so does the caret; the page's
 * form is left empty, lest a browser restore it after a reload and it is sent once more.
 *
 * @param connect Brings the element to life.
 */
export function holdForm(host: LitElement, connect: () => void): void {
  const form = host.querySelector('form');
  // If it has been moved while this loaded, connecting has called this again.
  if (!host.isConnected || host.shadowRoot || !form) return;
  const isRating = 'comment' in host;
  const following = new AbortController();
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  standings.set(root, {
    whenFree: whenAtRest(form, () => isMovable(form, isRating), following.signal),
    note() {
      following.abort();
      const entries = plainEntries(form, isRating);
      const caret = caretIn(form, isRating);
      return () => {
        new LateFields(host, entries);
        if (caret && !placeCaret(root, caret)) host.focus({ preventScroll: true });
        // Somebody who has written will send, so the code that sends is fetched.
        if (entries[0]) root.querySelector('.form')?.dispatchEvent(new Event('pointerenter'));
        // A field of that name would stand in the method's place.
        HTMLFormElement.prototype.reset.call(form);
      };
    },
  });
  connect();
}
