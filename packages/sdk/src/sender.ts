import { readReply } from './acknowledgement.js';
import { BATCH_LIMITS, WIRE_EXTRA_BYTES } from './batch.js';
import type { SenderState } from './client-events.js';
import { claim } from './outbox/claim.js';
import type { EndpointRow, OutboxRow } from './outbox/rows.js';
import { settle, type Settled } from './outbox/settle.js';
import { freshEndpoint, type Random, type Waivable } from './retry-policy.js';
import type { Schedule } from './schedule.js';
import type { StoreLadder } from './store/store-ladder.js';
import { REQUEST_TIMEOUT_MS, type Transport } from './transport.js';
import { wireText } from './wire-text.js';

/** How long nobody else sends what one client has under way. */
export const LEASE_MS = REQUEST_TIMEOUT_MS + 10_000;

/** What a sender works with. */
export type SenderOptions = {
  readonly ladder: StoreLadder;
  readonly transport: Transport;
  readonly owner: string;
  readonly endpoint: string;
  readonly batch: 'on' | 'off';
  readonly ack: 'status' | 'outcomes';
  readonly now: () => number;
  readonly random: Random;
  readonly schedule: Schedule;
  readonly onClaimed: (rows: readonly OutboxRow[]) => void;
  readonly onSettled: (settled: Settled) => void;
  readonly onState: (state: SenderState) => void;
  /** After every round, with the time of the next; `null` when the outbox is empty. */
  readonly onRound: (wakeAt: number | null) => Promise<void>;
};

/** Empties the outbox, one request at a time, and sleeps without a timer when there is nothing to send. */
export class Sender {
  readonly #options: SenderOptions;
  readonly #underWay = new Map<string, OutboxRow>();
  readonly #handedOff = new Map<string, OutboxRow>();
  #endpoint: EndpointRow;
  #waived: readonly Waivable[] = [];
  #running = false;
  #again = false;
  #closed = false;
  #alarm: { at: number; cancel: () => void } | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
    this.#endpoint = freshEndpoint(options.endpoint);
  }

  /** Identifies this client among all tabs. */
  get owner(): string {
    return this.#options.owner;
  }

  /** What is known of the endpoint since the last round. */
  get endpoint(): EndpointRow {
    return this.#endpoint;
  }

  /** Ids in a request that this page will hear the answer of, unless it is left. */
  get underWay(): ReadonlySet<string> {
    return new Set(this.#underWay.keys());
  }

  /** Ids and bytes of requests that outlive the page. */
  get handedOff(): { ids: ReadonlySet<string>; bytes: number } {
    let bytes = 0;
    for (const row of this.#handedOff.values()) bytes += row.bytes + WIRE_EXTRA_BYTES;
    return { ids: new Set(this.#handedOff.keys()), bytes };
  }

  /** Most events in one request. */
  get maxEvents(): number {
    return this.#options.batch === 'on' ? BATCH_LIMITS.maxEvents : 1;
  }

  /** Looks for something to send after a while, or sooner if that was planned already. */
  wake(delayMs: number, waived: readonly Waivable[] = []): void {
    if (this.#closed) return;
    const { now, schedule } = this.#options;
    const at = now() + delayMs;
    this.#waived = [...this.#waived, ...waived];
    if (this.#alarm && this.#alarm.at <= at) return;
    this.#alarm?.cancel();
    const cancel = schedule(() => {
      this.#alarm = undefined;
      this.#run().catch((error: unknown) => {
        console.error(error);
        this.wake(LEASE_MS);
      });
    }, delayMs);
    this.#alarm = { at, cancel };
  }

  /** Sends leased events in a request that outlives the page; it is under way when this returns. */
  handOff(rows: readonly OutboxRow[]): void {
    for (const row of rows) this.#handedOff.set(row.id, row);
    void this.#send(rows, this.#handedOff, true).then(() => this.wake(0));
  }

  /** Plans nothing more; a request under way still counts. */
  close(): void {
    this.#closed = true;
    this.#alarm?.cancel();
    this.#alarm = undefined;
  }

  async #run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    try {
      const wakeAt = await this.#drain();
      if (wakeAt !== null) this.wake(Math.max(0, wakeAt - this.#options.now()));
      this.#report(wakeAt);
      await this.#options.onRound(wakeAt);
    } finally {
      this.#running = false;
      if (this.#again) {
        this.#again = false;
        this.wake(0);
      }
    }
  }

  /** Sends until nothing may be sent now; says when something may. */
  async #drain(): Promise<number | null> {
    const { ladder, owner, endpoint, now } = this.#options;
    for (;;) {
      const waived = this.#waived;
      this.#waived = [];
      const claims = await ladder.each(() =>
        claim({ owner, endpoint, waived, nowMs: now(), leaseMs: LEASE_MS, maxEvents: this.maxEvents }),
      );
      let wakeAt: number | null = null;
      for (const { result } of claims) {
        if (result.wakeAt !== null) wakeAt = Math.min(wakeAt ?? Infinity, result.wakeAt);
        this.#endpoint = result.endpoint;
        if (!result.rows.length) continue;
        this.#options.onClaimed(result.rows);
        await this.#send(result.rows, this.#underWay, false);
      }
      if (this.#closed || !claims.some(({ result }) => result.rows.length)) return wakeAt;
    }
  }

  async #send(rows: readonly OutboxRow[], underWay: Map<string, OutboxRow>, keepalive: boolean): Promise<void> {
    const { ladder, transport, owner, endpoint, batch, now, random, onState, onSettled } = this.#options;
    const ids = rows.map((row) => row.id);
    const texts = rows.map((row) => wireText(row, now()));
    const media = batch === 'on' ? 'cloudevents-batch' : 'cloudevents';
    const ack = this.#endpoint.outcomes ? 'outcomes' : this.#options.ack;
    const answering = transport({
      url: endpoint,
      contentType: `application/${media}+json; charset=utf-8`,
      body: batch === 'on' ? `[${texts.join()}]` : texts[0]!,
      keepalive,
    });
    for (const row of rows) underWay.set(row.id, row);
    onState({ state: 'sending', reason: '', nextAttemptAt: null });
    const reply = await answering;
    const verdict = readReply(reply, { ack, nowMs: now() });
    const done = await ladder.each(() => settle({ owner, endpoint, ids, verdict, nowMs: now(), random }));
    for (const id of ids) underWay.delete(id);
    for (const { result } of done) {
      this.#endpoint = result.endpoint;
      onSettled(result);
    }
  }

  #report(wakeAt: number | null): void {
    const { state, reason } = this.#endpoint;
    const waiting = state === 'hold' ? 'held' : 'waiting';
    this.#options.onState(
      wakeAt === null
        ? { state: 'idle', reason: '', nextAttemptAt: null }
        : { state: waiting, reason, nextAttemptAt: wakeAt },
    );
  }
}
