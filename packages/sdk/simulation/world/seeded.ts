import type { RandomBytes } from '@hearback/protocol/light';

/**
 * A stream of numbers that is the same for the same seed. Streams of different names are independent, so that leaving
 * something out of one concern of a schedule changes as little as possible of the others.
 *
 * @see Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014, for the mixing step.
 */
export class Seeded {
  #state: number;

  /** @param seed Any whole number. @param stream What the numbers are for. */
  constructor(seed: number, stream: string) {
    let state = seed >>> 0;
    for (let i = 0; i < stream.length; i++) state = Math.imul(state ^ stream.charCodeAt(i), 0x01000193) >>> 0;
    this.#state = state;
  }

  /** A whole number of 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }

  /** From 0, included, to 1, excluded. */
  fraction(): number {
    return this.bits() / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** A whole number from `low`, at least 1, to `high`, every order of magnitude as likely as any other. */
  magnitude(low: number, high: number): number {
    return Math.round(low * (high / low) ** this.fraction());
  }

  /** `true` in so many of all cases; from 0 to 1. */
  chance(ratio: number): boolean {
    return this.fraction() < ratio;
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.between(0, list.length - 1)]!;
  }

  /** Part of a list, each item with the same chance, in the order of the list. */
  some<Item>(list: readonly Item[], ratio: number): Item[] {
    return list.filter(() => this.chance(ratio));
  }

  /** The list in another order. */
  shuffled<Item>(list: readonly Item[]): Item[] {
    return list
      .map((item) => ({ item, at: this.bits() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  /** Fills bytes, as `crypto.getRandomValues` does. */
  readonly bytes: RandomBytes = (bytes) => {
    for (let i = 0; i < bytes.length; i++) bytes[i] = this.bits() & 255;
    return bytes;
  };
}
