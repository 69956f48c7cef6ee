import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AttachmentStore } from '../attachments/attachment-store.js';

const encoded = (text: string) => new TextEncoder().encode(text);

/** Lower-case hex SHA-256 of bytes. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function kept(store: AttachmentStore, ...parts: string[]): Promise<string> {
  const incoming = await store.begin();
  // oxlint-disable-next-line no-await-in-loop -- parts are written one after the other
  for (const part of parts) await incoming.write(encoded(part));
  const sha256 = hashOf(encoded(parts.join('')));
  await incoming.keep(sha256);
  return sha256;
}

/**
 * What every store of attachments does.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function attachmentSuite(name: string, openStore: () => AttachmentStore): void {
  describe(`${name} as a store of attachments`, () => {
    it('gives back a file as it was written', async () => {
      const store = openStore();
      const sha256 = await kept(store, 'a photo ', 'of a leak');
      const file = (await store.get(sha256))!;
      expect(await store.has(sha256)).toBe(true);
      expect(file.bytes).toBe(17);
      expect(new TextDecoder().decode(file.head)).toBe('a photo of a leak');
      expect(await new Response(file.stream()).text()).toBe('a photo of a leak');
    });

    it('reads no more of a large file than tells what it is', async () => {
      const store = openStore();
      const text = 'x'.repeat(100_000);
      const file = (await store.get(await kept(store, text)))!;
      expect(file.head.byteLength).toBe(64);
      expect(file.bytes).toBe(100_000);
      expect(await new Response(file.stream()).text()).toBe(text);
    });

    it('keeps nothing of a file that is dropped or unfinished', async () => {
      const store = openStore();
      const [dropped, unfinished] = [await store.begin(), await store.begin()];
      await dropped.write(encoded('half a pho'));
      await unfinished.write(encoded('half a pho'));
      await dropped.drop();
      expect(await store.list()).toEqual([]);
      expect(await store.has(hashOf(encoded('half a pho')))).toBe(false);
      expect(await store.get(hashOf(encoded('half a pho')))).toBeNull();
      await unfinished.drop();
    });

    it('takes the same file twice, also at once', async () => {
      const store = openStore();
      const hashes = await Promise.all([kept(store, 'same'), kept(store, 'sa', 'me')]);
      expect(await store.list()).toEqual([hashes[0]]);
      expect(await new Response((await store.get(hashes[1]))!.stream()).text()).toBe('same');
    });

    it('removes a file, and does not mind one that is not there', async () => {
      const store = openStore();
      const sha256 = await kept(store, 'gone');
      await store.remove(sha256);
      await store.remove(sha256);
      expect(await store.has(sha256)).toBe(false);
    });
  });
}
