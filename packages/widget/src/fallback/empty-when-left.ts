import type { AllWords } from '../form/words.js';
import { idleMs, WARN_MS } from '../kiosk/idle-ms.js';
import { IdleWatch, TOUCHES } from '../kiosk/idle-watch.js';
import { fill } from '../locales/fill.js';
import { loadTexts } from '../locales/keeping/load.js';
import type { KeepingMessages } from '../locales/keeping/messages.js';
import { nearestAttribute } from '../receipt/nearest-attribute.js';
import { replacedOnce } from '../texts/replaced-once.js';
import { spanText } from '../undo/span-text.js';
import { make } from './make.js';

/** A plain form, as far as it is to be emptied. */
export type Emptied = {
  readonly element: HTMLElement;
  /** Says what is given to it to screen readers. */
  readonly announce: (text: string) => void;
  /** Whether anything of a person is in it. */
  readonly isInUse: () => boolean;
  readonly startOver: () => void;
};

/**
 * Has a plain form leave nothing behind on a device that many share, as the whole ones do: the browser fills in nothing, and the form starts over where
 * its panel is closed, or nobody touches anything for a while and answers when asked. Where the texts of that question cannot be had, it is not asked.
 *
 * @param source The launcher, or the element that the form stands in.
 */
export function emptyWhenLeft(source: Element, form: Emptied, { locale }: AllWords): void {
  const { element, isInUse, startOver } = form;
  for (const field of element.querySelectorAll('input, textarea')) field.setAttribute('autocomplete', 'off');

  let texts: KeepingMessages['kiosk'] | undefined;
  const said = make('p');
  const stay = make('button', { type: 'button', class: 'button primary' });
  const question = make('div', { class: 'idle' }, said, stay);
  question.hidden = true;
  element.prepend(question);
  const load = async () => {
    texts ??= (await replacedOnce(source, await loadTexts(locale))).kiosk;
  };

  const isPanel = source.localName === 'hearback-widget';
  const says = (ms: number) => `${texts!.question} ${fill(texts!.countdown, { time: spanText(ms, locale) })}`;
  const calm = () => {
    question.hidden = true;
    form.announce('');
  };
  const watch = new IdleWatch({
    idleMs: idleMs(nearestAttribute(source, 'kiosk')),
    warnMs: WARN_MS,
    now: () => Date.now(),
    schedule: (act, delayMs) => {
      const timer = setTimeout(act, delayMs);
      return () => clearTimeout(timer);
    },
    isInUse: () => (isPanel && element.checkVisibility()) || isInUse(),
    onWarn: (leftMs) => {
      if (!texts) return void load().catch(() => {});
      // Said once: the figure that runs is for the eye.
      if (question.hidden) form.announce(says(leftMs));
      said.textContent = says(leftMs);
      stay.textContent = texts.stay;
      question.hidden = false;
    },
    onCalm: calm,
    onIdle: () => {
      calm();
      startOver();
      if (isPanel) (source as Element & { close(): void }).close();
    },
  });
  source.addEventListener('hearback-close', startOver);
  for (const type of TOUCHES) addEventListener(type, watch.touch, { capture: true, passive: true });
  watch.touch();
}
