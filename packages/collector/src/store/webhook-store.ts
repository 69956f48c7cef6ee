/** Somebody to whom events are sent. */
export type Webhook = {
  /** Given by the operator: what logs and commands call it. */
  readonly name: string;
  readonly url: string;
  /** `whsec_…`: signs what is sent. */
  readonly secret: string;
  /** Types of events that are sent; empty for all. */
  readonly types: readonly string[];
  /** Only events of this site; `null` for all. */
  readonly site: string | null;
  /** RFC 3339. */
  readonly createdAt: string;
  /** Since when nothing is sent any more, as the receiver is gone for good; `null` while it is. */
  readonly goneAt: string | null;
};

/** An event on its way to one receiver. */
export type Delivery = {
  readonly webhook: string;
  /** Place of the event in the register. */
  readonly seq: number;
  /** How often it was tried. */
  readonly attempts: number;
  /** Not tried before; RFC 3339, UTC, milliseconds. */
  readonly dueAt: string;
  /** What came of the last attempt; `null` before the first. Says nothing of what was sent. */
  readonly failure: string | null;
  /** Since when nothing more is tried; `null` while something is. */
  readonly deadAt: string | null;
};

/** Remembers to whom events are sent, how far, and what failed. Every implementation passes `webhookStoreSuite`. */
export interface WebhookStore {
  /** All receivers, by name. */
  webhooks(): Promise<Webhook[]>;
  /** @returns Whether it was added; not if there is one of that name. Events after `after` are sent. */
  addWebhook(webhook: Omit<Webhook, 'goneAt'>, after: number): Promise<boolean>;
  /** Forgets a receiver and all that waits for it. @returns Whether there was one. */
  removeWebhook(name: string): Promise<boolean>;
  /** Stops sending to a receiver, or begins again (`null`); what waits stays. */
  setGone(name: string, goneAt: string | null): Promise<void>;
  /** Place up to which events have been planned for a receiver; 0 if there is no such receiver. */
  plannedTo(name: string): Promise<number>;
  /** Plans events for a receiver and moves its place, in one transaction. What is planned already stays as it is. */
  plan(name: string, seqs: readonly number[], to: number, dueAt: string): Promise<void>;
  /** What is to be tried by now, in the order it fell due. */
  due(name: string, now: string, limit: number): Promise<Delivery[]>;
  /** When the next thing falls due after a moment, for any receiver that is not gone; `null` if nothing waits. */
  nextDueAt(after: string): Promise<string | null>;
  /** It arrived. */
  arrived(name: string, seq: number): Promise<void>;
  /** It did not: tried again at `dueAt`, or never (`deadAt`). */
  failed(delivery: Delivery): Promise<void>;
  /** Dead letters of a receiver, the oldest event first. */
  dead(name: string, limit: number): Promise<Delivery[]>;
  /** Tries dead letters again. @returns How many there were. */
  revive(name: string, dueAt: string): Promise<number>;
  /**
   * Has one process do what only one may do.
   *
   * @param task Name of the work. @param holder Name of the process. @param until End of the right unless renewed. @param now RFC 3339, as `until`.
   * @returns Whether the process has the right.
   */
  lease(task: string, holder: string, until: string, now: string): Promise<boolean>;
}
