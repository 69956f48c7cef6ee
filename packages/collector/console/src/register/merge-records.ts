import type { RegisterRecord } from './record.js';

/**
 * Records of both lists, each `seq` once, highest first; what is held stays.
 *
 * @param held Highest `seq` first, as this function returns it.
 * @param incoming In any order; may repeat what is held.
 * @returns `held` itself when nothing is new.
 */
export function mergeRecords(held: readonly RegisterRecord[], incoming: readonly RegisterRecord[]) {
  const known = new Set(held.map(({ seq }) => seq));
  const fresh = incoming.filter(({ seq }) => !known.has(seq) && known.add(seq)).toSorted((a, b) => b.seq - a.seq);
  if (fresh.length === 0) return held;
  const newest = held.at(0)?.seq ?? 0;
  if (fresh.at(-1)!.seq > newest) return [...fresh, ...held];
  return [...held, ...fresh].toSorted((a, b) => b.seq - a.seq);
}
