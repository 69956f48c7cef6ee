/** A receiver of events by HTTP. */
export type Webhook = {
  /** Chosen by the operator; used in logs and commands. */
  readonly name: string;
  readonly url: string;
  /** `whsec_…`: signs what is sent. */
  readonly secret: string;
  /** The one before it, which signs too, so that a receiver may learn the other one at its leisure; `null` if there was none. */
  readonly formerSecret: string | null;
  /** Types of events that are sent; empty for all. */
  readonly types: readonly string[];
  /** Only events of this site; `null` for all. */
  readonly site: string | null;
  /** RFC 3339. */
  readonly createdAt: string;
  /** When the receiver answered that it is gone for good, after which nothing more is sent; `null` while it takes events. */
  readonly goneAt: string | null;
};

/** Name of a webhook among those that events are delivered to. */
export const webhookReceiver = (name: string): string => `webhook ${name}`;

/** Keeps webhooks. Every implementation passes `outgoingSuite`. */
export interface WebhookStore {
  /** All receivers, by name. */
  webhooks(): Promise<Webhook[]>;
  /** Adds a webhook for the events after the place `after`. @returns `false` if there is one of that name. */
  addWebhook(webhook: Omit<Webhook, 'goneAt' | 'formerSecret'>, after: number): Promise<boolean>;
  /** Removes a webhook and its deliveries. @returns `false` if there was none. */
  removeWebhook(name: string): Promise<boolean>;
  /** Gives a webhook another secret, and keeps the one that it has beside it. @returns `false` if there is none of that name. */
  changeSecret(name: string, secret: string): Promise<boolean>;
  /** Stops sending to a webhook, or begins again with `null`; deliveries that wait are kept. */
  setGone(name: string, goneAt: string | null): Promise<void>;
}
