import type { VoiceBook } from '../checks/voice-book.js';
import type { SimNetwork } from '../network/sim-network.js';
import type { FaultBook } from '../plan/fault-book.js';
import { SimIndexedDb } from '../storage/sim-indexeddb.js';
import { SimLocalStorage } from '../storage/sim-local-storage.js';
import type { Seeded } from '../world/seeded.js';
import type { SimScheduler } from '../world/sim-scheduler.js';
import type { Trace } from '../world/trace.js';
import { SimAir } from './sim-air.js';
import { SimLocks } from './sim-locks.js';
import type { SimPage } from './sim-page.js';

/** What a browser is made of. */
export type BrowserWorld = {
  readonly scheduler: SimScheduler;
  readonly trace: Trace;
  readonly faults: FaultBook;
  readonly voices: VoiceBook;
  readonly random: Seeded;
  readonly network: SimNetwork;
};

/** One profile of one browser: its storage, its pages, and what happens to them. */
export class SimBrowser {
  readonly disk: SimIndexedDb;
  readonly localStorage: SimLocalStorage;
  readonly locks: SimLocks;
  readonly air: SimAir;
  /** Pages that are not gone, frozen and cached ones too. */
  readonly pages = new Set<SimPage>();
  readonly #world: BrowserWorld;

  constructor(world: BrowserWorld) {
    const { scheduler, faults, random } = world;
    this.#world = world;
    this.disk = new SimIndexedDb({
      scheduler,
      faults,
      stepMs: () => random.fraction() * (random.chance(0.05) ? 60 : 2),
    });
    this.localStorage = new SimLocalStorage(scheduler, faults, () => random.between(1000, 6000));
    this.locks = new SimLocks(scheduler);
    this.air = new SimAir(scheduler, () => random.fraction() * 4);
  }

  /** The person turns to another tab, or puts the phone away. */
  hide(page: SimPage): void {
    if (page.state !== 'visible') return;
    this.#become(page, 'hidden', 'page hidden');
    page.tell('hidden');
  }

  /** The person looks at the page again. */
  show(page: SimPage): void {
    if (page.state !== 'hidden') return;
    page.state = 'visible';
    page.tell('resumed');
  }

  /** The browser stops all the page's tasks; not while others could wait for its transaction, as browsers have it. */
  freeze(page: SimPage): void {
    if (page.fate !== 'running' || this.disk.needs(page)) return;
    this.hide(page);
    this.#world.scheduler.afterTask(() => {
      if (page.state === 'hidden' && !this.disk.needs(page)) this.#become(page, 'frozen', 'page frozen');
    });
  }

  thaw(page: SimPage): void {
    if (page.state !== 'frozen') return;
    this.#become(page, 'visible', 'page thawed');
    page.tell('resumed');
    this.#world.scheduler.release(page);
  }

  /** Its last task: the tab is closed or goes elsewhere for good. */
  leave(page: SimPage): void {
    if (page.fate !== 'running') return;
    this.#world.faults.hit('page left');
    this.#sayGoodbye(page);
    this.#world.scheduler.afterTask(() => this.#bury(page));
  }

  /** The tab goes elsewhere and the page into the back/forward cache, with what it holds. */
  cache(page: SimPage): void {
    if (page.fate !== 'running') return;
    this.#sayGoodbye(page);
    this.#world.scheduler.afterTask(() => {
      // A page that others could wait for is not cached.
      if (this.disk.needs(page)) return this.#bury(page);
      this.#become(page, 'cached', 'page cached');
      this.#world.network.pageCached(page);
    });
  }

  /** The person comes back to a cached page. */
  restore(page: SimPage): void {
    if (page.state !== 'cached') return;
    this.#become(page, 'visible', 'cached page restored');
    page.tell('resumed');
    this.#world.scheduler.release(page);
  }

  /** The cache needs the room. */
  throwOut(page: SimPage): void {
    if (page.state !== 'cached') return;
    this.#world.faults.hit('cached page thrown out');
    this.#bury(page);
  }

  /** The page's process ends without a word. */
  crash(page: SimPage): void {
    if (page.state === 'dead') return;
    this.#world.faults.hit('renderer crashed');
    this.#bury(page);
  }

  /** SIGKILL to the whole browser, and perhaps to the whole machine. */
  kill(powerToo: boolean): void {
    const { faults, voices } = this.#world;
    faults.hit('browser killed');
    for (const page of this.pages) this.#bury(page, true);
    const lost = this.localStorage.lose();
    if (lost.length) faults.hit('killed before localStorage was on disk');
    voices.keysLost(lost);
    if (powerToo && this.disk.losePower()) faults.hit('power lost before a relaxed commit was on disk');
  }

  /** "Clear site data", or the browser's own eviction. */
  clearStorage(): void {
    const { faults, voices, scheduler } = this.#world;
    faults.hit('storage cleared');
    this.disk.clear();
    this.localStorage.clear();
    voices.cleared(scheduler.elapsedMs);
  }

  #become(page: SimPage, state: SimPage['state'], kind: string): void {
    page.state = state;
    this.#world.faults.hit(kind);
    this.#world.trace.say(() => `${page.name}: ${state}`);
  }

  /** Pages hear `pagehide` and a last `visibilitychange`, in the order of their browser. */
  #sayGoodbye(page: SimPage): void {
    const words = this.#world.random.pick([
      ['hidden', 'leaving'],
      ['leaving', 'hidden'],
    ] as const);
    const seen = page.state === 'visible';
    page.state = 'hidden';
    for (const word of words) if (word === 'leaving' || seen) page.tell(word);
  }

  #bury(page: SimPage, killed = false): void {
    const { network, random, voices, trace } = this.#world;
    if (page.state === 'dead') return;
    page.state = 'dead';
    trace.say(() => `${page.name}: gone`);
    network.pageGone(page, killed);
    this.disk.pageGone(page, random.chance(killed ? 0.5 : 0.9));
    this.locks.pageGone(page);
    this.air.pageGone(page);
    voices.pageGone(page);
    this.pages.delete(page);
  }
}
