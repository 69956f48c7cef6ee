import type { Prompted } from '@hearback/protocol/light';
import { isShared } from '../kiosk/is-shared.js';
import type { Launcher } from '../launcher/launcher.js';
import { Arbiter } from './arbiter.js';
import { askedAt, DEFAULT_CAP, parseCap } from './frequency.js';
import { isBusy } from './is-busy.js';
import { readMemory, writeMemory } from './memory.js';
import { parsePrompt, type Trigger } from './parse-prompt.js';
import { watchTrigger } from './watch-trigger.js';

/**
 * When the page first came into sight, or went out of it; in milliseconds since it was begun. One that opened in a tab behind, or was made ready
 * unseen, is not arrived at before.
 */
let arrivedMs = 0;
document.addEventListener('visibilitychange', () => (arrivedMs = performance.now()), { once: true });

/** The one of the page, for all its tags. */
const arbiter = new Arbiter({
  nowMs: () => Date.now(),
  elapsedMs: () => performance.now() - arrivedMs,
  random: () => Math.random(),
  isBusy,
  later: (act, delayMs) => setTimeout(act, delayMs),
});

const EVENT_NAME = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** What is sent along with a prompted voice, in the shape of the protocol. */
export const promptedBy = (trigger: Trigger, samplePercent: number): Prompted => ({
  reason: trigger.reason,
  ...(trigger.reason === 'event' && EVENT_NAME.test(trigger.name) && { event: trigger.name }),
  ...(samplePercent < 100 && { samplePercent }),
});

/** Names a mistake on the console. What does so is part of the forms, which no page should load just because it may ask some day. */
const warn = (widget: Launcher, text: string): void =>
  void import('../attributes/check-values.js').then(
    ({ warnOnce }) => warnOnce(widget, text),
    () => {}, // Only a hint for developers is missing then.
  );

/** Whole percent of visitors to ask, 1–100, from the `sample` attribute, a number above 0 and up to 1. */
function samplePercentOf(widget: Launcher): number {
  const text = widget.getAttribute('sample');
  const ratio = Number(text ?? 1);
  if (ratio > 0 && ratio <= 1) return Math.max(1, Math.round(ratio * 100));
  warn(
    widget,
    `cannot use sample="${text}": expected a number above 0 and up to 1, in steps of 0.01. Asking everybody.`,
  );
  return 100;
}

function capOf(widget: Launcher) {
  const text = widget.getAttribute('at-most');
  const cap = text === null ? DEFAULT_CAP : parseCap(text);
  if (!cap) warn(widget, `cannot use at-most="${text}": expected such as "once/30d" or "3/90d". Using "once/30d".`);
  return cap ?? DEFAULT_CAP;
}

/**
 * Has a tag ask for a voice when what its `prompt` attribute names comes about, as far as the page's arbiter lets it.
 *
 * @param text The attribute.
 * @returns Ends it, and removes what is shown.
 */
export function startPrompt(widget: Launcher, text: string): () => void {
  const until = new AbortController();
  // A device that many share asks nobody and remembers nothing.
  if (isShared(widget)) return () => {};
  const site = widget.getAttribute('site') ?? '';
  const { triggers, unknown } = parsePrompt(text);
  for (const word of unknown)
    warn(
      widget,
      `does not know prompt="${word}": expected such as delay:30s, scroll:60%, dwell:45s, event:order-complete, exit.`,
    );
  const samplePercent = samplePercentOf(widget);
  const cap = capOf(widget);
  const show = (trigger: Trigger) =>
    void import('./show-prompt.js')
      .then(({ showPrompt }) => showPrompt(widget, promptedBy(trigger, samplePercent), until.signal))
      .catch(() => {}); // A prompt that does not load is not missed.
  for (const trigger of triggers)
    watchTrigger(
      trigger,
      () =>
        arbiter.ask({
          cap,
          samplePercent,
          isFleeting: trigger.reason === 'exit',
          memory: { read: () => readMemory(site), write: (memory) => writeMemory(site, memory) },
          isThere: () => widget.isConnected && !until.signal.aborted,
          show: () => show(trigger),
        }),
      until.signal,
    );
  // Somebody who has sent a voice unasked need not be asked.
  document.addEventListener(
    'hearback-stored',
    () => {
      writeMemory(site, askedAt(readMemory(site), Date.now()));
    },
    { signal: until.signal },
  );
  return () => until.abort();
}
