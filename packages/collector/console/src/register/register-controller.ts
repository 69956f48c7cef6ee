import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SignedOut, Unavailable } from '../api/collector-error.js';
import { findTail, readBack } from './find-tail.js';
import { mergeRecords } from './merge-records.js';
import type { RegisterRecord } from './record.js';
import { reconnectDelayMs } from './reconnect-delay.js';
import type { RegisterClient } from './register-client.js';
import { withoutErased } from './without-erased.js';

/** Records of one page of the list. */
export const PAGE_SIZE = 500;

/** Records that are held at most, besides those that somebody asked for. */
export const MOST_HELD = 10_000;

/** Records that arrive within this time are drawn together, in milliseconds. */
const GATHER_MS = 60;

/** Silence after which a stream is begun anew when somebody looks, in milliseconds: the collector sends signs of life twice as often. */
const STILL_MS = 30_000;

/** How often it is looked whether the stream stands still, in milliseconds. */
const LOOK_MS = 10_000;

/**
 * How the register stands to this page; `crowded` while its token follows as many live tails as one may, `slowed` while requests come faster than the
 * collector, or what stands before it, takes them.
 */
export type LinkState = 'connecting' | 'live' | 'reconnecting' | 'crowded' | 'slowed';

/** Callbacks to the host, made outside rendering. */
export interface RegisterEvents {
  /** There is no session, or it is over. */
  readonly onRefused: () => void;
  /** The newest records have been read. */
  readonly onReady: () => void;
  /** Records arrived live, newest first. */
  readonly onArrived: (records: readonly RegisterRecord[]) => void;
}

/**
 * The register as this page holds it: the newest records, older ones on request, and new ones as they arrive. Follows
 * the collector for as long as it is open, and after every loss starts again where it had come to.
 */
