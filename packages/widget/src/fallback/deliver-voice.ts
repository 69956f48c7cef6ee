import { numberOf } from '@hearback/protocol/light';
import type { Client, Draft } from '@hearback/sdk';
import type { DeliveryClient, Voice } from '../delivery/delivery-client.js';
import { refusalDetail, refusalReason } from '../delivery/submission-failure.js';
import type { Stored } from '../delivery/submission-state.js';
import { loadOutbox } from '../loader/load-outbox.js';
import { eventText, postVoice } from './post-voice.js';
import { waited } from './waited.js';

/** Where a voice is, as far as it is known. Of the last two, whichever is told first stands. */
export type FallbackState =
  /** It could not be stored here and the endpoint was not reached: only the form has it. */
  | { readonly phase: 'kept' }
  | { readonly phase: 'stored'; readonly stored: Stored }
  | { readonly phase: 'received'; readonly stored: Stored }
  | {
      readonly phase: 'refused';
      readonly stored: Stored;
      /** In the endpoint's own words, for the person; empty if it gave none. */
      readonly reason: string;
      /** For scripts of the page. */
      readonly told: string;
    };

/** A voice on its way. */
export type Sending = {
  readonly id: string;
  readonly voice: Voice;
  /** Absolute address. */
  readonly endpoint: string;
  readonly site: string;
  /** Whether nothing of it stays on the device once the endpoint has it, or has refused it. */
  readonly isForgotten: boolean;
};

/** A healthy outbox stores well within this time; one on a page with broken built-ins may never answer. In milliseconds. */
const STORED_WITHIN_MS = 4000;
/** Spares the person a "saved" that turns into "received" as they begin to read it. In milliseconds. */
const SETTLE_GRACE_MS = 800;
/** A stored voice that nobody has answered for after this time is sent by a plain request as well. In milliseconds. */
const ANSWERED_WITHIN_MS = 5000;

/**
 * Takes a voice to the outbox, which stores it and sends it until the endpoint has it; where that fails, or is stuck, to the endpoint by a
 * plain request. Both carry the same id, so the endpoint counts the voice once whichever comes first, or both.
 *
 * @param tell Told each time more is known, the last time `received` or `refused` if it comes to that. Never told less than before.
 */
export async function deliverVoice(
  { id, voice, endpoint, site, isForgotten }: Sending,
  tell: (state: FallbackState) => void,
) {
  let phase: FallbackState['phase'] | undefined;
  /** Whether the outbox has tried, and will try again by its own rules. */
  let isTried = false;
  let stored: Stored = { id, number: numberOf(id), durability: 'memory' };
  const conclude = (state: FallbackState) => {
    if (phase === 'received' || phase === 'refused' || (phase && state.phase === 'kept')) return;
    phase = state.phase;
    tell(state);
  };
  const post = async () => {
    const result = await postVoice(endpoint, id, eventText(id, site, voice));
    if (result.verdict === 'received') conclude({ phase: 'received', stored });
    else if (result.verdict === 'refused')
      conclude({ phase: 'refused', stored, reason: result.reason, told: result.reason });
    else conclude({ phase: 'kept' });
  };

  const store = async () => {
    const client: DeliveryClient & Partial<Pick<Client, 'on'>> = (await loadOutbox()).openOutbox(endpoint, site);
    client.on?.('postponed', (postponed) => {
      if (postponed.id === id) isTried = true;
    });
    const receipt = await client.submit({ ...voice, id } as Draft);
    stored = { id, number: receipt.number, durability: receipt.durability };
    const settled = receipt.settled.then(
      () => conclude({ phase: 'received', stored }),
      (error: unknown) =>
        conclude({ phase: 'refused', stored, reason: refusalDetail(error), told: refusalReason(error) }),
    );
    // If storage cannot be reached now, what is left expires after 30 days.
    if (isForgotten) void settled.then(() => client.discard?.(id)).catch(() => {});
    await Promise.race([settled, waited(SETTLE_GRACE_MS)]);
    conclude({ phase: 'stored', stored });
  };
  const isStored = await Promise.race([
    store().then(
      () => true,
      () => false,
    ),
    waited(STORED_WITHIN_MS).then(() => false),
  ]);
  if (!isStored) return post();
  await waited(ANSWERED_WITHIN_MS);
  if ((phase as FallbackState['phase']) === 'stored' && !isTried) await post();
}
