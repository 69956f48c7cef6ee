import { html } from 'lit';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import type { SubmissionController } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { PhotosMessages } from '../locales/photos/messages.js';
import type { Companion, FormHost, Shown } from '../receipt/companion.js';
import { whyRejected, type RejectedFile } from './why-rejected.js';

/** What it takes from the form's files. */
export type RejectedFilesOptions = {
  readonly host: FormHost;
  readonly voice: SubmissionController;
  readonly texts: (locale: LocaleId) => PhotosMessages;
  /** The person's own name for a file, by the name under which it was sent. */
  readonly nameOf: (sentAs: string) => string;
};

/**
 * Says on the receipt of a voice which of its files the endpoint did not take, and why, while its text has arrived. Screen readers say it once for
 * each file, in a line of its own, so that they do not say the number again.
 */
export class RejectedFiles implements Companion {
  readonly #options: RejectedFilesOptions;
  /** Of every voice of the form, in the order in which it heard of them. */
  readonly #rejected: RejectedFile[] = [];
  #client: DeliveryClient | undefined;
  #stop: (() => void) | undefined;
  #isAway = false;

  constructor(options: RejectedFilesOptions) {
    this.#options = options;
    options.host.addController({
      hostConnected: () => {
        if (this.#isAway) options.host.requestUpdate();
        this.#isAway = false;
      },
      hostDisconnected: () => {
        this.#isAway = true;
        this.#listenTo(undefined);
      },
    });
  }

  shown(state: SubmissionState, { locale, messages }: AllWords): Shown {
    const { voice, texts } = this.#options;
    // Settled long before a file can have got anywhere. Where there is nothing to send by, there is nothing to hear either.
    if (state.phase !== 'editing')
      voice.client().then(
        (client) => this.#isAway || this.#listenTo(client),
        () => {},
      );
    if (state.phase !== 'received') return {};
    const { rejected } = texts(locale);
    const files = this.#rejected
      .filter(({ id }) => id === state.stored.id)
      .map((file) => {
        const what = fill(file.reason === 'bytes_lost' ? rejected.lost : rejected.file, { name: file.name });
        return { what, why: whyRejected(file, rejected) };
      });
    const last = files.at(-1);
    const said = last && [last.what, ...last.why, rejected.arrived].join(' ');
    // Always there, since screen readers tell of what changes in it, and not of what comes with it.
    const more = html`<p class="visually-hidden" role="status">${said}</p>`;
    const body = html`<p part="text">${messages.receipt.receivedBody}</p>
      ${files.map(
        ({ what, why }) =>
          html`<div class="danger appear" part="file">
            <p part="file-name"><strong>${what}</strong></p>
            ${why.map((each) => html`<p part="reason"><bdi>${each}</bdi></p>`)}
          </div>`,
      )}
      <p part="text">${rejected.arrived}</p>`;
    return { more, body: last && body };
  }

  #listenTo(client: DeliveryClient | undefined): void {
    if (client === this.#client) return;
    this.#stop?.();
    this.#client = client;
    this.#stop = client?.on?.('attachment-rejected', ({ id, name, reason, detail }) => {
      this.#rejected.push({ id, name: this.#options.nameOf(name), reason, detail });
      this.#options.host.requestUpdate();
    });
  }
}
