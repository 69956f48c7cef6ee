import type { Channel, OpenChannel } from '../channel.js';
import type { Lifecycle, LifecycleSignal } from '../lifecycle.js';

/** The life of a page, lived by the test. */
export class FakePage {
  readonly #listeners = new Set<(signal: LifecycleSignal) => void>();

  readonly lifecycle: Lifecycle = (listen) => {
    this.#listeners.add(listen);
    return () => void this.#listeners.delete(listen);
  };

  /** Tells everything on the page. */
  tell(signal: LifecycleSignal): void {
    for (const listen of this.#listeners) listen(signal);
  }
}

/** Lines between tabs, as `BroadcastChannel` has them: everybody but the speaker hears. */
export class FakeAir {
  readonly #lines = new Set<{ name: string; hear: (bulletin: unknown) => void }>();

  /** Lines that are open. */
  get lines(): number {
    return this.#lines.size;
  }

  readonly open: OpenChannel = (name, hear): Channel => {
    const line = { name, hear };
    this.#lines.add(line);
    return {
      tell: (bulletin) => {
        for (const other of this.#lines) if (other !== line && other.name === name) other.hear(bulletin);
      },
      close: () => void this.#lines.delete(line),
    };
  };
}
