import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { rigOfFile } from './harness';
import { timeOf } from './odd-page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WITHIN_MS = 60_000;
const PHOTO_BYTES = 2 * 1024 * 1024;

const rig = rigOfFile();

/** The photo that the page takes, the same in the page and here. */
const photo = Buffer.from(Uint8Array.from({ length: PHOTO_BYTES }, (_, place) => (place * 31) % 251));
const sha256 = createHash('sha256').update(photo).digest('hex');

/** What the page needs of the SDK, which it loads by its address. */
type Client = {
  submit(draft: object): Promise<{ settled: Promise<string> }>;
  attachments(): Promise<readonly unknown[]>;
};
type ClientWindow = { client: Client };

/** A page of the portal with a client of its own in `window.client`, made by the built SDK. */
async function openClient(page: Page): Promise<Page> {
  await page.route('**/packages/*/dist/**', (route) => {
    const file = join(ROOT, new URL(route.request().url()).pathname);
    const body = readFileSync(file, 'utf8').replaceAll('@hearback/protocol/light', '/packages/protocol/dist/light.js');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${rig.portal}/en/`);
  // As text, since the test's own build rewrites what imports a module.
  const options = JSON.stringify({ endpoint: `${rig.collector}/v1/events`, site: 'portal' });
  const address = '/packages/sdk/dist/index.js';
  await page.evaluate(`import('${address}').then((sdk) => void (window.client = sdk.createClient(${options})))`);
  return page;
}

it('a photo of a complaint arrives byte for byte even if the collector is killed during the upload', async () => {
  const context = await rig.newContext();
  const page = await openClient(await context.newPage());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: PHOTO_BYTES / 60 };
  await devtools.send('Network.emulateNetworkConditions', slow);

  const settled = await page.evaluate(async (bytes) => {
    const { client } = window as unknown as ClientWindow;
    const taken = Uint8Array.from({ length: bytes }, (_, place) => (place * 31) % 251);
    const leak = new File([taken], 'leak.jpg', { type: 'image/jpeg' });
    const draft = { kind: 'complaint', data: { text: 'The pipe leaks, see the photo.' }, attachments: [leak] };
    return (await client.submit(draft)).settled;
  }, PHOTO_BYTES);
  expect(settled).toBe('accepted');
  const [row] = await rig.waitForRows(1);
  expect(JSON.parse(row!.event)).toMatchObject({ data: { evidence: [{ sha256, bytes: PHOTO_BYTES }] } });

  await vi.waitFor(() => expect(readdirSync(rig.files)).toEqual([expect.stringMatching(/\.part$/)]), WITHIN_MS);
  await rig.kill('SIGKILL');
  await rig.restart();
  expect(readdirSync(rig.files)).not.toContain(sha256);
  await devtools.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });

  await vi.waitFor(() => expect(readdirSync(rig.files)).toEqual([sha256]), WITHIN_MS);
  const address = `${rig.collector}/v1/attachments/${sha256}`;
  const got = await fetch(address, { headers: { authorization: `Bearer ${rig.token}` } });
  expect(Buffer.from(await got.arrayBuffer()).equals(photo)).toBe(true);
  expect(got.headers.get('content-disposition')).toMatch(/^attachment/);
  await page.waitForFunction(async () => {
    const { client } = window as unknown as ClientWindow;
    return (await client.attachments()).length === 0;
  });
  expect(rig.rows()).toHaveLength(1);
});

it('a photo whose page was left before it arrived goes from the next page of the site, where nobody says anything', async () => {
  const context = await rig.newContext();
  const before = rig.rows().length;
  const kept = new Set(readdirSync(rig.files));
  const page = await openClient(await context.newPage());
  await page.route('**/v1/attachments/**', (route) => route.abort());
  const settled = await page.evaluate(async () => {
    const { client } = window as unknown as ClientWindow;
    const meter = new File(['The meter, photographed.'], 'meter.txt', { type: 'text/plain' });
    const draft = { kind: 'complaint', data: { text: 'The meter is wrong.' }, attachments: [meter] };
    return (await client.submit(draft)).settled;
  });
  expect(settled).toBe('accepted');
  await rig.waitForRows(before + 1);
  await page.waitForFunction(async () => {
    const { client } = window as unknown as ClientWindow;
    const [file] = (await client.attachments()) as readonly { lastError: string }[];
    return file?.lastError === 'network';
  });
  await page.close();
  expect(readdirSync(rig.files).filter((name) => !kept.has(name))).toEqual([]);

  const next = await context.newPage();
  // The page that was left may have been about to try again, and be waited for.
  const untilOver = await timeOf(next);
  await next.goto(`${rig.portal}/en/tariffs`);
  const added = () => readdirSync(rig.files).filter((name) => !kept.has(name));
  await untilOver(async () => added().some((name) => /^[\da-f]{64}$/.test(name)));
  expect(added()).toHaveLength(1);
});
