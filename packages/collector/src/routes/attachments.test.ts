import { describe, expect, it } from 'vitest';
import type { AttachmentStore } from '../attachments/attachment-store.js';
import { MemoryAttachmentStore } from '../attachments/memory-attachment-store.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { hashOf } from '../test-support/attachment-suite.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { PAGE_ORIGIN, testCollector } from '../test-support/test-collector.js';

const photo = Uint8Array.from('\xff\xd8\xff\xe0 a photo of the leak', (symbol) => symbol.charCodeAt(0));
const sha256 = hashOf(photo);

const naming = (files: readonly Uint8Array[], changes: Readonly<Record<string, unknown>> = {}) =>
  sampleEvent({
    data: {
      text: 'The water is brown.',
      evidence: files.map((file) => ({ sha256: hashOf(file), mediaType: 'image/png', bytes: file.byteLength })),
    },
    ...changes,
  });

/** A collector that has accepted a complaint which names the photo. */
async function expecting(options: Parameters<typeof testCollector>[0] = {}) {
  const parts = testCollector(options);
  await parts.postBatch([naming([photo])]);
  return parts;
}

/** A body that comes in pieces, without a length. */
const streamed = (...pieces: (Uint8Array | Error)[]) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(piece);
    },
  });

const sendStream = ({ collector }: ReturnType<typeof testCollector>, body: ReadableStream<Uint8Array>) =>
  collector.fetch(
    new Request(`http://collector/v1/attachments/${sha256}`, { method: 'PUT', body, duplex: 'half' } as RequestInit),
  );

describe('PUT /v1/attachments/{sha256}', () => {
  it('stores a file that an accepted event names, once', async () => {
    const { put, getFile } = await expecting();
    const first = await put(sha256, photo);
    expect([first.status, await first.json()]).toEqual([201, { status: 'stored' }]);
    const second = await put(sha256, photo);
    expect([second.status, await second.json()]).toEqual([200, { status: 'known' }]);
    expect(new Uint8Array(await (await getFile(sha256)).arrayBuffer())).toEqual(photo);
  });

  it('accepts a stream without a length', async () => {
    const parts = await expecting();
    expect((await sendStream(parts, streamed(photo.subarray(0, 9), photo.subarray(9)))).status).toBe(201);
    expect(await parts.attachments.has(sha256)).toBe(true);
  });

  it('answers 404 for a file that no event names yet, and accepts it once one does', async () => {
    const { put, postBatch } = testCollector();
    const problem = await expectProblem(await put(sha256, photo), 404, 'not_named');
    expect(problem.detail).toContain('Send the event first');
    await postBatch([naming([photo])]);
    expect((await put(sha256, photo)).status).toBe(201);
  });

  it('answers 404 for a file that was named with another size', async () => {
    const parts = testCollector();
    const evidence = [{ sha256, mediaType: 'image/jpeg', bytes: photo.byteLength + 1 }];
    await parts.postBatch([sampleEvent({ data: { text: 'Leak', evidence } })]);
    const length = { 'content-length': String(photo.byteLength) };
    await expectProblem(await parts.put(sha256, photo, length), 404, 'not_named');
    await expectProblem(await sendStream(parts, streamed(photo)), 404, 'not_named');
    expect(await parts.attachments.list()).toEqual([]);
  });

  it.each([
    ['other bytes', streamed(Uint8Array.from(photo).fill(0)), 422, 'hash_mismatch'],
    ['more bytes', streamed(photo, photo), 422, 'hash_mismatch'],
    ['fewer bytes', streamed(photo.subarray(1)), 408, 'incomplete'],
    ['a connection that breaks', streamed(photo.subarray(1), new Error('reset')), 408, 'incomplete'],
  ])('stores nothing of %s', async (_name, body, status, code) => {
    const parts = await expecting();
    await expectProblem(await sendStream(parts, body), status, code);
    expect(await parts.attachments.list()).toEqual([]);
    expect((await parts.put(sha256, photo)).status).toBe(201);
  });

  it('refuses a file above the limit, by its stated and its actual length', async () => {
    const parts = await expecting({ limits: { maxFileBytes: photo.byteLength - 1 } });
    const length = { 'content-length': String(photo.byteLength) };
    await expectProblem(await parts.put(sha256, photo, length), 413, 'too_large');
    await expectProblem(await sendStream(parts, streamed(photo)), 413, 'too_large');
    const { put } = await expecting({ limits: { maxFileBytes: photo.byteLength } });
    expect((await put(sha256, photo)).status).toBe(201);
  });

  it('answers 404 where no files are kept, so that senders keep theirs', async () => {
    const store = new SqliteStore(':memory:');
    const { postBatch } = testCollector({ store });
    await postBatch([naming([photo])]);
    const { createCollector } = await import('../collector.js');
    const collector = createCollector({ store, sites: [{ id: 'portal', origins: '*' }], tokens: [] });
    const request = new Request(`http://collector/v1/attachments/${sha256}`, { method: 'PUT', body: photo });
    await expectProblem(await collector.fetch(request), 404, 'not_named');
  });

  it.each([
    '/v1/attachments/',
    `/v1/attachments/${sha256.toUpperCase()}`,
    `/v1/attachments/${sha256}/`,
    `/v1/attachments/${sha256}0`,
    `/v1/attachments/..%2f${sha256}`,
    '/v1/attachments/../../register.db',
  ])('has nothing at %s', async (path) => {
    const { request } = await expecting();
    expect((await request(path, { method: 'PUT', body: photo })).status).toBe(404);
  });

  it('is open to the pages of the site that named the file, and to no others', async () => {
    const { put, request } = await expecting();
    const preflight = (origin: string) =>
      request(`/v1/attachments/${sha256}`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' },
      });
    const allowed = await preflight(PAGE_ORIGIN);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('PUT');
    expect((await preflight('https://evil.example')).status).toBe(403);
    await expectProblem(await put(sha256, photo, { origin: 'https://shop.example' }), 403, 'origin_not_allowed');
    const response = await put(sha256, photo, { origin: PAGE_ORIGIN });
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
  });

  it('counts requests towards the sites that name the file, and towards none for guessed hashes', async () => {
    const { put, postBatch } = await expecting({ limits: { burst: 2, requestsPerSecond: 1 } });
    const address = '192.0.2.7';
    expect((await put(sha256, photo, {}, address)).headers.get('ratelimit')).toContain('r=1');
    expect((await put(sha256, photo, {}, address)).status).toBe(200);
    const limited = await put(sha256, photo, {}, address);
    await expectProblem(limited, 429, 'rate_limited');
    expect(limited.headers.get('retry-after')).toBe('1');
    expect((await postBatch([sampleEvent()], {}, address)).status).toBe(429);
    const guess = () => put('0'.repeat(64), photo, {}, address);
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([404, 404, 429]);
  });

  it('answers 503 when the file cannot be stored, and leaves nothing', async () => {
    const full: AttachmentStore = new MemoryAttachmentStore();
    const begin = full.begin.bind(full);
    let isFull = true;
    full.begin = async () => {
      const incoming = await begin();
      const write = () => Promise.reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' }));
      return isFull ? { ...incoming, write } : incoming;
    };
    const { put, log } = await expecting({ attachments: full });
    const response = await put(sha256, photo);
    await expectProblem(response, 503, 'store_unavailable');
    expect(log).toContainEqual(expect.objectContaining({ event: 'store_failed', error: 'Error ENOSPC' }));
    isFull = false;
    expect((await put(sha256, photo)).status).toBe(201);
  });
});

