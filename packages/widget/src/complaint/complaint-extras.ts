import { html, type TemplateResult } from 'lit';
import type { SubmissionController } from '../delivery/submission-controller.js';
import { adoptStyles } from '../form/adopt-styles.js';
import type { Problem } from '../form/problem.js';
import { textField } from '../form/text-field.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import type { Words } from '../form/words.js';
import { loadTexts as loadDetail } from '../locales/detail/load.js';
import type { DetailMessages } from '../locales/detail/messages.js';
import type { LocaleId } from '../locales/locale-id.js';
import { loadTexts as loadPhotos } from '../locales/photos/load.js';
import type { PhotosMessages } from '../locales/photos/messages.js';
import { evidenceField } from '../photos/evidence-field.js';
import { EvidenceFiles, type EvidenceItem } from '../photos/evidence-files.js';
import { evidenceStyles } from '../photos/evidence.styles.js';
import { RejectedFiles } from '../photos/rejected-files.js';
import type { Companion, FormHost } from '../receipt/companion.js';
import { replaced } from '../texts/replaced.js';
import type { ComplaintState } from './complaint-data.js';
import { extraStyles } from './complaint-extras.styles.js';
import { localDay } from './date-problem.js';
import { detailFields, type FieldOptions } from './detail-fields.js';
import { extraProblems } from './extra-problems.js';

/** Texts of all that this brings. */
type ExtraTexts = { readonly locale: LocaleId; readonly detail: DetailMessages; readonly photos: PhotosMessages };

/** A form with extras, and what the page says for them. */
export type ExtrasHost = FormHost & {
  /** Whom to call; the page's own words in place of the default. */
  readonly emergency: string | null;
  /** A statement to agree to before sending. */
  readonly consent: string | null;
};

/**
 * What a complaint can have besides text and contact: files, further details, the question about danger and a consent. Loads when the form first
 * needs one of them.
 */
export class ComplaintExtras {
  readonly #host: ExtrasHost;
  readonly #evidence: EvidenceFiles;
  #texts: ExtraTexts;
  #rejected: RejectedFiles | undefined;
  #incompleteDate = false;
  #consented = false;

  constructor(host: ExtrasHost, texts: ExtraTexts) {
    this.#host = host;
    this.#texts = texts;
    this.#evidence = new EvidenceFiles(() => host.requestUpdate());
    adoptStyles(host.shadowRoot!, evidenceStyles, extraStyles);
  }

  /** Files to send; `undefined` for none. */
  get attachments(): readonly File[] | undefined {
    const { ready } = this.#evidence;
    return ready[0] && ready;
  }

  /** Says on the receipt which of the files were not taken. */
  rejected(voice: SubmissionController): Companion {
    return (this.#rejected ??= new RejectedFiles({
      host: this.#host,
      voice,
      texts: (locale) => {
        this.speak(locale);
        return this.#shown.photos;
      },
      nameOf: (sentAs) => this.#evidence.items.find(({ file }) => file?.name === sentAs)?.name ?? sentAs,
    }));
  }

  /** Changes to the language shown; what is there stays until its texts have come. */
  speak(locale: LocaleId): void {
    if (locale === this.#texts.locale) return;
    this.#texts = { ...this.#texts, locale };
    textsOf(locale).then(
      (texts) => {
        if (this.#texts.locale !== locale) return;
        this.#texts = texts;
        this.#host.requestUpdate();
      },
      () => {}, // The language before is better than none.
    );
  }

  /** Takes files that were dropped or pasted, and unfolds the place where they are listed. */
  add(files: readonly File[]): void {
    this.#evidence.add(files);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector('#evidence')?.closest('details')?.setAttribute('open', ''),
    );
  }

  /** Forgets all that was entered. */
  clear(): void {
    this.#incompleteDate = this.#consented = false;
    this.#evidence.clear();
  }

  /** What has to be corrected before sending. */
  problems(state: ComplaintState, words: Words): Problem[] {
    const { detail, photos } = this.#shown;
    const rules = {
      waiting: this.#evidence.isWorking ? photos.waiting : undefined,
      incompleteDate: this.#incompleteDate,
      today: localDay(new Date()),
      lacksConsent: Boolean(this.#host.consent) && !this.#consented,
    };
    return extraProblems(state, rules, detail, words);
  }

  /** Photos and other files. @param label Name of the group. */
  files(label: string, error: string | undefined): TemplateResult {
    const { locale, photos } = this.#shown;
    const options = {
      evidence: this.#evidence,
      label,
      error,
      locale,
      onBlur: (item: EvidenceItem) => void this.#blur(item),
      onRemove: (item: EvidenceItem) => {
        this.#evidence.remove(item.id);
        void this.#host.updateComplete.then(() => this.#focus('.choose'));
      },
    };
    return evidenceField(options, photos);
  }

  /** What would put it right, in the person's own words. */
  wantedDetail({ state, errorOf, onChange }: FieldOptions, words: Words): TemplateResult {
    return textField(
      {
        id: 'wanted-detail',
        label: this.#shown.detail.wantedDetail,
        optional: true,
        value: state.wantedDetail,
        limit: TEXT_LIMITS.wantedDetail,
        error: errorOf('wanted-detail'),
        onInput: (wantedDetail) => onChange({ wantedDetail }),
      },
      words,
    );
  }

  /** When it happened, how bad it is, and where it failed. */
  details(options: FieldOptions, words: Words): TemplateResult {
    const onIncompleteDate = (incomplete: boolean) => (this.#incompleteDate = incomplete);
    return detailFields({ ...options, onIncompleteDate, today: localDay(new Date()) }, this.#shown.detail, words);
  }

  /** Asks whether anybody is in danger, and says whom to call. */
  danger(): TemplateResult {
    const { danger, emergency } = this.#shown.detail;
    return html`<p class="danger appear" part="emergency" role="alert">
      <strong>${danger}</strong> ${this.#host.emergency ?? emergency}
    </p>`;
  }

  /** A box to tick under the page's own statement. */
  consent(error: string | undefined): TemplateResult {
    return html`<div class="field" part="field">
      <label class="check" part="choice"
        ><input
          id="consent"
          type="checkbox"
          aria-required="true"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby="consent-error"
          .checked=${this.#consented}
          @change=${({ target }: Event) => this.#consent((target as HTMLInputElement).checked)}
        />${this.#host.consent}</label
      >
      <p class="error" id="consent-error" part="error">${error}</p>
    </div>`;
  }

  /** The texts, with those of the page in their place. */
  get #shown(): ExtraTexts {
    const { locale, detail, photos } = this.#texts;
    return { locale, detail: replaced(this.#host, detail, 'detail'), photos: replaced(this.#host, photos, 'photos') };
  }

  #consent(given: boolean): void {
    this.#consented = given;
    this.#host.requestUpdate();
  }

  async #blur({ id, name, file }: EvidenceItem): Promise<void> {
    const { locale, photos } = this.#shown;
    const { editPhoto } = await import('../photos/editor/edit-photo.js');
    const edited = file && (await editPhoto({ host: this.#host, photo: file, name, locale, texts: photos.editor }));
    if (edited) await this.#evidence.replace(id, edited);
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

async function textsOf(locale: LocaleId): Promise<ExtraTexts> {
  const [detail, photos] = await Promise.all([loadDetail(locale), loadPhotos(locale)]);
  return { locale, detail, photos };
}

/**
 * The extras of a form.
 *
 * @throws {TypeError} If their texts cannot be fetched.
 */
export const openExtras = async (host: ExtrasHost, locale: LocaleId): Promise<ComplaintExtras> =>
  new ComplaintExtras(host, await textsOf(locale));
