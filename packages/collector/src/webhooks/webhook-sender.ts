import type { Log } from '../log-entry.js';
import { DeliverySender, type SenderWorld } from '../outgoing/delivery-sender.js';
import type { Receiver } from '../outgoing/receiver.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { DeliveryStore } from '../store/delivery-store.js';
import type { Store } from '../store/store.js';
import { webhookReceiver, type Webhook, type WebhookStore } from '../store/webhook-store.js';
import { sendWebhook } from './send-webhook.js';
import { isWanted, messageId, webhookBody } from './webhook-message.js';

/** What a sender works with. */
export type WebhookSenderOptions = SenderWorld & {
  readonly store: Store;
  readonly webhooks: WebhookStore & DeliveryStore & CursorStore;
  readonly log: Log;
  readonly fetch?: typeof globalThis.fetch;
};

/**
 * Sends the register's events to the webhooks that want them, each until it arrives or three and a half days have passed. Of several collectors on
 * one register, one sends. Each attempt reads the event again from the register, so that nothing is sent that has been erased meanwhile.
 */
export class WebhookSender {
  readonly #options: WebhookSenderOptions & Required<Pick<WebhookSenderOptions, 'fetch' | 'now'>>;
  readonly #sender: DeliverySender;

  constructor(options: WebhookSenderOptions) {
    this.#options = { fetch: globalThis.fetch, now: Date.now, ...options };
    this.#sender = new DeliverySender({
      ...options,
      deliveries: options.webhooks,
      task: 'webhooks',
      receivers: async () => {
        const webhooks = await options.webhooks.webhooks();
        return webhooks.filter(({ goneAt }) => goneAt === null).map((webhook) => this.#receiver(webhook));
      },
    });
  }

  /** Looks for what is to be sent. */
  look(): void {
    this.#sender.look();
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  close(): Promise<void> {
    return this.#sender.close();
  }

  #receiver(webhook: Webhook): Receiver {
    const { webhooks, fetch, now, log } = this.#options;
    const { name } = webhook;
    return {
      name: webhookReceiver(name),
      wants: (record) => isWanted(webhook, record),
      send: (record) => sendWebhook(webhook, { id: messageId(record), nowMs: now(), body: webhookBody(record) }, fetch),
      onGone: async () => {
        await webhooks.setGone(name, new Date(now()).toISOString());
        log({ level: 'error', event: 'webhook_gone', webhook: name });
      },
      onDead: (seq, attempts) => log({ level: 'error', event: 'webhook_dead_letter', webhook: name, seq, attempts }),
    };
  }
}
