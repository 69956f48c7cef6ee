import { isHearbackError } from '../../src/errors.js';
import { openPage } from '../browser/open-page.js';
import { openOlderTab } from '../browser/older-tab.js';
import type { SimPage } from '../browser/sim-page.js';
import { beginVoice, submitVoice } from '../browser/submit-voice.js';
import { isForgotten, type Voice } from '../checks/voice-book.js';
import type { World } from '../world/world.js';
import type { Action } from './plan.js';

type Doing<What extends Action['what']> = Extract<Action, { what: What }>;

/** Places for pages; what an action cannot happen to is left alone. */
export type Slots = Map<number, SimPage>;

/** After which nothing is held any more. */
const HURRYING: ReadonlySet<Action['what']> = new Set(['hide', 'leave', 'cache', 'freeze']);

const HOLD_ON_MS = 10_000;

const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_MS = 365 * DAY_MS;

function open(world: World, slots: Slots, { slot, site, without }: Doing<'open'>): void {
  const setting = world.plan.sites[site % world.plan.sites.length]!;
  const { pages } = world.browser;
  if (pages.size)
    world.faults.hit([...pages].some((page) => page.site === setting.site) ? 'second tab' : 'second site');
  if (without === 'IndexedDB' || without === 'both') world.faults.hit('no IndexedDB');
  if (without === 'localStorage' || without === 'both') world.faults.hit('no localStorage');
  world.pagesOpened++;
  slots.set(slot, openPage(world, { setting, name: `page-${world.pagesOpened}`, without }));
}

/** Other scripts of the page have requests under way that are to outlive it. */
function takeQuota({ faults }: World, page: SimPage, bytes: number): void {
  faults.hit('keepalive quota taken by the page');
  page.foreignKeepaliveBytes = bytes;
}

function submit(world: World, page: SimPage, { saying, times, leave, quotaTaken }: Doing<'submit'>): void {
  const voice = beginVoice(world, page, saying);
  for (let i = 0; i < times; i++) submitVoice(world, page, voice, saying);
  if (times > 1) world.faults.hit('draft submitted twice');
  if (saying.undoAfterMs !== undefined)
    world.scheduler.post(
      null,
      'undo',
      () => page.fate === 'running' && page.state !== 'dead' && !voice.submitting && takeBack(world, page, voice),
      saying.undoAfterMs,
    );
  if (!leave) return;
  if (quotaTaken) takeQuota(world, page, quotaTaken);
  world.voices.hurry(page.site);
  world.faults.hit('submit and leave in one task');
  world.browser.leave(page);
}

/** What was asked of a client that its page has closed is refused; whatever else is thrown reaches the page. */
const unlessClosed = <Answer>(page: SimPage, asked: Promise<Answer>): Promise<Answer | undefined> =>
  asked.catch((error: unknown) => {
    if (page.closed && isHearbackError(error) && error.code === 'CLOSED') return undefined;
    throw error;
  });

function discard({ trace, checks, endpoints }: World, page: SimPage, voice: Voice): void {
  trace.say(() => `${page.name}: discards ${voice.name}`);
  // From here on nobody is bound, whether or not the page lives to hear the answer. A client that is closed refuses, and is.
  if (!page.closed) {
    voice.discarded = true;
    checks.excused = true;
    for (const { setting, losses } of endpoints.values()) if (setting.site === page.site) losses.possible.discarded++;
  }
  // A disk that cannot be reached is told, and changes nothing about that.
  page.client.discard(voice.id).catch(() => {});
}

/** Somebody keeps the dead letters elsewhere: each must have been refused, and say what was said. */
function exportDead({ faults, endpoints, violations, voices }: World, page: SimPage): void {
  void unlessClosed(page, page.client.exportDeadLetters()).then((text) => {
    const lines = text?.split('\n').slice(0, -1) ?? [];
    if (lines.length) faults.hit('dead letters exported');
    const { refused } = [...endpoints.values()].find(({ setting }) => setting.site === page.site)!;
    for (const line of lines) {
      const { id, data } = (JSON.parse(line) as { event: { id?: string; data?: { text: string } } }).event;
      const voice = voices.of(id ?? '');
      if (!voice || data?.text !== voice.text) violations.add('dead letter not as said', line);
      else if (!refused.has(voice.id)) violations.add('dead without a refusal', `${voice.name} in an export`);
    }
  });
}

/** The browser reclaims the bytes of files and leaves their records, as some do. */
function loseBytes({ browser, files, faults }: World, site: string): void {
  const lost = browser.disk.files.get(`hearback-${site}`)?.tables.get('files');
  for (const id of lost?.keys() ?? []) {
    faults.hit('bytes of a file lost');
    files.all.get(id)!.bytesLost = true;
  }
  lost?.clear();
}

/** Somebody presses "Undo"; until they hear of it, they cannot know whether it is as if they had said nothing. */
function takeBack({ trace, checks, faults, ledger, violations }: World, page: SimPage, voice: Voice): void {
  const { name, id } = voice;
  trace.say(() => `${page.name}: takes back ${name}`);
  voice.takingBack++;
  checks.excused = true;
  void unlessClosed(page, page.client.recall(id)).then((isTakenBack) => {
    trace.say(() => `${page.name}: ${name} ${isTakenBack ? 'is taken back' : 'cannot be taken back'}`);
    faults.hit(isTakenBack ? 'voice taken back' : 'too late to take back');
    voice.takingBack--;
    if (!isTakenBack) return;
    voice.takenBack = true;
    if (ledger.arrivals.has(id) && !voice.copied) violations.add('sent though taken back', name);
  });
}

