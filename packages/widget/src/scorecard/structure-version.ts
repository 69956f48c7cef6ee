import type { Scorecard } from '@hearback/protocol/light';

/**
 * A version for a scorecard that has none: the same for the same scale, dimensions, items and weights in the same order, whatever the language
 * of the labels. Answers given before and after an item was added are told apart by it.
 *
 * @returns `v-` and 7 characters at most.
 * @see Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", FNV-1a with 32 bits.
 */
export function structureVersion(scale: Scorecard['scale'], dimensions: Scorecard['dimensions']): string {
  const structure = dimensions.map(({ id, weight, items }) => [
    id,
    weight,
    items.map((item) => [item.id, item.weight]),
  ]);
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([scale, structure])) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return `v-${hash.toString(36)}`;
}
