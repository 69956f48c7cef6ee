import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { jpegSegments, PHOTO_SECRETS, phonePhoto } from '@hearback/testing';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { rigOfFile } from './harness.js';
import { complain } from './visitor.js';

const WITHIN_MS = 60_000;

const rig = rigOfFile();

/** A photo as a phone would have taken it, on its side, with place, time and camera in it. */
async function photoTaken(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 1500);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#0a5c7d';
    context.fillRect(0, 0, 3000, 1500);
    context.fillStyle = '#fff';
    context.fillRect(1000, 500, 1000, 500);
    const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return [...new Uint8Array(await photo.arrayBuffer())];
  });
  return Buffer.from(await phonePhoto(Uint8Array.from(drawn), 6).arrayBuffer());
}

const stored = async (sha256: string): Promise<Buffer> => {
  const address = `${rig.collector}/v1/attachments/${sha256}`;
  const got = await fetch(address, { headers: { authorization: `Bearer ${rig.token}` } });
  return Buffer.from(await got.arrayBuffer());
};

it('a photo of a complaint arrives after its text, complete, upright, and without metadata', async () => {
  const page = await rig.openPage('/en/complaint');
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const order: string[] = [];
  page.on('request', (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === rig.collector && request.method() !== 'OPTIONS') order.push(`${request.method()} ${pathname}`);
  });
  const form = page.locator('hearback-complaint');
  await form.scrollIntoViewIfNeeded();

  await form.getByText('Add photos or files').click();
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Choose files' }).click();
  const buffer = await photoTaken(page);
  expect(buffer.toString('latin1')).toContain(PHOTO_SECRETS[2]);
  const bill = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nThe bill.') };
  await (await chooser).setFiles([{ name: 'IMG_20260512.jpg', mimeType: 'image/jpeg', buffer }, bill]);
  await form.getByText(/Ready, /).waitFor();
  await form.getByRole('img', { name: 'IMG_20260512.jpg' }).waitFor();
  await complain(form, 'Water stands in the street, see the photo.');

  const [row] = await rig.waitForRows(1);
  expect(row!.event).not.toContain('IMG_20260512');
  const { evidence } = (JSON.parse(row!.event) as { data: { evidence: { sha256: string; bytes: number }[] } }).data;
  expect(evidence).toEqual([
    expect.objectContaining({ mediaType: 'image/jpeg', name: 'photo-1.jpg' }),
    expect.objectContaining({ mediaType: 'application/pdf', name: 'bill.pdf', bytes: bill.buffer.length }),
  ]);
  const names = evidence.map(({ sha256 }) => sha256).toSorted();
  await vi.waitFor(() => expect(readdirSync(rig.files).toSorted()).toEqual(names), WITHIN_MS);
  expect(order[0]).toBe('POST /v1/events');
  // A file may be there before word of its request is here.
  await expect.poll(() => order.filter((request) => request.startsWith('PUT'))).toHaveLength(2);

  const photo = await stored(evidence[0]!.sha256);
  expect(photo.length).toBe(evidence[0]!.bytes);
  expect(createHash('sha256').update(photo).digest('hex')).toBe(evidence[0]!.sha256);
  for (const secret of PHOTO_SECRETS) expect(photo.toString('latin1')).not.toContain(secret);
  const segments = jpegSegments(photo);
  expect(segments.map(({ marker }) => marker).filter((marker) => marker === 0xe1 || marker === 0xfe)).toEqual([]);
  // The frame's header: height, then width, of what lay on its side.
  const frame = segments.find(({ marker }) => marker === 0xc0 || marker === 0xc2)!.content;
  expect([frame[1]! * 256 + frame[2]!, frame[3]! * 256 + frame[4]!]).toEqual([2048, 1024]);
  expect((await stored(evidence[1]!.sha256)).equals(bill.buffer)).toBe(true);
  expect(problems).toEqual([]);
});

