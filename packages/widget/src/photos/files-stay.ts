import type { SubmissionState } from '../delivery/submission-state.js';
import { LateValue } from '../form/late-value.js';
import type { LocaleId } from '../locales/locale-id.js';
import { loadTexts } from '../locales/photos/load.js';
import type { PhotosMessages } from '../locales/photos/messages.js';
import type { FormHost } from '../receipt/companion.js';
import { replaced } from '../texts/replaced.js';

/** Says that a voice could not be sent for its files alone, which the code that is there cannot send. */
export class FilesStay {
  readonly #host: FormHost;
  readonly #texts: LateValue<PhotosMessages>;

  constructor(host: FormHost) {
    this.#host = host;
    this.#texts = new LateValue(() => host.requestUpdate());
  }

  /** What to say of the last try; `undefined` where it was not for its files. */
  failure(state: SubmissionState, locale: LocaleId): string | undefined {
    if (state.phase !== 'editing' || (Object(state.error) as { code?: unknown }).code !== 'ATTACHMENTS_UNAVAILABLE')
      return undefined;
    const texts = this.#texts.get(locale, () => loadTexts(locale));
    return texts && replaced(this.#host, texts, 'photos').staying;
  }
}
