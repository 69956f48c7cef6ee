import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Draft } from '../draft.js';
import { failure } from '../testing/client-helpers.js';
import { complaint } from '../testing/complaint.js';
import { Device } from '../testing/device.js';

const draft = { ...complaint(), attachments: [new Blob(['photo'])] } as Draft;

afterEach(() => vi.doUnmock('./uploads.js'));

it('refuses a draft with files while what they need cannot be loaded, and takes it once it can', async () => {
  vi.doMock('./uploads.js', () => {
    throw new Error('offline');
  });
  const { client } = new Device().open();
  expect(await failure(client.submit(draft))).toMatchObject({ code: 'ATTACHMENTS_UNAVAILABLE' });
  expect(await failure(client.attachments())).toMatchObject({ code: 'ATTACHMENTS_UNAVAILABLE' });
  expect(await client.pending()).toEqual([]);
  vi.doUnmock('./uploads.js');
  expect(await client.submit(draft)).toMatchObject({ durability: 'disk' });
  expect(await client.attachments()).toHaveLength(1);
  client.close();
});
