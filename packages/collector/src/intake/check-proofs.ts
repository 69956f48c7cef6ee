import { keyHashOf, proves } from '../cases/proof.js';
import type { NewRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import type { GuessLimiter } from '../tracking/guess-limiter.js';
import type { Judged } from './judge-event.js';

/** How long a follow-up, amendment or withdrawal may arrive ahead of the voice it belongs to. */
const AWAITED_MS = 7 * 24 * 60 * 60 * 1000;

const refused = (id: string): Judged => ({
  ok: false,
  outcome: {
    id,
    status: 'rejected',
    code: 'wrong_proof',
    path: '/data/proof',
    detail: 'There is no voice with this number and this key.',
  },
});

/** Asks for no particular pause: the voice may be only a moment behind, and senders back off by themselves. */
const unproven = (id: string): Judged => ({
  ok: false,
  outcome: {
    id,
    status: 'retry',
    code: 'unproven',
    path: '/data/proof',
    detail: 'No voice with this number and this key has arrived yet; send this again later.',
  },
});

const tooFast = (id: string, waitSeconds: number): Judged => ({
  ok: false,
  outcome: {
    id,
    status: 'retry',
    code: 'rate_limited',
    detail: `Too many attempts at one number; send this again in ${waitSeconds} s.`,
    retryAfter: waitSeconds,
  },
});

/** What proofs are checked against. */
export type ProofSources = {
  readonly store: Store;
  readonly guessLimiter: GuessLimiter;
  readonly remoteAddress: string | undefined;
};

/**
 * Lets only the person who raised a case follow it up, add to it or withdraw it: whatever comes later has to prove that it knows the key of
 * the first voice with its number, which has to be of the same site and in the register or earlier in the batch. Events may arrive out of order,
 * so an unproven one is to be sent again for as long as its voice may still be on its way. A wrong number and a wrong proof get the same
 * answer. Known events are checked like new ones, so a duplicate stays a duplicate. Attempts at one number are limited, as look-ups are; those
 * that come too fast are to be sent again.
 *
 * @throws {Error} If the register cannot be read.
 */
export async function checkProofs(
  judged: readonly Judged[],
  { store, guessLimiter, remoteAddress }: ProofSources,
): Promise<Judged[]> {
  const begun = new Map<string, NewRecord>();
  const checked: Judged[] = [];
  for (const each of judged) {
    if (each.ok && each.later === null && !begun.has(each.record.number)) begun.set(each.record.number, each.record);
    if (!each.ok || each.later === null) {
      checked.push(each);
      continue;
    }
    const { proof, ageMs } = each.later;
    const { number, id, site } = each.record;
    const waitSeconds = guessLimiter(number, remoteAddress);
    if (waitSeconds > 0) {
      checked.push(tooFast(id, waitSeconds));
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- what comes later is rare, and a batch is short
    const known = await store.recordsOf(number);
    const first = begun.get(number);
    const keyHash = keyHashOf(first ? [...known, first] : known, site);
    if (proves(proof, keyHash)) checked.push(each);
    else checked.push(proof !== '' && ageMs < AWAITED_MS ? unproven(id) : refused(id));
  }
  return checked;
}
