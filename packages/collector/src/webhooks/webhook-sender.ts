import { randomUUID } from 'node:crypto';
import { errorEntry, type Log } from '../log-entry.js';
import type { Store } from '../store/store.js';
import { MAX_ATTEMPTS, waitBeforeNext } from './retry-schedule.js';
import { sendWebhook } from './send-webhook.js';
import { isWanted, messageId, webhookBody } from './webhook-message.js';
import type { Delivery, Webhook, WebhookStore } from '../store/webhook-store.js';

/** Records planned at a time, and messages of one receiver under way at once. */
const [PLAN_AT_ONCE, SEND_AT_ONCE] = [200, 8];

/** The sender looks around at least so often: another process may have added to the register or to the receivers. */
const LOOK_EVERY_MS = 5000;

/** How long this process keeps the right to send without renewing it. */
const LEASE_MS = 60_000;

/** What a sender works with. */
export type WebhookSenderOptions = {
  readonly store: Store;
  readonly webhooks: WebhookStore;
  readonly log: Log;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Calls back after some milliseconds; the result calls it off. */
  readonly after?: (ms: number, call: () => void) => () => void;
};

const afterByTimer = (ms: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

/**
 * Sends the register's events to whoever asked for them, each until it arrives or three and a half days have passed. Of several
 * collectors on one register one sends. What is sent is read from the register at that moment, so that what was erased meanwhile stays at home.
 */
export class WebhookSender {
  readonly #options: Required<WebhookSenderOptions>;
  readonly #holder = randomUUID();
  readonly #stopListening: () => void;
  /** What is being done for each receiver; `again` if there is more to do than was seen. */
  readonly #lines = new Map<string, { again: boolean; ended: Promise<void> }>();
  #callOff = () => {};
  #survey: Promise<void> | null = null;
  #isSurveyDue = false;
  #hasEnded = false;

  constructor(options: WebhookSenderOptions) {
    this.#options = {
      fetch: globalThis.fetch,
      now: Date.now,
      random: Math.random,
      after: afterByTimer,
      ...options,
    };
    this.#stopListening = options.store.subscribe(() => this.look());
    this.look();
  }

  /** Looks for what is to be sent. */
  look(): void {
    this.#isSurveyDue = true;
    if (!this.#hasEnded) this.#survey ??= this.#surveys();
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    this.#stopListening();
    this.#callOff();
    await this.#survey;
    await Promise.all([...this.#lines.values()].map(({ ended }) => ended));
  }

  async #surveys(): Promise<void> {
    while (this.#isSurveyDue && !this.#hasEnded) {
      this.#isSurveyDue = false;
      // oxlint-disable-next-line no-await-in-loop -- each sees what came during the one before it
      await this.#settled(this.#surveyOnce(), undefined);
    }
    this.#survey = null;
    await this.#waitForNext();
  }

  /** Looks again when the next message falls due, or when another process may have changed something. */
  async #waitForNext(): Promise<void> {
    const { webhooks, now, after } = this.#options;
    const dueAt = await this.#settled(webhooks.nextDueAt(this.#at()), null);
    const waitMs = Math.min(LOOK_EVERY_MS, dueAt === null ? LOOK_EVERY_MS : Date.parse(dueAt) - now());
    this.#callOff();
    if (!this.#hasEnded) this.#callOff = after(waitMs, () => this.look());
  }

  /** Sets a line to work for every receiver. */
  async #surveyOnce(): Promise<void> {
    const { webhooks, now } = this.#options;
    const [at, until] = [now(), now() + LEASE_MS].map((ms) => new Date(ms).toISOString()) as [string, string];
    const active = (await webhooks.webhooks()).filter(({ goneAt }) => goneAt === null);
    if (active.length === 0 || !(await webhooks.lease('webhooks', this.#holder, until, at))) return;
    for (const webhook of active) this.#work(webhook);
  }

  #work(webhook: Webhook): void {
    const busy = this.#lines.get(webhook.name);
    if (busy) {
      busy.again = true;
      return;
    }
    const line = { again: false, ended: Promise.resolve() };
    this.#lines.set(webhook.name, line);
    const untilDone = async (): Promise<void> => {
      do {
        line.again = false;
        // oxlint-disable-next-line no-await-in-loop -- a receiver gets a handful at a time
        line.again = (await this.#settled(this.#serve(webhook), false)) || line.again;
      } while (line.again && !this.#hasEnded);
      this.#lines.delete(webhook.name);
      await this.#waitForNext();
    };
    line.ended = untilDone();
  }

  /** What comes of some work; something else, with a line in the log, where the store fails. */
  async #settled<Result>(work: Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      this.#options.log(errorEntry('store_failed', error));
      return otherwise;
    }
  }

  /** @returns Whether there may be more to do at once. */
  async #serve(webhook: Webhook): Promise<boolean> {
    const hasPlanned = await this.#plan(webhook);
    const due = await this.#options.webhooks.due(webhook.name, this.#at(), SEND_AT_ONCE);
    const stays = await Promise.all(due.map((delivery) => this.#deliver(webhook, delivery)));
    return stays.every(Boolean) && (hasPlanned || due.length === SEND_AT_ONCE);
  }

  /** @returns Whether there was anything new in the register. */
  async #plan(webhook: Webhook): Promise<boolean> {
    const { store, webhooks } = this.#options;
    const from = await webhooks.plannedTo(webhook.name);
    const records = await store.read({ after: from, limit: PLAN_AT_ONCE });
    const last = records.at(-1);
    if (!last) return false;
    const wanted = records.filter((record) => isWanted(webhook, record)).map(({ seq }) => seq);
    await webhooks.plan(webhook.name, wanted, last.seq, this.#at());
    return true;
  }

  /** @returns Whether the receiver still wants anything. */
  async #deliver(webhook: Webhook, delivery: Delivery): Promise<boolean> {
    const { store, webhooks, fetch, now, random, log } = this.#options;
    const { name } = webhook;
    const [record] = await store.read({ after: delivery.seq - 1, limit: 1 });
    if (record?.seq !== delivery.seq) throw new Error(`Failed to send record ${delivery.seq}: the register has none.`);
    const message = { id: messageId(record), nowMs: now(), body: webhookBody(record) };
    const attempt = await sendWebhook(webhook, message, fetch);
    if (attempt.result === 'arrived') {
      await webhooks.arrived(name, delivery.seq);
      return true;
    }
    if (attempt.result === 'gone') {
      await webhooks.setGone(name, this.#at());
      log({ level: 'error', event: 'webhook_gone', webhook: name });
      return false;
    }
    const attempts = delivery.attempts + 1;
    const waitMs = waitBeforeNext(attempts, random(), attempt.askedSeconds);
    const deadAt = waitMs === null ? this.#at() : null;
    const dueAt = new Date(now() + (waitMs ?? 0)).toISOString();
    await webhooks.failed({ ...delivery, attempts, dueAt, failure: attempt.failure, deadAt });
    if (deadAt !== null)
      log({ level: 'error', event: 'webhook_dead_letter', webhook: name, seq: delivery.seq, attempts: MAX_ATTEMPTS });
    return true;
  }

  #at(): string {
    return new Date(this.#options.now()).toISOString();
  }
}
