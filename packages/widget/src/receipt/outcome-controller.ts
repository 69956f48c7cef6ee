import { loadCourier } from '../delivery/load-courier.js';
import { SubmissionController } from '../delivery/submission-controller.js';
import { failureText } from '../delivery/submission-failure.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { foldStyles } from '../form/fold.js';
import { textFieldStyles } from '../form/text-field.styles.js';
import type { AllWords } from '../form/words.js';
import { announcement } from './announcement.js';
import type { FormHost } from './companion.js';
import type { Company } from './company.js';
import { receipt, type ReceiptOptions } from './receipt.js';
import type { receiptTools } from './receipt-tools.js';
import { receiptStyles } from './receipt.styles.js';

/** What the form knows and its receipt shows. */
export type OutcomeFacts = Pick<ReceiptOptions, 'next' | 'ownText' | 'onAnother'>;

/**
 * Sending, what became of it, and the card that says so. Brings the styles of all that shows only once somebody answers.
 */
export class OutcomeController extends SubmissionController {
  readonly #host: FormHost;
  readonly #facts: (words: AllWords) => OutcomeFacts;
  readonly #coming: Promise<void>;
  #company: Company | undefined;
  #tools: typeof receiptTools | undefined;
  #loading: Promise<unknown> | undefined;

  constructor(host: FormHost, facts: (words: AllWords) => OutcomeFacts) {
    super(host);
    this.#host = host;
    this.#facts = facts;
    adoptStyles(host.shadowRoot!, textFieldStyles, foldStyles, receiptStyles);
    this.#coming = import('./company.js').then(
      ({ Company }) => {
        this.#company = new Company(host, this);
        host.requestUpdate();
      },
      () => {}, // The form works without it.
    );
  }

  /** Fetches the code that sends, so that sending itself needs no network for it. A failure does not matter yet. */
  prepare(): void {
    loadCourier().catch(() => {});
  }

  protected override async ready(): Promise<void> {
    await this.#coming;
    await this.#company?.sending();
  }

  /**
   * What there is to say and to show.
   *
   * @returns `announcement`: what a screen reader says about where the voice is. `notes`: lines above form or receipt. `failure`: why the
   *   last try could not even be stored. `receipt`: the card in the form's place. Each is empty where there is nothing of the kind.
   */
  shown(words: AllWords) {
    const { messages } = words;
    const { state } = this;
    const { said = '', notes, failure, ...card } = this.#company?.shown(state, words) ?? {};
    const announced = `${announcement(state, messages)} ${said}`.trim();
    if (state.phase === 'editing')
      return {
        announcement: announced,
        notes,
        failure: failure ?? ((state.error && failureText(state.error, messages)) as string),
      };
    if (state.phase === 'sending') return { announcement: announced, notes };
    if (state.stored.trackingKey && !this.#loading)
      this.#loading = import('./receipt-tools.js').then(
        ({ receiptTools }) => {
          this.#tools = receiptTools;
          this.#host.requestUpdate();
        },
        () => (this.#loading = undefined), // The receipt works without it, and asks for it once more when it changes.
      );
    const options = {
      ...this.#facts(words),
      ...card,
      onEdit: () => this.edit(),
    };
    const more = this.#tools?.(this.#host, state, options, words);
    return {
      announcement: announced,
      notes,
      receipt: receipt(state, { ...options, more: [options.more, more] }, words),
    };
  }
}
