import type { LitElement, ReactiveController } from 'lit';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { NarrowController } from './narrow-controller.js';

const STEPS = ['auto', 'always', 'never'] as const;

/** Whether its host asks one question at a time, and which one is shown; moves the focus to a question that the person went to. */
export class StepController implements ReactiveController {
  /** Name of the question shown; the first is where none has it. */
  page = '';
  readonly #host: LitElement & { readonly steps: string | null };
  readonly #narrow: NarrowController;
  #isNew = false;

  constructor(host: LitElement & { readonly steps: string | null }) {
    this.#host = host;
    this.#narrow = new NarrowController(host);
    host.addController(this);
  }

  get isStepped(): boolean {
    const steps = parseOneOf(this.#host, 'steps', this.#host.steps, STEPS, 'auto');
    return steps === 'always' || (steps === 'auto' && this.#narrow.isNarrow);
  }

  /** Shows a question without moving the focus. */
  show(page: string): void {
    this.page = page;
    this.#host.requestUpdate();
  }

  /** Shows a question and moves the focus to what it asks. */
  go(page: string): void {
    this.#isNew = true;
    this.show(page);
  }

  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    const { renderRoot } = this.#host;
    const heading = renderRoot.querySelector<HTMLElement>('.row:not(.away) legend');
    // `checkVisibility` also makes Firefox compute the layout; without it, Firefox takes the legend for hidden and focuses the first answer.
    (heading?.checkVisibility() ? heading : renderRoot.querySelector<HTMLElement>('#step'))?.focus();
  }
}
