import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { preferences } from '../page/preferences.js';
import { caseKey, type CaseKey } from './case-key.js';

/** Hears the keys that ask something of the inbox, wherever on the page the focus is. */
export class CaseKeysController implements ReactiveController {
  readonly #onKey: (key: CaseKey, event: KeyboardEvent) => boolean;

  /** @param onKey Acts on a key; returns `false` to leave the key to the browser and to other listeners. */
  constructor(host: ReactiveControllerHost, onKey: (key: CaseKey, event: KeyboardEvent) => boolean) {
    this.#onKey = onKey;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('keydown', this.#hear);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#hear);
  }

  readonly #hear = (event: KeyboardEvent) => {
    const key = caseKey(event, preferences.hasShortcuts);
    if (key !== null && this.#onKey(key, event)) event.preventDefault();
  };
}
