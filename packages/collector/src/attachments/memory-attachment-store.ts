import {
  HEAD_BYTES,
  type AttachmentStore,
  type IncomingAttachment,
  type StoredAttachment,
} from './attachment-store.js';

/** Files in this process's memory, for a register that ends with it. */
export class MemoryAttachmentStore implements AttachmentStore {
  readonly #files = new Map<string, Blob>();

  async begin(): Promise<IncomingAttachment> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    return {
      write: async (bytes) => void parts.push(new Uint8Array(bytes)),
      keep: async (sha256) => void this.#files.set(sha256, new Blob(parts)),
      drop: async () => {},
    };
  }

  async has(sha256: string): Promise<boolean> {
    return this.#files.has(sha256);
  }

  async get(sha256: string): Promise<StoredAttachment | null> {
    const file = this.#files.get(sha256);
    if (!file) return null;
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    return { bytes: file.size, head, stream: () => file.stream() };
  }

  async remove(sha256: string): Promise<void> {
    this.#files.delete(sha256);
  }

  async list(): Promise<string[]> {
    return [...this.#files.keys()];
  }
}