/** Somebody comes to the "Undo", which starts its time anew. */
function holdOn({ faults, scheduler }: World, page: SimPage, voice: Voice): void {
  const untilMs = scheduler.wallMs() + HOLD_ON_MS;
  // Which of both it is cannot be known before the answer.
  voice.heldUntilMs = Math.min(voice.heldUntilMs, untilMs);
  void unlessClosed(page, page.client.hold(voice.id, HOLD_ON_MS)).then((isHeld) => {
    if (!isHeld) return;
    faults.hit('voice held for longer');
    voice.heldUntilMs = untilMs;
  });
}

/** Somebody on a shared computer wants nothing left; whatever is said before it is done is nobody's duty any more. */
function purge({ voices, faults, checks, trace }: World, page: SimPage): void {
  faults.hit('purged');
  checks.excused = true;
  trace.say(() => `${page.name}: purges`);
  voices.beginPurge(page.site, page);
  const ended = (how: string) => {
    trace.say(() => `${page.name}: ${how}`);
    voices.endPurge(page);
  };
  page.client.purge().then(
    () => ended('has purged'),
    (error: unknown) => ended(`could not purge: ${String(error)}`),
  );
}

function onPage(world: World, page: SimPage, action: Action): void {
  const { browser, voices, faults } = world;
  if (HURRYING.has(action.what)) voices.hurry(page.site);
  const mine = voices.all.filter(({ site }) => site === page.site);
  switch (action.what) {
    case 'submit':
      return submit(world, page, action);
    case 'submit again': {
      const voice = mine[action.pick % mine.length];
      if (!voice || isForgotten(voice)) return;
      faults.hit('draft submitted again later');
      return submitVoice(world, page, voice, { holdMs: 0, files: world.files.of(voice) });
    }
    case 'discard': {
      const voice = mine[action.pick % mine.length];
      if (!voice) return;
      faults.hit('voice discarded');
      return discard(world, page, voice);
    }
    case 'retry': {
      const voice = mine[action.pick % mine.length];
      if (voice)
        void unlessClosed(page, page.client.retry(voice.id)).then(
          (revived) => revived && faults.hit('dead letter retried'),
        );
      return;
    }
    case 'take back': {
      // A receipt has to be there for its "Undo" to be pressed.
      const held = mine.filter((one) => one.heldUntilMs && one.promise && !one.submitting && !isForgotten(one));
      const voice = held[action.pick % held.length];
      return voice && takeBack(world, page, voice);
    }
    case 'hold on': {
      const held = mine.filter((one) => one.heldUntilMs && !isForgotten(one));
      const voice = held[action.pick % held.length];
      if (voice) holdOn(world, page, voice);
      return;
    }
    case 'flush':
      faults.hit('flush');
      return void unlessClosed(page, page.client.flush({ timeout: 5000 }));
    case 'export':
      return exportDead(world, page);
    case 'lose bytes':
      return loseBytes(world, page.site);
    case 'online':
      return page.tell('online');
    case 'close':
      faults.hit('client closed');
      page.closed = true;
      // What only its memory kept goes with the client.
      voices.pageGone(page);
      return page.client.close();
    case 'purge':
      return purge(world, page);
    case 'take keepalive quota':
      return takeQuota(world, page, action.bytes);
    case 'hide':
      return browser.hide(page);
    case 'show':
      return browser.show(page);
    case 'freeze':
      return browser.freeze(page);
    case 'leave':
      return browser.leave(page);
    case 'cache':
      return browser.cache(page);
    case 'crash':
      return browser.crash(page);
    default:
  }
}

function jump({ faults, files, checks, scheduler, browser }: World, { ms, name }: Doing<'jump'>): void {
  faults.hit(name);
  // When the clock is right again, its receipts are years old.
  if (ms < -YEAR_MS) files.released = true;
  const nowMs = scheduler.wallMs();
  const rows = [...browser.disk.files.values()].flatMap((file) => [...(file.tables.get('outbox')?.values() ?? [])]);
  if ((rows as { leaseUntil: number }[]).some(({ leaseUntil }) => leaseUntil > nowMs))
    faults.hit('clock set mid-lease');
  checks.excused = true;
  scheduler.jump(ms);
}

function changeWeather(world: World, { weather, forMs, status }: Doing<'weather'>): void {
  const { network, scheduler, faults, trace } = world;
  trace.say(() => `weather: ${weather} ${status} for ${forMs} ms`);
  if (weather === 'disk full') {
    faults.diskIsFull = true;
    scheduler.post(null, 'room on the disk', () => (faults.diskIsFull = false), forMs);
    return;
  }
  const sky = { weather, status };
  network.sky = sky;
  scheduler.post(null, 'clear sky', () => network.sky === sky && (network.sky = undefined), forMs);
}

/** Does one thing of a plan. */
export function takeStep(world: World, slots: Slots, action: Action): void {
  const { browser, checks } = world;
  switch (action.what) {
    case 'open': {
      const old = slots.get(action.slot);
      if (old && browser.pages.has(old)) return;
      return open(world, slots, action);
    }
    case 'kill':
      return browser.kill(action.powerToo);
    case 'jump':
      return jump(world, action);
    case 'clear storage':
      checks.excused = true;
      world.files.released = true;
      return browser.clearStorage();
    case 'weather':
      return changeWeather(world, action);
    case 'older tab':
      return openOlderTab(world, action);
    default: {
      const page = slots.get(action.slot);
      if (!page || page.state === 'dead') return;
      if (action.what === 'thaw') return browser.thaw(page);
      if (action.what === 'restore') return browser.restore(page);
      if (action.what === 'throw out') return browser.throwOut(page);
      if (page.fate === 'running' && (!page.closed || action.what !== 'submit')) onPage(world, page, action);
    }
  }
}

/** Whether so much time passes that it is another day. */
export const isNextDay = (ms: number): boolean => ms >= DAY_MS;
