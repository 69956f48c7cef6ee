import { isOff } from '../attributes/is-off.js';
import { draftKey } from '../drafts/draft-key.js';
import type { SubmissionController } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import type { AllWords } from '../form/words.js';
import { isShared } from '../kiosk/is-shared.js';
import { stayOpen } from '../layouts/stay-open.js';
import { loadTexts } from '../locales/keeping/load.js';
import type { LocaleId } from '../locales/locale-id.js';
import { FilesStay } from '../photos/files-stay.js';
import { holdMs } from '../undo/hold-ms.js';
import type { Companion, FormHost } from './companion.js';
import { Copying } from './copying.js';
import { nearestAttribute } from './nearest-attribute.js';
import type { CopyButton } from './receipt.js';

/**
 * What goes along with a form: copying; drafts or kiosk mode, and undo, which load when there is something for them to do. Where one cannot be
 * fetched, the form does without.
 */
export class Company {
  readonly #host: FormHost;
  readonly #voice: SubmissionController;
  readonly #isKiosk: boolean;
  readonly #companions: Companion[] = [];
  /** Absent on a device that many share: what is copied there is for the next to paste. */
  readonly #copying: Copying | undefined;
  readonly #filesStay: FilesStay;
  #undo = false;
  #locale: LocaleId = 'en';

  constructor(host: FormHost, voice: SubmissionController) {
    this.#host = host;
    this.#voice = voice;
    this.#isKiosk = isShared(host);
    this.#filesStay = new FilesStay(host);
    import('../attributes/check-values.js').then(
      ({ checkValues }) => checkValues(host),
      () => {}, // Only a hint for whoever builds the page.
    );
    if (host.hasAttribute('embedded')) stayOpen(host);
    if (this.#isKiosk) void this.#invite(() => import('../kiosk/kiosk-mode.js'));
    else {
      this.#companions.push((this.#copying = new Copying(host)));
      // In a form of the page, with a name, the browser restores the controls itself.
      if (host.site && !host.hasAttribute('name') && !isOff(nearestAttribute(host, 'drafts'))) this.#keepDraft();
    }
  }

  /** Settles once what is about to be sent can be taken back, if that is wanted. */
  async sending(): Promise<void> {
    const ms = holdMs(this.#host);
    if (ms) this.#undo ||= await this.#bringUndo();
    // Without the undo button there is no reason to wait.
    this.#voice.holdMs = this.#undo ? ms : 0;
  }

  /**
   * What they add to form and receipt.
   *
   * @returns `said`: for screen readers. `notes`: lines above the form or the receipt. `body`: in place of the sentence that explains the receipt.
   *   `failure`: in place of the usual sentence on why the last try could not be stored. `more`: under what is to be copied.
   *   `copyButton`: absent where nothing is to be copied.
   */
  shown(state: SubmissionState, words: AllWords) {
    this.#locale = words.locale;
    const { fileCount, extras } = this.#host;
    const files = fileCount ? extras?.rejected(this.#voice) : undefined;
    const added = [...this.#companions, ...(files ? [files] : [])].map((each) => each.shown(state, words));
    const said = added.flatMap(({ announcement }) => announcement ?? []).join(' ');
    const body = added.find((each) => each.body)?.body;
    const copying = this.#copying;
    const copyButton: CopyButton | undefined =
      copying && ((name, text, label) => copying.button(name, text, label, words));
    const notes = added.map(({ note }) => note);
    const more = added.map((each) => each.more);
    const failure = this.#filesStay.failure(state, words.locale);
    return { said, notes, failure, body, more, copyButton };
  }

  /** With its texts, so that what is said on the receipt is said in one. */
  async #bringUndo(): Promise<boolean> {
    const [came] = await Promise.all([
      this.#invite(() => import('../undo/undo.js')),
      loadTexts(this.#locale).catch(() => undefined),
    ]);
    return came;
  }

  /** @returns Whether it came. */
  #invite(load: () => Promise<{ join(host: FormHost, voice: SubmissionController): Companion }>): Promise<boolean> {
    return load()
      .then(({ join }) => {
        this.#companions.push(join(this.#host, this.#voice));
        this.#host.requestUpdate();
        return true;
      })
      .catch(() => false);
  }

  /** Keeps what is written, from the first letter on, and restores what was kept. Only reads the storage at first. */
  #keepDraft(): void {
    const invite = () => void this.#invite(() => import('../drafts/draft-keeper.js'));
    try {
      const blank = new (this.#host.constructor as new () => FormHost)().entered;
      const isBegun = JSON.stringify(this.#host.entered) !== JSON.stringify(blank);
      if (isBegun || localStorage.getItem(draftKey(this.#host)) !== null) return invite();
    } catch {
      return; // Storage is blocked, or the page has broken built-ins that drafts need.
    }
    this.#host.addEventListener('input', invite, { once: true });
  }
}
