import type { LitElement, ReactiveController } from 'lit';
import { fieldFor, fillField, type FieldEntry } from '../form-association/field-entries.js';

/** What is folded away in an element, and loads once it is unfolded. */
const FOLDED = ['occurred', 'severity', 'failure'];

/** Fills in what an element asks, and what it comes to ask later, as its fields appear; unfolds what hides them. */
export class LateFields implements ReactiveController {
  readonly #host: LitElement;
  #toFill: readonly FieldEntry[];

  constructor(host: LitElement, entries: readonly FieldEntry[]) {
    this.#host = host;
    this.#toFill = entries;
    this.hostUpdated();
    const comment = this.#toFill.find(([name]) => name === 'comment');
    // A rating shows its comment field only with a score; a comment that was typed already is set right away.
    if (comment && 'comment' in host) host.comment = comment[1];
    if (this.#toFill.some(([name]) => FOLDED.includes(name)))
      for (const fold of [...host.renderRoot.querySelectorAll<HTMLDetailsElement>('.form .more')].slice(-1))
        fold.open = true;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    // Once the form has given way to the receipt, entries without a field must not fill the next form.
    if (!root.querySelector('.form')) this.#toFill = [];
    this.#toFill = this.#toFill.filter((entry) => {
      const fold = fieldFor(root, entry)?.closest('details');
      if (fold) fold.open = true;
      return !fillField(root, entry);
    });
  }
}
