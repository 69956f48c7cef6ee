import { keyHashOf, proves } from '../cases/proof.js';
import type { Store } from '../store/store.js';
import type { Judged } from './judge-event.js';

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

/**
 * Lets nobody but the person who raised a case follow it up, add to it or take it back: what comes later has to prove the key of
 * the first voice with its number, in the register or earlier in the batch. A wrong number and a wrong proof get the same
 * answer. Known events are judged alike, so a duplicate stays a duplicate.
 *
 * @throws {Error} If the register cannot be read.
 */
export async function checkProofs(judged: readonly Judged[], store: Store): Promise<Judged[]> {
  const begun = new Map<string, { readonly event: string }>();
  const checked: Judged[] = [];
  for (const each of judged) {
    if (each.ok && each.proof === null && !begun.has(each.record.number)) begun.set(each.record.number, each.record);
    if (!each.ok || each.proof === null) {
      checked.push(each);
      continue;
    }
    const { number, id } = each.record;
    // oxlint-disable-next-line no-await-in-loop -- what comes later is rare, and a batch is short
    const known = await store.recordsOf(number);
    const first = begun.get(number);
    checked.push(proves(each.proof, keyHashOf(first ? [...known, first] : known)) ? each : refused(id));
  }
  return checked;
}
