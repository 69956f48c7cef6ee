type Watcher = { readonly condition: () => boolean; readonly resolve: () => void };

/** Those who wait for something to come true. */
export class Watchers {
  readonly #watchers = new Set<Watcher>();

  /** Lets everybody look whether it has. */
  look(): void {
    for (const watcher of this.#watchers) if (watcher.condition()) watcher.resolve();
  }

  /**
   * Waits for a condition, which may hold already.
   *
   * @param what Completes the sentence "Failed to see …" of the error.
   * @throws {Error} After `timeoutMs` milliseconds.
   */
  until(condition: () => boolean, what: string, timeoutMs: number): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const watcher: Watcher = {
        condition,
        resolve: () => {
          clearTimeout(timer);
          this.#watchers.delete(watcher);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#watchers.delete(watcher);
        reject(new Error(`Failed to see ${what} within ${timeoutMs} ms.`));
      }, timeoutMs);
      this.#watchers.add(watcher);
    });
  }
}
