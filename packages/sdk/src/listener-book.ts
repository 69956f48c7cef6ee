import type { ClientEvents, Listener } from './client-events.js';

/** Listeners by the name of an event. */
export type ListenerBook = {
  /** Adds a listener; the function it returns removes it. */
  add<Name extends keyof ClientEvents>(name: Name, listener: Listener<Name>): () => void;
  /** Calls every listener of the name. Never throws. */
  tell<Name extends keyof ClientEvents>(name: Name, event: ClientEvents[Name]): void;
};

/** An empty book. */
export function listenerBook(): ListenerBook {
  const listeners = new Set<{ name: string; listener: (event: never) => void }>();
  return {
    add(name, listener) {
      const entry = { name, listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    tell(name, event) {
      for (const entry of listeners)
        try {
          if (entry.name === name) entry.listener(event as never);
        } catch (error) {
          console.error(error);
        }
    },
  };
}