it('a blurred area is gone from the photo that arrives, under a strict content security policy', async () => {
  const page = await rig.openPage('/en/complaint');
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const form = page.locator('hearback-complaint');
  await form.scrollIntoViewIfNeeded();
  await form.getByText('Add photos or files').click();
  await form.getByRole('button', { name: 'Choose files' }).waitFor();
  const buffer = await photoTaken(page);
  const taken = { name: 'plate.jpg', mimeType: 'image/jpeg', buffer };
  await form.locator('input[type=file][multiple]').setInputFiles(taken);
  await form.getByRole('button', { name: 'Blur parts of plate.jpg' }).click();
  const stage = form.getByRole('application', { name: 'Photo plate.jpg' });
  // It takes the focus once the photo is in it.
  await expect.poll(() => stage.evaluate((element) => element.matches(':focus'))).toBe(true);
  const bounds = (await stage.locator('canvas').boundingBox())!;
  await page.mouse.move(bounds.x + bounds.width * 0.45, bounds.y + bounds.height * 0.34);
  await page.mouse.down();
  await page.mouse.move(bounds.x + bounds.width * 0.55, bounds.y + bounds.height * 0.34, { steps: 8 });
  await page.mouse.up();
  await form.getByText('Blurred.').waitFor({ state: 'attached' });
  await form.getByRole('button', { name: 'Use this photo' }).click();
  await form.getByText('Parts of plate.jpg are blurred.').waitFor({ state: 'attached' });
  await complain(form, 'See the photo.');

  const row = (await rig.waitForRows(2))[1]!;
  const { evidence } = (JSON.parse(row.event) as { data: { evidence: { sha256: string }[] } }).data;
  expect(evidence).toHaveLength(1);
  const { sha256 } = evidence[0]!;
  await vi.waitFor(() => expect(readdirSync(rig.files)).toContain(sha256), WITHIN_MS);
  const bytes = [...(await stored(sha256))];
  // Upright, the white field begins at a third of the height; the stroke went along its upper edge, where blue and white met.
  const edge = await page.evaluate(async (numbers) => {
    const photo = await createImageBitmap(new Blob([Uint8Array.from(numbers)]));
    const context = new OffscreenCanvas(photo.width, photo.height).getContext('2d')!;
    context.drawImage(photo, 0, 0);
    const redness = (x: number, y: number) =>
      context.getImageData(Math.round(photo.width * x), Math.round(photo.height * y), 1, 1).data[0]!;
    return { blurred: redness(0.5, 0.338), beside: redness(0.38, 0.36), above: redness(0.5, 0.1) };
  }, bytes);
  expect(edge.above).toBeLessThan(30);
  expect(edge.beside).toBeGreaterThan(225);
  expect(edge.blurred).toBeGreaterThan(40);
  expect(edge.blurred).toBeLessThan(225);
  expect(problems).toEqual([]);
});

it('takes photos as soon as the connection is back, if what takes them could not be fetched', async () => {
  const page = await rig.openPage('/en/');
  await page.route('**/complaint-extras*.js', (route) => route.abort());
  await page.goto(`${rig.portal}/en/complaint`);
  const form = page.locator('hearback-complaint');
  await form.getByText('Add photos or files').click();
  const failed = form.getByText('This could not load. Please try again.').first();
  await failed.waitFor();
  await page.unroute('**/complaint-extras*.js');
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await form.getByRole('button', { name: 'Choose files' }).waitFor();
  expect(await failed.isVisible()).toBe(false);
});

it('what is shown to be sent with files is what arrives, letter by letter', async () => {
  const page = await rig.openPage('/en/complaint');
  const form = page.locator('hearback-complaint');
  await form.scrollIntoViewIfNeeded();
  const text = 'See the photo and the bill.';
  await form.getByRole('form').getByLabel('What happened?').fill(text);
  await form.getByText('Add photos or files').click();
  await form.getByRole('button', { name: 'Choose files' }).waitFor();
  const bill = { name: 'Bill, May.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nThe bill.') };
  const photo = { name: 'IMG_20260512.jpg', mimeType: 'image/jpeg', buffer: await photoTaken(page) };
  await form
    .locator('input[type=file][multiple]')
    .setInputFiles([
      bill,
      photo,
      { ...bill, name: 'The same.pdf' },
      { name: 'readings', mimeType: '', buffer: Buffer.from('1042 1057') },
    ]);
  await form.getByText(/Ready, /).waitFor();
  await form.getByText('See exactly what is sent').click();
  const payload = form.locator('[part=payload]');
  await payload.getByText('photo-2.jpg').waitFor();
  const seen = await payload.textContent();
  const before = rig.rows().length;
  await complain(form, text);
  const row = (await rig.waitForRows(before + 1))[before]!;
  expect(row.event).toContain(`"data":${seen}`);
});
