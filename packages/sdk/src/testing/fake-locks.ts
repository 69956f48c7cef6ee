type Waiting = { readonly begin: () => void };

/** Web Locks of one browser profile: exclusive ones, in the order they were asked for. */
export class FakeLocks {
  readonly #holders = new Map<string, { readonly lose: (error: unknown) => void }>();
  readonly #queues = new Map<string, Waiting[]>();

  readonly request = (async (
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean },
    work: () => Promise<unknown>,
  ): Promise<unknown> => {
    if (options.steal) this.#steal(name);
    else await this.#turn(name, options.signal);
    return this.#hold(name, work);
  }) as unknown as LockManager['request'];

  #steal(name: string): void {
    const holder = this.#holders.get(name);
    this.#holders.delete(name);
    holder?.lose(new DOMException('The lock was stolen.', 'AbortError'));
  }

  #turn(name: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, queue);
      const waiting = { begin: resolve };
      queue.push(waiting);
      signal?.addEventListener('abort', () => {
        const index = queue.indexOf(waiting);
        if (index < 0) return;
        queue.splice(index, 1);
        reject(new DOMException('The request was aborted.', 'AbortError'));
      });
      this.#next(name);
    });
  }

  #next(name: string): void {
    if (this.#holders.has(name)) return;
    const next = this.#queues.get(name)?.shift();
    if (!next) return;
    this.#holders.set(name, { lose: () => {} });
    next.begin();
  }

  async #hold(name: string, work: () => Promise<unknown>): Promise<unknown> {
    let lose!: (error: unknown) => void;
    const lost = new Promise<never>((_, reject) => (lose = reject));
    const holder = { lose };
    this.#holders.set(name, holder);
    try {
      return await Promise.race([work(), lost]);
    } finally {
      if (this.#holders.get(name) === holder) {
        this.#holders.delete(name);
        this.#next(name);
      }
    }
  }
}
