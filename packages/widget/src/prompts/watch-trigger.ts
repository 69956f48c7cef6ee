import { isHasteToTop, type ScrollSample } from './exit-signal.js';
import type { Trigger } from './parse-prompt.js';
import { scrolledPage, type ScrolledPage } from './scrolled-page.js';

/** Milliseconds away from the page after which somebody comes back to it, rather than glanced elsewhere. */
const AWAY_MS = 5000;
const STARTED = 'hearback-visit';

/** When the visit began, in Unix milliseconds; kept for as long as the tab, for a delay that counts over pages. */
function visitStart(): number {
  const now = Date.now();
  try {
    const kept = Number(sessionStorage.getItem(STARTED));
    // A clock that was put back must not make the wait longer than it is.
    if (kept > 0 && kept <= now) return kept;
    sessionStorage.setItem(STARTED, String(now));
  } catch {
    // Storage is shut: this page is all of the visit there is.
  }
  return now;
}

/** Longest that a timer waits, in milliseconds; one that is set for longer goes off at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Calls back after a time, however long. @returns Ends it. */
function after(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    timer = setTimeout(() => (left > LONGEST_MS ? wait(left - LONGEST_MS) : act()), Math.min(left, LONGEST_MS));
  };
  wait(Math.max(0, ms));
  return () => clearTimeout(timer);
}

/** Milliseconds of the page on screen until it has been so for as long as asked. */
function afterOnScreen(afterMs: number, fire: () => void, until: AbortSignal): void {
  let left = afterMs;
  let since: number | undefined;
  let end: (() => void) | undefined;
  const follow = () => {
    end?.();
    if (since !== undefined) left -= performance.now() - since;
    since = document.hidden ? undefined : performance.now();
    if (since !== undefined) end = after(left, fire);
  };
  document.addEventListener('visibilitychange', follow, { signal: until });
  until.addEventListener('abort', () => end?.());
  follow();
}

/** Follows how the page is scrolled, in whichever box it is. */
function onScrolled(look: (page: ScrolledPage) => void, until: AbortSignal): void {
  addEventListener(
    'scroll',
    (event) => {
      const page = scrolledPage(event);
      if (page) look(page);
    },
    // A box's own event does not bubble.
    { signal: until, passive: true, capture: true },
  );
}

function onExit(fire: () => void, until: AbortSignal): void {
  const options = { signal: until, passive: true };
  document.documentElement.addEventListener(
    'mouseout',
    ({ relatedTarget, clientY }) => relatedTarget === null && clientY <= 0 && fire(),
    options,
  );
  let samples: ScrollSample[] = [];
  let hiddenAtMs: number | undefined;
  onScrolled(({ top, height }) => {
    if (!matchMedia('(pointer: coarse)').matches) return;
    samples = [...samples.slice(-60), { top, atMs: performance.now() }];
    if (!isHasteToTop(samples, height)) return;
    samples = [];
    fire();
  }, until);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) hiddenAtMs = performance.now();
      else if (hiddenAtMs !== undefined && performance.now() - hiddenAtMs > AWAY_MS) fire();
    },
    options,
  );
}

function onScroll(percent: number, fire: () => void, until: AbortSignal): void {
  onScrolled(({ top, height, whole }) => ((top + height) / whole) * 100 >= percent && fire(), until);
}

/**
 * Calls back when what a trigger waits for comes about; again each time it does.
 *
 * @param until Ends it, and takes every listener and timer away.
 */
export function watchTrigger(trigger: Trigger, fire: () => void, until: AbortSignal): void {
  switch (trigger.reason) {
    case 'delay': {
      const passed = trigger.perVisit ? Date.now() - visitStart() : performance.now();
      return until.addEventListener('abort', after(trigger.afterMs - passed, fire));
    }
    case 'scroll':
      return onScroll(trigger.percent, fire, until);
    case 'dwell':
      return afterOnScreen(trigger.afterMs, fire, until);
    case 'event':
      // On its way down, so that an event that does not bubble is heard as well.
      return addEventListener(trigger.name, fire, { signal: until, capture: true });
    case 'exit':
      return onExit(fire, until);
  }
}
