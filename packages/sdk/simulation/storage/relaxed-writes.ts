import type { TableRows } from './table-rows.js';

/** What a disk has been told without being asked to make sure of it, and how to undo that when the power goes. */
export class RelaxedWrites {
  #undo: (() => void)[] = [];

  /** Takes note of how a record stood before it is changed. */
  remember(rows: TableRows, key: string): void {
    const before = rows.get(key);
    this.#undo.push(() => void (before === undefined ? rows.delete(key) : rows.set(key, before)));
  }

  /** All of it is on the disk: a strict transaction follows. */
  flush(): void {
    this.#undo = [];
  }

  /** Loses it all; says whether there was any. */
  lose(): boolean {
    const undo = this.#undo.splice(0).reverse();
    for (const each of undo) each();
    return undo.length > 0;
  }
}
