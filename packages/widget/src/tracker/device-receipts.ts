import type { CaseState } from '@hearback/protocol/light';
import type { CaseKey } from './tracking-link.js';

/** What this device keeps so that somebody can look a case up without typing. */
export type DeviceReceipt = CaseKey & {
  readonly kind: 'complaint' | 'suggestion';
  /** RFC 3339. */
  readonly sentAt: string;
  /** When the endpoint was last asked; absent before the first time. */
  readonly askedAt?: string;
  /** Where the case stood then. */
  readonly state?: CaseState;
  /** When the person last saw the case; RFC 3339, in the endpoint's time. */
  readonly seenAt?: string;
  /** Somebody else has done something since. */
  readonly hasNews?: boolean;
};

/** Name under which a site's receipts are kept in `localStorage`. Where nothing stands under it, there is no receipt. */
export const receiptsKey = (site: string): string => `hearback:${site}:receipts`;

type SimpleStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isReceipt = (value: unknown): value is DeviceReceipt => {
  const { number, key } = Object(value) as Partial<DeviceReceipt>;
  return typeof number === 'string' && typeof key === 'string';
};

/** The receipts of one site on this device. Without storage there are none, and keeping one does nothing. */
export class DeviceReceipts {
  readonly #name: string;
  readonly #open: () => SimpleStorage;

  /** @param open Gives the storage; may throw, as `localStorage` does in some frames. */
  constructor(site: string, open: () => SimpleStorage = () => localStorage) {
    this.#name = receiptsKey(site);
    this.#open = open;
  }

  /** All of them, the newest first. */
  all(): DeviceReceipt[] {
    try {
      const kept: unknown = JSON.parse(this.#open().getItem(this.#name) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isReceipt) : [];
    } catch {
      return [];
    }
  }

  find(number: string): DeviceReceipt | undefined {
    return this.all().find((each) => each.number === number);
  }

  /** Keeps a receipt, or what is newly known of one. @returns Whether it is kept. */
  keep(receipt: DeviceReceipt): boolean {
    const others = this.all().filter(({ number }) => number !== receipt.number);
    const all = [...others, { ...this.find(receipt.number), ...receipt }];
    return this.#write(all.toSorted((a, b) => b.sentAt.localeCompare(a.sentAt)));
  }

  /** Forgets one. */
  forget(number: string): void {
    this.#write(this.all().filter((each) => each.number !== number));
  }

  /** Forgets all. */
  wipe(): void {
    this.#write([]);
  }

  #write(receipts: readonly DeviceReceipt[]): boolean {
    try {
      const storage = this.#open();
      if (receipts[0]) storage.setItem(this.#name, JSON.stringify(receipts));
      else storage.removeItem(this.#name);
      return true;
    } catch {
      return false;
    }
  }
}