describe('GET /v1/attachments/{sha256}', () => {
  const page = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const polyglot = Uint8Array.from('GIF89a/*<script>*/=alert(1)//', (symbol) => symbol.charCodeAt(0));

  it.each([
    ['a photo', photo, 'image/jpeg', 'jpg'],
    ['a drawing with a script', page, 'application/octet-stream', 'bin'],
    ['a picture that is a script', polyglot, 'image/gif', 'gif'],
  ])('gives %s to be saved, and to nothing else', async (_name, file, mediaType, extension) => {
    const { put, getFile, postBatch } = testCollector();
    await postBatch([naming([file])]);
    await put(hashOf(file), file as Uint8Array<ArrayBuffer>, { 'content-type': 'text/html' });
    const response = await getFile(hashOf(file));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': mediaType,
      'content-length': String(file.byteLength),
      'content-disposition': `attachment; filename="${hashOf(file).slice(0, 12)}.${extension}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(file);
  });

  it('asks for a token', async () => {
    const { put, getFile } = await expecting();
    await put(sha256, photo);
    await expectProblem(await getFile(sha256, {}), 401, 'unauthorized');
    await expectProblem(await getFile(sha256, { authorization: 'Bearer no' }), 401, 'unauthorized');
  });

  it('distinguishes a file that has not arrived from an unknown one', async () => {
    const { getFile } = await expecting();
    expect((await expectProblem(await getFile(sha256), 404, 'not_found')).detail).toContain('not arrived');
    expect((await expectProblem(await getFile('0'.repeat(64)), 404, 'not_found')).detail).toContain('No event');
  });
});
