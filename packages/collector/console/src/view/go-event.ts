import type { Address } from '../page/address.js';

/** Something else is to be shown. */
export class GoEvent extends Event {
  /** @param how Whether the way back leads here. */
  constructor(
    readonly to: Partial<Address>,
    readonly how: 'push' | 'replace',
  ) {
    super('console-go', { bubbles: true, composed: true });
  }
}
