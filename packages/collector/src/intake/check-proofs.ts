import { VOICE_TYPES } from '@hearback/protocol';
import { keyHashOf, proves } from '../cases/proof.js';
import type { NewRecord, StoredRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import type { GuessLimiter } from '../tracking/guess-limiter.js';
import type { Judged } from './judge-event.js';

/** How long a follow-up, amendment or withdrawal may arrive ahead of the voice it belongs to. */
const AWAITED_MS = 7 * 24 * 60 * 60 * 1000;

/** What a case holds of what its person adds, by number and by UTF-16 code units: whoever reads the case reads all of it. */
const [MOST_ADDED, MAX_ADDED_LENGTH] = [200, 4 * 1024 * 1024];

const ADDED: ReadonlySet<string> = new Set([
  VOICE_TYPES['follow-up'],
  VOICE_TYPES.amendment,
  VOICE_TYPES.withdrawal,
] as const);

/** Whether a case holds no more of a kind; it knows what it has, and can be withdrawn however much was added. */
function isFull(known: readonly StoredRecord[], { source, id, type: kind }: NewRecord): boolean {
  if (known.some((each) => each.source === source && each.id === id)) return false;
  const added = known.filter(({ type }) => ADDED.has(type));
  if (kind === VOICE_TYPES.withdrawal && !added.some(({ type }) => type === kind)) return false;
  const length = added.reduce((sum, { event }) => sum + event.length, 0);
  return added.length >= MOST_ADDED || length >= MAX_ADDED_LENGTH;
}

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

const full = (id: string): Judged => ({
  ok: false,
  outcome: {
    id,
    status: 'rejected',
    code: 'case_full',
    path: '/data/number',
    detail: 'This case holds no more; send a voice of its own.',
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
 * that come too fast are to be sent again. What comes to a case that holds no more is refused, but for a first withdrawal.
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
    if (proves(proof, keyHash)) checked.push(isFull(known, each.record) ? full(id) : each);
    else checked.push(proof !== '' && ageMs < AWAITED_MS ? unproven(id) : refused(id));
  }
  return checked;
}