export class RegisterController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: RegisterEvents;
  #client: RegisterClient | undefined;
  #stop = new AbortController();
  #following = new AbortController();
  #wake: () => void = () => undefined;
  #gathered: RegisterRecord[] = [];
  /** When the stream last brought something, by the clock on the wall: that one goes on while the computer sleeps. */
  #heardMs = 0;
  /** Whether the stream is begun anew without a pause. */
  #isRenewing = false;
  #looking: ReturnType<typeof setInterval> | undefined;

  /** Highest `seq` first. */
  records: readonly RegisterRecord[] = [];
  /** Every record above this `seq` is in `records`; 0 when all are. */
  floor = 0;
  link: LinkState = 'connecting';
  ready = false;
  loadingOlder = false;

  constructor(host: ReactiveControllerHost, events: RegisterEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('online', this.wake);
    window.addEventListener('offline', this.#cut);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#looking = setInterval(this.#onLook, LOOK_MS);
  }

  hostDisconnected() {
    window.removeEventListener('online', this.wake);
    window.removeEventListener('offline', this.#cut);
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearInterval(this.#looking);
    this.close();
  }

  /** Reads the newest records and follows what comes. Closes what was open before. */
  open(client: RegisterClient) {
    this.close();
    this.#client = client;
    this.#stop = new AbortController();
    void this.#run(client, this.#stop.signal);
  }

  /** Ends the connection and forgets every record. */
  close() {
    this.#stop.abort();
    this.#client = undefined;
    this.#gathered = [];
    Object.assign(this, { records: [], floor: 0, link: 'connecting', ready: false, loadingOlder: false });
    this.#host.requestUpdate();
  }

  /** Ends a pause between two tries. */
  readonly retryNow = () => this.#wake();

  /**
   * Begins the stream anew where it has stood still, and tries again at once where it is lost: while a computer slept, a connection may have ended
   * without a word. What was missed comes with the new one.
   */
  readonly wake = () => {
    if (this.link !== 'live') return this.retryNow();
    if (Date.now() - this.#heardMs < STILL_MS) return;
    this.#isRenewing = true;
    this.#set({ link: 'connecting' });
    this.#following.abort();
  };

  readonly #onVisible = () => {
    if (document.visibilityState === 'visible' && ['live', 'reconnecting'].includes(this.link)) this.wake();
  };

  readonly #onLook = () => {
    if (this.link === 'live') this.wake();
  };

  /** Ends the stream where the device has lost its network: nothing would come, and nothing would say so. */
  readonly #cut = () => this.#following.abort();

  /** Reads at least one more page below the records held. Failures leave everything as it was. */
  async loadOlder() {
    const client = this.#client;
    if (!client || this.loadingOlder || this.floor === 0) return;
    const { signal } = this.#stop;
    this.#set({ loadingOlder: true });
    try {
      const read = (after: number, limit: number) => client.page(after, limit, signal);
      const older = await readBack(read, { size: PAGE_SIZE, from: this.floor, before: this.floor + 1 });
      if (!signal.aborted) this.#hold(mergeRecords(this.records, older.records), older.floor);
    } catch (error) {
      if (error instanceof SignedOut && !signal.aborted) this.#events.onRefused();
    } finally {
      if (!signal.aborted) this.#set({ loadingOlder: false });
    }
  }

  /** One record that may lie below the records held; `null` if the register has none with this `seq`. */
  async find(seq: number): Promise<RegisterRecord | null> {
    const held = this.records.find((record) => record.seq === seq);
    if (held || !this.#client) return held ?? null;
    const [record] = await this.#client.page(seq - 1, 1, this.#stop.signal);
    return record?.seq === seq ? record : null;
  }

  async #run(client: RegisterClient, signal: AbortSignal) {
    let failures = 0;
    let reached = 0;
    while (!signal.aborted) {
      let link: LinkState = 'reconnecting';
      let askedMs = 0;
      try {
        if (!this.ready) await this.#readTail(client, signal);
        const after = Math.max(reached, this.records[0]?.seq ?? 0);
        const onOpen = () => {
          failures = 0;
          this.#heardMs = Date.now();
          this.#set({ link: 'live' });
        };
        this.#following = new AbortController();
        const either = AbortSignal.any([signal, this.#following.signal]);
        for await (const arrival of client.follow(after, either, onOpen)) {
          ({ reached } = arrival);
          this.#heardMs = Date.now();
          this.#gather(arrival.records, signal);
        }
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof SignedOut) return this.#events.onRefused();
        if (error instanceof Unavailable) {
          askedMs = error.retryAfterMs;
          if (error.status === 429) link = error.code === 'too_many_tails' ? 'crowded' : 'slowed';
        }
      }
      this.#flush();
      if (this.#isRenewing) {
        this.#isRenewing = false;
        continue;
      }
      failures += 1;
      this.#set({ link });
      // Whoever was asked to wait as long does not come back in the same moment, either.
      await this.#pause(askedMs + reconnectDelayMs(failures, Math.random()), signal);
    }
  }

  async #readTail(client: RegisterClient, signal: AbortSignal) {
    const { records, floor } = await findTail((after, limit) => client.page(after, limit, signal), PAGE_SIZE);
    if (signal.aborted) return;
    this.#hold(mergeRecords([], records), floor);
    this.#set({ ready: true });
    this.#events.onReady();
  }

  #gather(records: readonly RegisterRecord[], signal: AbortSignal) {
    if (records.length === 0) return;
    if (this.#gathered.length === 0) setTimeout(() => signal.aborted || this.#flush(), GATHER_MS);
    this.#gathered.push(...records);
  }

  #flush() {
    const held = this.records;
    const merged = mergeRecords(held, this.#gathered);
    this.#gathered = [];
    if (merged === held) return;
    const kept = merged.slice(0, Math.max(MOST_HELD, held.length));
    this.#hold(kept, kept.length < merged.length ? kept.at(-1)!.seq - 1 : this.floor);
    this.#events.onArrived(this.records.slice(0, merged.length - held.length));
  }

  #hold(records: readonly RegisterRecord[], floor: number) {
    this.#set({ records: withoutErased(records, records), floor });
  }

  #pause(durationMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, durationMs);
      signal.addEventListener('abort', end);
      this.#wake = end;
    });
  }

  #set(state: Partial<Pick<this, 'records' | 'floor' | 'link' | 'ready' | 'loadingOlder'>>) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
