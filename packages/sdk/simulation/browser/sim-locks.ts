import type { SimScheduler, TaskOwner } from '../world/sim-scheduler.js';

type Waiter = {
  readonly owner: TaskOwner;
  readonly name: string;
  readonly callback: (lock: Lock | null) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * The Web Locks of one origin: exclusive ones with `ifAvailable`, `steal` and `signal`. A frozen or cached page keeps
 * what it holds; a page that is gone holds nothing.
 *
 * @see Web Locks API, section 4.
 */
export class SimLocks {
  readonly #scheduler: SimScheduler;
  readonly #held = new Map<string, Waiter>();
  #waiting: Waiter[] = [];

  constructor(scheduler: SimScheduler) {
    this.#scheduler = scheduler;
  }

  /** What a page sees as `navigator.locks`. */
  managerFor(owner: TaskOwner): LockManager {
    const request = (
      name: string,
      ...rest: [LockOptions, LockGrantedCallback<unknown>] | [LockGrantedCallback<unknown>]
    ) => this.#request(owner, name, rest.length === 1 ? {} : rest[0], rest.at(-1) as LockGrantedCallback<unknown>);
    const query = async () => ({
      held: [...this.#held.keys()].map((name) => ({ name, mode: 'exclusive' })),
      pending: this.#waiting.map(({ name }) => ({ name, mode: 'exclusive' })),
    });
    return { request, query } as unknown as LockManager;
  }

  /** The page is gone: its locks are free. */
  pageGone(owner: TaskOwner): void {
    this.#waiting = this.#waiting.filter((waiter) => waiter.owner !== owner);
    for (const [name, holder] of this.#held) if (holder.owner === owner) this.#free(name, holder);
  }

  #request(owner: TaskOwner, name: string, options: LockOptions, callback: Waiter['callback']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { owner, name, callback, resolve, reject };
      const holder = this.#held.get(name);
      if (options.steal && holder) {
        this.#held.delete(name);
        this.#post(holder.owner, () => holder.reject(new DOMException('The lock was stolen.', 'AbortError')));
      }
      if (!this.#held.has(name)) return this.#grant(waiter);
      if (options.ifAvailable) return this.#post(owner, () => resolve(callback(null)));
      this.#waiting.push(waiter);
      options.signal?.addEventListener('abort', () => {
        if (!this.#waiting.includes(waiter)) return;
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        reject(options.signal?.reason);
      });
    });
  }

  #grant(waiter: Waiter): void {
    const { name, owner, callback, resolve, reject } = waiter;
    this.#held.set(name, waiter);
    this.#post(owner, () => {
      if (this.#held.get(name) !== waiter) return;
      const free = () => this.#free(name, waiter);
      void new Promise((done) => done(callback({ name, mode: 'exclusive' }))).then(resolve, reject).then(free);
    });
  }

  #free(name: string, holder: Waiter): void {
    if (this.#held.get(name) !== holder) return;
    this.#held.delete(name);
    const next = this.#waiting.find((waiter) => waiter.name === name);
    if (!next) return;
    this.#waiting = this.#waiting.filter((waiter) => waiter !== next);
    this.#grant(next);
  }

  #post(owner: TaskOwner, run: () => void): void {
    this.#scheduler.post(owner, 'news of a lock', run);
  }
}
