import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Holds something its host shows and that loads when it is first asked for. */
export class LateController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted = '';
  #value: Value | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  /**
   * What was asked for, or what was shown before while it loads; `undefined` before there is any. The host is updated
   * when it arrives. Where it cannot be fetched, it is asked for again when the connection is back.
   *
   * @param name Tells one thing from another.
   */
  get(name: string, load: () => Promise<Value>): Value | undefined {
    if (name !== this.#wanted) {
      this.#wanted = name;
      load().then(
        (value) => {
          if (this.#wanted !== name) return;
          this.#value = value;
          this.#host.requestUpdate();
        },
        () => {
          this.#wanted = '';
          addEventListener('online', () => this.#host.requestUpdate(), { once: true });
        },
      );
    }
    return this.#value;
  }
}
