import type { Durability } from '@hearback/sdk';
import type { Voice } from './delivery-client.js';

/** A person asked to send; nothing is stored yet. `preventDefault()` keeps it from being captured. */
export type HearbackSubmitEvent = CustomEvent<Voice>;

/** The voice is safe on this device, or in this page's memory where the browser stores nothing. */
export type HearbackStoredEvent = CustomEvent<{
  readonly id: string;
  readonly number: string;
  readonly durability: Durability;
}>;

/** The endpoint has the voice. */
export type HearbackDeliveredEvent = CustomEvent<{ readonly id: string; readonly number: string }>;

/** The endpoint refused the voice, for the reason it gave. */
export type HearbackRejectedEvent = CustomEvent<{
  readonly id: string;
  readonly number: string;
  readonly reason: string;
}>;

/** The person took the voice back before it was sent; what is stored of it is gone. */
export type HearbackUndoneEvent = CustomEvent<{ readonly id: string; readonly number: string }>;

/** The events that forms dispatch. */
export type VoiceEvents = {
  'hearback-submit': HearbackSubmitEvent;
  'hearback-stored': HearbackStoredEvent;
  'hearback-delivered': HearbackDeliveredEvent;
  'hearback-rejected': HearbackRejectedEvent;
  'hearback-undone': HearbackUndoneEvent;
};

/**
 * Tells the page. Crosses shadow roots and bubbles, so that a page can listen once, on its document.
 *
 * @returns `false` if a listener prevented what would come next, which only `hearback-submit` allows.
 */
export const tellPage = <Name extends keyof VoiceEvents>(
  host: Element,
  name: Name,
  detail: VoiceEvents[Name]['detail'],
): boolean =>
  host.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable: name === 'hearback-submit', detail }),
  );
