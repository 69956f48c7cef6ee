type Handler = ((event: unknown) => void) | null;

/** A request of `SimTransaction` or `SimIndexedDb`; has the handlers that are assigned, not `addEventListener`. */
export class SimRequest<Result = unknown> {
  onsuccess: Handler = null;
  onerror: Handler = null;
  onupgradeneeded: Handler = null;
  onblocked: Handler = null;
  error: DOMException | null = null;
  #result: Result | undefined;
  #done = false;

  /** @throws {DOMException} `InvalidStateError` before it is done. */
  get result(): Result {
    if (!this.#done) throw new DOMException('The request has not finished.', 'InvalidStateError');
    return this.#result!;
  }

  get readyState(): 'pending' | 'done' {
    return this.#done ? 'done' : 'pending';
  }

  /** Whether anybody would hear of its end. */
  get heard(): boolean {
    return this.onsuccess !== null || this.onerror !== null;
  }

  /** Has a result; nobody is told yet. */
  finish(result: Result | undefined, error: DOMException | null = null): void {
    this.#result = result;
    this.error = error;
    this.#done = true;
  }

  /** Tells its success or failure. */
  tell(): void {
    const event = { target: this, preventDefault() {} };
    if (this.error) this.onerror?.(event);
    else this.onsuccess?.(event);
  }
}
