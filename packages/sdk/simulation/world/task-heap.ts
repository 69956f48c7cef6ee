/** What orders two entries of a heap. */
export type Ranked = { readonly at: number; readonly tie: number };

const before = (a: Ranked, b: Ranked) => a.at < b.at || (a.at === b.at && a.tie < b.tie);

/** A binary heap: gives the earliest entry first, those of the same time in the order of their `tie`. */
export class TaskHeap<Entry extends Ranked> {
  readonly #entries: Entry[] = [];

  /** The earliest entry; `undefined` when there is none. */
  get first(): Entry | undefined {
    return this.#entries[0];
  }

  /** Every entry, in no order. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  push(entry: Entry): void {
    const entries = this.#entries;
    let at = entries.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, entries[parent]!)) break;
      entries[at] = entries[parent]!;
      at = parent;
    }
    entries[at] = entry;
  }

  /** Takes the earliest entry out. */
  pop(): Entry | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!last || first === last) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= entries.length) break;
      if (child + 1 < entries.length && before(entries[child + 1]!, entries[child]!)) child++;
      if (!before(entries[child]!, last)) break;
      entries[at] = entries[child]!;
      at = child;
    }
    entries[at] = last;
    return first;
  }
}
