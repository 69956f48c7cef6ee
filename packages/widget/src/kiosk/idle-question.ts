import { html, type LitElement, type ReactiveController } from 'lit';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import { fill } from '../locales/fill.js';
import { loadTexts } from '../locales/keeping/load.js';
import type { KeepingMessages } from '../locales/keeping/messages.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { Shown } from '../receipt/companion.js';
import { nearestAttribute } from '../receipt/nearest-attribute.js';
import { replaced, type TextHost } from '../texts/replaced.js';
import { spanText } from '../undo/span-text.js';
import { idleMs, WARN_MS } from './idle-ms.js';
import { IdleWatch, TOUCHES } from './idle-watch.js';
import { kioskStyles } from './kiosk.styles.js';

/** What an idle question needs from its element. */
export type Idling = {
  /** Whether there is anything of a person in it. */
  readonly isInUse: () => boolean;
  /** Nobody has touched anything for as long as `kiosk` says. */
  readonly onIdle: () => void;
};

/** Asks, on a shared device, whether somebody is still there, and calls back if nobody answers. */
export class IdleQuestion implements ReactiveController {
  readonly #host: LitElement & TextHost;
  readonly #texts: LateValue<KeepingMessages>;
  readonly #watch: IdleWatch;
  /** Milliseconds left, while the person is asked. */
  #left: number | undefined;
  #page: AbortController | undefined;

  /** Joins its host as a controller. */
  constructor(host: LitElement & TextHost, { isInUse, onIdle }: Idling) {
    this.#host = host;
    this.#texts = new LateValue(() => host.requestUpdate());
    this.#watch = new IdleWatch({
      idleMs: idleMs(nearestAttribute(host, 'kiosk')),
      warnMs: WARN_MS,
      now: () => Date.now(),
      schedule: (act, delayMs) => {
        const timer = setTimeout(act, delayMs);
        return () => clearTimeout(timer);
      },
      isInUse,
      onWarn: (leftMs) => this.#ask(leftMs),
      onCalm: () => this.calm(),
      onIdle,
    });
    adoptStyles(host.shadowRoot!, kioskStyles);
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#page = new AbortController());
    for (const type of TOUCHES) addEventListener(type, this.#watch.touch, { signal, capture: true, passive: true });
    this.#watch.touch();
  }

  hostDisconnected(): void {
    this.#page?.abort();
    this.#watch.stop();
  }

  /** Takes the question back. */
  calm(): void {
    this.#ask(undefined);
  }

  /** The question, while it is asked: a note for the eye, and what is said once for the ear. */
  shown(locale: LocaleId): Pick<Shown, 'announcement' | 'note'> {
    const texts = replaced(
      this.#host,
      this.#texts.get(locale, () => loadTexts(locale)),
    )?.kiosk;
    if (!texts || this.#left === undefined) return {};
    const says = (ms: number) => fill(texts.countdown, { time: spanText(ms, locale) });
    const note = html`<div class="idle appear" part="idle">
      <p part="text"><strong>${texts.question}</strong> ${says(this.#left)}</p>
      <button class="button primary" part="button" type="button">${texts.stay}</button>
    </div>`;
    // Said once: the figure that runs is for the eye.
    return { announcement: `${texts.question} ${says(WARN_MS)}`, note };
  }

  #ask(leftMs: number | undefined): void {
    this.#left = leftMs;
    this.#host.requestUpdate();
  }
}
