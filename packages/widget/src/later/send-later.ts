import { trackingProof, type AmendmentData, type FollowUpData, type WithdrawalData } from '@hearback/protocol/light';
import type { Draft } from '@hearback/sdk';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { loadCourier } from '../delivery/load-courier.js';
import { refusalDetail, refusalReason } from '../delivery/submission-failure.js';
import { SETTLE_GRACE_MS } from '../delivery/settle-grace.js';
import { tellPage } from '../delivery/voice-events.js';
import type { CaseKey } from '../tracker/tracking-link.js';

/** What can be added to a case later, without the case's number and key. */
export type LaterVoice =
  | { readonly kind: 'amendment'; readonly data: Pick<AmendmentData, 'text'> }
  | { readonly kind: 'withdrawal'; readonly data: Pick<WithdrawalData, 'reason'> }
  | { readonly kind: 'follow-up'; readonly data: Omit<FollowUpData, 'number' | 'proof'> };

/** Where it is: safe on this device, in this page alone, with the endpoint, or refused by it. */
export type LaterOutcome = 'stored' | 'memory' | 'received' | { readonly refused: string };

/** Told what becomes of it. */
export type LaterListener = {
  /** The outbox has it. */
  readonly onStored?: () => void;
  /** What the endpoint says of it, and before that where it waits if the endpoint takes its time. */
  readonly onOutcome: (outcome: LaterOutcome) => void;
};

/** An element that speaks for a case. */
export type LaterHost = Element & {
  readonly endpoint: string;
  readonly site: string;
  readonly client: DeliveryClient | undefined;
};

/**
 * Sends something about a case, by the same outbox as every voice and with the proof of its key.
 *
 * @throws {TypeError} If the code that sends cannot be fetched.
 * @throws {HearbackError} If it cannot even be stored.
 */
export async function sendLater(
  host: LaterHost,
  { number, key }: CaseKey,
  { kind, data }: LaterVoice,
  { onStored, onOutcome }: LaterListener,
): Promise<void> {
  const { client = (await loadCourier()).sharedClient(host.endpoint, host.site) } = host;
  const proof = await trackingProof(key);
  const id = client.createDraftId();
  const { durability, settled } = await client.submit({ id, kind, data: { ...data, number, proof } } as Draft);
  onStored?.();
  tellPage(host, 'hearback-stored', { id, number, durability });
  let isSettled = false;
  const told = settled.then(
    () => {
      isSettled = true;
      tellPage(host, 'hearback-delivered', { id, number });
      onOutcome('received');
    },
    (error: unknown) => {
      isSettled = true;
      const reason = refusalReason(error);
      tellPage(host, 'hearback-rejected', { id, number, reason });
      onOutcome({ refused: refusalDetail(error) });
    },
  );
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, SETTLE_GRACE_MS))]);
  if (!isSettled) onOutcome(durability === 'memory' ? 'memory' : 'stored');
}
