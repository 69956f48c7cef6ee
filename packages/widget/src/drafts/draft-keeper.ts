import { uuidV7 } from '@hearback/protocol/light';
import { html, type ReactiveController } from 'lit';
import type { SubmissionController } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import type { VoiceEvents } from '../delivery/voice-events.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import type { AllWords } from '../form/words.js';
import { loadTexts } from '../locales/keeping/load.js';
import type { KeepingMessages } from '../locales/keeping/messages.js';
import type { Companion, FormHost, Shown } from '../receipt/companion.js';
import { replaced } from '../texts/replaced.js';
import { adopt } from './adopt.js';
import { draftKey } from './draft-key.js';
import { readDraft, type DraftRecord } from './draft-record.js';
import { DraftShelf } from './draft-shelf.js';
import { draftStyles } from './drafts.styles.js';
import { unfoldFilled } from './unfold-filled.js';
import { worthKeeping } from './worth-keeping.js';

/** Milliseconds between two times of writing down. */
const PACE_MS = 400;

/** Forms of this page that keep a draft, by its key: of several that ask the same, one does. */
const keepers = new Map<string, DraftKeeper>();

/**
 * Keeps what is being written in a form on this device, and brings it back: until it is safe in the outbox, or given up. The id of the voice
 * is kept with it, so that it stays one voice whatever happens in between, also where several tabs have it: as long as the same stands in them.
 * Once they differ, the one that wrote last has the id; the others take new ones.
 */
class DraftKeeper implements ReactiveController, Companion {
  readonly #host: FormHost;
  readonly #voice: SubmissionController;
  readonly #shelf = new DraftShelf();
  readonly #texts: LateValue<KeepingMessages>;
  /** Tells this form from those of other tabs. */
  readonly #name = String(Math.random());
  /** What stands in the form before anybody has touched it. */
  readonly #blank: object;
  #key = '';
  /** What was written down last, as text; empty for nothing. */
  #written = '';
  /** Key of the draft of this form, as it was put on the device; also while the form is out of the page. Empty for none. */
  #keptAt = '';
  /** The draft, as `#mark`, that may have been sent, by this tab or another: whatever is changed makes another voice. Empty for none. */
  #handedOver = '';
  /** Files that the draft brought back had, and has lost; `undefined` where none was brought back. */
  #lostFiles: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #page: AbortController | undefined;

