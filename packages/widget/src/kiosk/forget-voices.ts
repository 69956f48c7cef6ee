import type { DeliveryClient } from '../delivery/delivery-client.js';

/** Forgets voices that have nothing more to wait for, so that no number of them stays on the device. */
export class ForgetVoices {
  readonly #client: DeliveryClient;
  /** Files of each voice that are not with the endpoint yet. */
  readonly #files = new Map<string, number>();
  readonly #delivered = new Set<string>();
  /** What the endpoint refused, which the person may still look at. */
  readonly #refused = new Set<string>();

  constructor(client: DeliveryClient) {
    this.#client = client;
    const fileEnded = ({ id }: { readonly id: string }) => {
      this.#files.set(id, (this.#files.get(id) ?? 1) - 1);
      this.#forgetWhenDone(id);
    };
    client.on?.('uploaded', fileEnded);
    client.on?.('attachment-rejected', fileEnded);
  }

  /** A voice is on the device, with so many files. */
  stored(id: string, files: number): void {
    if (files) this.#files.set(id, (this.#files.get(id) ?? 0) + files);
  }

  delivered(id: string): void {
    this.#delivered.add(id);
    this.#forgetWhenDone(id);
  }

  /** @param isShown Whether the person sees that it was refused. */
  refused(id: string, isShown: boolean): void {
    this.#refused.add(id);
    if (!isShown) this.leave();
  }

  /** The person has gone: what was refused is of use to nobody. */
  leave(): void {
    for (const id of this.#refused) this.#discard(id);
    this.#refused.clear();
  }

  #forgetWhenDone(id: string): void {
    if (!this.#delivered.has(id) || (this.#files.get(id) ?? 0) > 0) return;
    this.#delivered.delete(id);
    this.#files.delete(id);
    this.#discard(id);
  }

  #discard(id: string): void {
    // If storage cannot be reached now, the number expires after 30 days.
    this.#client.discard?.(id).catch(() => {});
  }
}
