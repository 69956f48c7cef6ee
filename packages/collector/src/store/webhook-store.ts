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

/** Name of a webhook among those that events are delivered to. */
export const webhookReceiver = (name: string): string => `webhook ${name}`;

/** Remembers to which webhooks events are sent. Every implementation passes `outgoingSuite`. */
export interface WebhookStore {
  /** All receivers, by name. */
  webhooks(): Promise<Webhook[]>;
  /** @returns Whether it was added; not if there is one of that name. Events after `after` are sent. */
  addWebhook(webhook: Omit<Webhook, 'goneAt'>, after: number): Promise<boolean>;
  /** Forgets a receiver and all that waits for it. @returns Whether there was one. */
  removeWebhook(name: string): Promise<boolean>;
  /** Stops sending to a receiver, or begins again (`null`); what waits stays. */
  setGone(name: string, goneAt: string | null): Promise<void>;
}
