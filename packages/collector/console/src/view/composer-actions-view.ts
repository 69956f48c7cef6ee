import { html, type TemplateResult } from 'lit';
import type { HandlerChange } from '../composer/change-fields.js';
import type { Words } from '../words/words.js';

/** What can be done to a case. */
export interface ComposerActions {
  readonly words: Words;
  readonly offered: readonly HandlerChange[];
  /** Whose form is open; `null` for none. */
  readonly change: HandlerChange | null;
  readonly toggle: (change: HandlerChange) => void;
}

/** The row of what can be done to a case; each opens its form, and closes it. */
export function composerActionsView({ words, offered, change, toggle }: ComposerActions): TemplateResult {
  const { composer } = words.cases;
  return html`<div class="actions" role="group" aria-label=${composer.title}>
    ${offered.map(
      (each) =>
        html`<button
          id="action-${each}"
          aria-expanded=${each === change}
          aria-controls="form"
          @click=${() => toggle(each)}
        >
          ${composer.actions[each]}
        </button>`,
    )}
  </div>`;
}
