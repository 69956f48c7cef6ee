import type { ReactiveController } from 'lit';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import type { SubmissionController } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import type { VoiceEvents } from '../delivery/voice-events.js';
import type { AllWords } from '../form/words.js';
import type { PanelSource } from '../panel/panel.js';
import type { Companion, FormHost, Shown } from '../receipt/companion.js';
import { ForgetVoices } from './forget-voices.js';
import { IdleQuestion } from './idle-question.js';
import { isSame } from './is-same.js';

/** Voices are of a client, however many forms there are. */
const forgetting = new WeakMap<DeliveryClient, ForgetVoices>();

/**
 * A form on a device that many share: it starts over when nobody touches anything for a while, and when its panel is closed, lets the browser fill in
 * nothing, and has the device forget each voice once the endpoint has it.
 */
class KioskMode implements ReactiveController, Companion {
  readonly #host: FormHost;
  readonly #voice: SubmissionController;
  readonly #question: IdleQuestion;
  readonly #blank: object;
  /** Files of the voice that is being sent. */
  #files = 0;
  #page: AbortController | undefined;

  constructor(host: FormHost, voice: SubmissionController) {
    this.#host = host;
    this.#voice = voice;
    this.#blank = new (host.constructor as new () => FormHost)().entered;
    this.#question = new IdleQuestion(host, { isInUse: () => this.#isInUse, onIdle: () => this.#leave() });
    this.#hear(
      'hearback-submit',
      (sent) => (this.#files = 'attachments' in sent ? (sent.attachments?.length ?? 0) : 0),
    );
    this.#hear('hearback-stored', ({ id }) => this.#forget((voices) => voices.stored(id, this.#files)));
    this.#hear('hearback-delivered', ({ id }) => this.#forget((voices) => voices.delivered(id)));
    this.#hear('hearback-rejected', ({ id }) => {
      const { state } = voice;
      this.#forget((voices) => voices.refused(id, state.phase === 'refused' && state.stored.id === id));
    });
    host.addController(this);
    // Somebody may have closed the panel before this had come.
    if (!this.#isPanelOpen) this.#startOver();
  }

  hostConnected(): void {
    const { signal } = (this.#page = new AbortController());
    this.#source?.addEventListener('hearback-close', this.#startOver, { signal });
  }

  hostDisconnected(): void {
    this.#page?.abort();
  }

  hostUpdated(): void {
    for (const field of this.#host.renderRoot.querySelectorAll('input, textarea'))
      field.setAttribute('autocomplete', 'off');
  }

  shown(_state: SubmissionState, { locale }: AllWords): Shown {
    // In a tracker, the tracker asks instead.
    return this.#root.host?.localName === 'hearback-tracker' ? {} : this.#question.shown(locale);
  }

  get #root() {
    return this.#host.getRootNode() as ShadowRoot & { host?: Element & { source?: PanelSource } };
  }

  /** The tag whose panel the form is in, where that can be closed. */
  get #source(): PanelSource | undefined {
    return this.#root.host?.source;
  }

  /** Whether the panel around the form is open; one that is fading out no longer is. A form in the page always shows. */
  get #isPanelOpen(): boolean {
    const panel = this.#source && this.#root.querySelector('dialog, section');
    return panel?.matches('section, :popover-open, [open]') ? panel.checkVisibility() : !panel;
  }

  get #isInUse(): boolean {
    const source = this.#source;
    const isOpen = source && source.getAttribute('layout') !== 'card' && this.#host.checkVisibility();
    return Boolean(isOpen) || this.#voice.phase !== 'editing' || !isSame(this.#host.entered, this.#blank);
  }

  #leave(): void {
    const source = this.#source;
    // A card is part of the page: there is nobody to close it.
    if (source && source.getAttribute('layout') !== 'card') source.close();
    this.#startOver();
  }

  readonly #startOver = (): void => {
    this.#question.calm();
    // A field that keeps the focus would call up a keyboard on a screen that nobody looks at.
    (this.#host.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    this.#host.reset();
    this.#forget((voices) => voices.leave());
  };

  #hear<Name extends keyof VoiceEvents>(name: Name, act: (detail: VoiceEvents[Name]['detail']) => void): void {
    this.#host.addEventListener(name, (event: Event) => {
      if (event.target === this.#host) act((event as VoiceEvents[Name]).detail);
    });
  }

  #forget(act: (voices: ForgetVoices) => void): void {
    this.#voice
      .client()
      .then((owner) => {
        const voices = forgetting.get(owner) ?? new ForgetVoices(owner);
        forgetting.set(owner, voices);
        act(voices);
      })
      .catch(() => {}); // No client, so that nothing was sent either.
  }
}

/** Has a form leave nothing behind on a device that many share. */
export const join = (host: FormHost, voice: SubmissionController): Companion => new KioskMode(host, voice);
