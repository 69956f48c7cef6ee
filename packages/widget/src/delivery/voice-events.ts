import type { Durability } from '@hearback/sdk';
import type { Voice } from './delivery-client.js';

/** Crosses shadow roots and bubbles, so that a page can listen once, on its document. */
const EVERYWHERE = { bubbles: true, composed: true } as const;

/** A person asked to send; nothing is stored yet. `preventDefault()` keeps it from being captured. */
export class HearbackSubmitEvent extends CustomEvent<Voice> {
  constructor(detail: Voice) {
    super('hearback-submit', { ...EVERYWHERE, cancelable: true, detail });
  }
}

/** The voice is safe on this device, or in this page's memory where the browser stores nothing. */
export class HearbackStoredEvent extends CustomEvent<{
  readonly id: string;
  readonly number: string;
  readonly durability: Durability;
}> {
  constructor(detail: { id: string; number: string; durability: Durability }) {
    super('hearback-stored', { ...EVERYWHERE, detail });
  }
}

/** The endpoint has the voice. */
export class HearbackDeliveredEvent extends CustomEvent<{ readonly id: string; readonly number: string }> {
  constructor(detail: { id: string; number: string }) {
    super('hearback-delivered', { ...EVERYWHERE, detail });
  }
}

/** The endpoint refused the voice, for the reason it gave. */
export class HearbackRejectedEvent extends CustomEvent<{
  readonly id: string;
  readonly number: string;
  readonly reason: string;
}> {
  constructor(detail: { id: string; number: string; reason: string }) {
    super('hearback-rejected', { ...EVERYWHERE, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearback-submit': HearbackSubmitEvent;
    'hearback-stored': HearbackStoredEvent;
    'hearback-delivered': HearbackDeliveredEvent;
    'hearback-rejected': HearbackRejectedEvent;
  }
}
