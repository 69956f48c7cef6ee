import type { TemplateResult } from 'lit';
import { loadCourier } from '../delivery/load-courier.js';
import { SubmissionController } from '../delivery/submission-controller.js';
import { failureText } from '../delivery/submission-failure.js';
import type { SubmissionState } from '../delivery/submission-state.js';
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

/** What there is to say and to show of a voice; each is empty or absent where there is nothing of the kind. */
type OutcomeShown = {
  /** What a screen reader says about where the voice is. */
  readonly announcement: string;
  /** Lines above form or receipt. */
  readonly notes?: readonly unknown[] | undefined;
  /** Why the last try could not even be stored. */
  readonly failure?: string;
  /** The card in the form's place. */
  readonly receipt?: TemplateResult;
};

/**
 * Sending, what became of it, and the card that says so. Brings the styles of all that shows only once somebody answers.
 */
export class OutcomeController extends SubmissionController {
  readonly #host: FormHost;
  readonly #facts: (words: AllWords) => OutcomeFacts;
  readonly #coming: Promise<void>;
  #company: Company | undefined;
  #tools: typeof receiptTools | undefined;
  /** In which the tools were asked for last. */
  #asked: SubmissionState | undefined;

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

  /** What there is to say and to show. */
  shown(words: AllWords): OutcomeShown {
    const { messages } = words;
    const { state } = this;
    const { said = '', notes, failure, ...card } = this.#company?.shown(state, words) ?? {};
    const shown = { announcement: `${announcement(state, messages)} ${said}`.trim(), notes };
    if (state.phase === 'editing')
      return { ...shown, failure: failure ?? ((state.error && failureText(state.error, messages)) as string) };
    if (state.phase === 'sending') return shown;
    if (state.stored.trackingKey && this.#asked !== state) {
      this.#asked = state;
      import('./receipt-tools.js').then(
        ({ receiptTools }) => {
          this.#tools = receiptTools;
          this.#host.requestUpdate();
        },
        // The receipt works without it, and asks for it once more when the voice gets further or the connection is back.
        () =>
          addEventListener(
            'online',
            () => {
              if (!this.#host.isConnected) return;
              this.#asked = undefined;
              this.#host.requestUpdate();
            },
            { once: true },
          ),
      );
    }
    const options = {
      ...this.#facts(words),
      ...card,
      onEdit: () => this.edit(),
    };
    return {
      ...shown,
      receipt: receipt(
        state,
        { ...options, more: [options.more, this.#tools?.(this.#host, state, options, words)] },
        words,
      ),
    };
  }
}