  constructor(host: FormHost, voice: SubmissionController) {
    this.#host = host;
    this.#voice = voice;
    this.#texts = new LateValue(() => host.requestUpdate());
    this.#blank = new (host.constructor as new () => FormHost)().entered;
    adoptStyles(host.shadowRoot!, draftStyles);
    this.#shelf.sweep(host.site, Date.now());
    host.addEventListener('hearback-submit', this.#onSubmit);
    for (const type of ['hearback-stored', 'hearback-delivered'] as const) host.addEventListener(type, this.#onSafe);
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    const { signal } = (this.#page = new AbortController());
    addEventListener('pagehide', this.#onLeave, { signal });
    document.addEventListener('visibilitychange', this.#write, { signal });
    addEventListener('storage', this.#onStorage, { signal });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#write();
    this.#page?.abort();
    if (keepers.get(this.#key) === this) keepers.delete(this.#key);
    this.#key = '';
  }

  hostUpdated(): void {
    if (this.#voice.phase !== 'editing' || !this.#host.isConnected) return;
    this.#takePlace();
    if (this.#lostFiles !== undefined) unfoldFilled(this.#host.renderRoot);
    const now = this.#now;
    if (!now) this.#lostFiles = undefined;
    if (this.#handedOver && this.#mark !== this.#handedOver) {
      this.#voice.draftId = this.#voice.trackingKey = undefined;
      this.#handedOver = '';
    }
    if (now !== this.#written) this.#timer ??= setTimeout(this.#write, PACE_MS);
  }

  shown({ phase }: SubmissionState, { locale }: AllWords): Shown {
    if (this.#lostFiles === undefined || phase !== 'editing' || !this.#now) return {};
    const texts = replaced(
      this.#host,
      this.#texts.get(locale, () => loadTexts(locale)),
    )?.draft;
    if (!texts) return {};
    const said = this.#lostFiles ? `${texts.kept} ${texts.files}` : texts.kept;
    const note = html`<div class="draft appear" part="draft">
      <p part="text">${said}</p>
      <button class="button" part="button" type="button" @click=${this.#discard}>${texts.discard}</button>
    </div>`;
    return { announcement: said, note };
  }

  get #files(): number {
    return this.#host.fileCount || this.#lostFiles || 0;
  }

  /** What there is to keep, as text; empty for nothing. */
  get #now(): string {
    const worth = worthKeeping(this.#host.entered, this.#blank);
    return worth ? JSON.stringify([worth, this.#files]) : '';
  }

  /** The id of the voice, and what stands in it. */
  get #mark(): string {
    return `${this.#voice.draftId} ${this.#now}`;
  }

  get #isOwner(): boolean {
    return this.#shelf.read(this.#keptAt, Date.now())?.by === this.#name;
  }

  /** Follows what the form is about, and brings back what was kept of it where nothing stands in the form. */
  #takePlace(): void {
    const key = draftKey(this.#host);
    if (key === this.#key) return;
    if (key !== this.#keptAt) this.#remove();
    if (keepers.get(this.#key) === this) keepers.delete(this.#key);
    this.#key = key;
    this.#written = '';
    if (keepers.has(key)) return;
    keepers.set(key, this);
    const kept = this.#now ? undefined : this.#shelf.read(key, Date.now());
    if (!kept) return;
    this.#host.entered = adopt(this.#blank, kept.entered);
    this.#lostFiles = kept.files;
    this.#written = this.#now;
    // A draft of another release that has no field this one knows.
    if (!this.#written) return this.#shelf.remove(key);
    const { id, trackingKey, isHandedOver } = kept;
    Object.assign(this.#voice, { draftId: id, trackingKey });
    if (isHandedOver) this.#handedOver = this.#mark;
    this.#putDown(key, { ...kept, by: this.#name });
    this.#host.requestUpdate();
  }

  readonly #write = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#voice.phase !== 'editing' || keepers.get(this.#key) !== this) return;
    const now = this.#now;
    if (now === this.#written) return;
    this.#written = now;
    if (now) this.#keep(false);
    else this.#remove();
  };

  #keep(isHandedOver: boolean): void {
    const entered = worthKeeping(this.#host.entered, this.#blank);
    if (!entered || keepers.get(this.#key) !== this) return;
    if (this.#keptAt) this.#follow(this.#shelf.read(this.#keptAt, Date.now()));
    const id = (this.#voice.draftId ??= this.#makeId());
    const { trackingKey } = this.#voice;
    const [files, at] = [this.#files, Date.now()];
    const record = { id, trackingKey, isHandedOver, by: this.#name, at, files, entered };
    this.#putDown(this.#key, record);
  }

  #putDown(key: string, record: DraftRecord): void {
    this.#keptAt = this.#shelf.write(key, record) ? key : '';
  }

  #makeId(): string {
    const own = () => uuidV7({ nowMs: Date.now(), random: (bytes) => crypto.getRandomValues(bytes) });
    return this.#host.client?.createDraftId() ?? own();
  }

  #remove(): void {
    if (this.#keptAt && this.#isOwner) this.#shelf.remove(this.#keptAt);
    this.#keptAt = '';
  }

  /**
   * Follows what another tab has made of the draft. It is one voice, whichever tab sends it, as long as the same stands in both. Files are in one of
   * them alone, which makes two.
   *
   * @param kept The draft as it now lies on the device; `undefined` where it is gone.
   */
  #follow(kept: DraftRecord | undefined): void {
    const voice = this.#voice;
    if (kept?.by === this.#name) return;
    if (kept?.id !== voice.draftId || !kept) {
      // What was sent just as it stands here is gone because it has arrived.
      if (this.#handedOver !== this.#mark) this.#disown();
      return;
    }
    const { trackingKey = voice.trackingKey, isHandedOver, files, entered } = kept;
    // What is being sent carries its key already.
    const fits = voice.phase === 'editing' || trackingKey === voice.trackingKey;
    if (files || !fits || JSON.stringify([entered, files]) !== this.#now) return this.#disown();
    voice.trackingKey = trackingKey;
    if (isHandedOver) this.#handedOver = this.#mark;
    this.#host.requestUpdate();
  }

  /** Another tab has made another voice of the draft: what stands here is one of its own. */
  #disown(): void {
    this.#keptAt = '';
    this.#handedOver = '';
    this.#voice.draftId = undefined;
    // The tracking key stays while a voice that carries it is being sent.
    if (this.#voice.phase === 'editing') this.#voice.trackingKey = undefined;
  }

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    // As it was written then: by now it may be gone.
    if (key === this.#keptAt && this.#voice.phase === 'editing') this.#follow(readDraft(newValue, Date.now()));
  };

  readonly #onLeave = (): void => {
    this.#write();
    // While the browser keeps the page for a return, it hears nothing of other tabs.
    if (this.#keptAt && this.#voice.phase === 'editing' && !this.#isOwner) this.#disown();
  };

  readonly #onSubmit = ({ target }: Event): void => {
    if (target !== this.#host) return;
    this.#lostFiles = undefined;
    this.#keep(true);
  };

  readonly #onSafe = ({ detail }: VoiceEvents['hearback-stored' | 'hearback-delivered']): void => {
    // A voice in memory is lost with the page, so its draft stays until the endpoint has it.
    const isSafe = !('durability' in detail) || detail.durability !== 'memory';
    if (detail.id !== this.#voice.draftId || !isSafe) return;
    this.#written = '';
    this.#remove();
  };

  readonly #discard = (): void => {
    this.#lostFiles = undefined;
    this.#host.reset();
    this.#write();
    void this.#host.updateComplete.then(() => this.#host.focus());
  };
}

/** Has what is written in a form kept on this device. */
export const join = (host: FormHost, voice: SubmissionController): Companion => new DraftKeeper(host, voice);
