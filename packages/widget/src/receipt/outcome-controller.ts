import type { LitElement, TemplateResult } from 'lit';
import type { Voice } from '../delivery/delivery-client.js';
import { SubmissionController, type SubmissionHost } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import { announcement } from './announcement.js';
import { failureText } from './failure-text.js';
import type { Words } from '../form/words.js';
import { foldStyles } from './fold.styles.js';
import { CopyController } from './copy-controller.js';
import { receipt, type ReceiptOptions } from './receipt.js';
import { receiptStyles } from './receipt.styles.js';

/** What the form knows and its receipt shows. */
export type OutcomeFacts = Pick<ReceiptOptions, 'next' | 'ownText' | 'onAnother'>;

/**
 * All of a form that matters only once somebody means to send: sending, what became of it, and the card that says so.
 * Loaded on intent, so that reading a question costs a page nothing of this.
 */
export class OutcomeController {
  readonly #submission: SubmissionController;
  readonly #copy: CopyController;

  constructor(host: SubmissionHost & LitElement) {
    this.#submission = new SubmissionController(host);
    this.#copy = new CopyController(host);
    const root = host.shadowRoot!;
    const sheets = [receiptStyles, foldStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.#submission.prepare();
  }

  get state(): SubmissionState {
    return this.#submission.state;
  }

  submit(voice: Voice): Promise<void> {
    return this.#submission.submit(voice);
  }

  reset(): void {
    this.#submission.reset();
  }

  /** What a screen reader says about where the voice is. */
  announcement({ messages }: Words): string {
    return announcement(this.state, messages);
  }

  /** Why the last try could not even be stored; empty when there is nothing to say. */
  failure({ messages }: Words): string {
    return this.state.phase === 'editing' && this.state.failure ? failureText(this.state.failure, messages) : '';
  }

  /** The card in the form's place; `undefined` while the form has it. */
  receipt(facts: () => OutcomeFacts, words: Words): TemplateResult | undefined {
    const { state } = this;
    if (state.phase === 'editing' || state.phase === 'sending') return undefined;
    const copy = this.#copy;
    return receipt(
      state,
      {
        ...facts(),
        copied: copy.copied,
        onCopy: (name, text) => void copy.copy(name, text),
        onEdit: () => this.#submission.edit(),
      },
      words,
    );
  }
}
