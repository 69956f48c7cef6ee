import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { hashOf } from './test-support/attachment-suite.js';
import { builtCli, CliProcess } from './test-support/built-cli.js';
import { sampleEvent } from './test-support/sample-event.js';
import { temporaryFolder } from './test-support/temporary-folder.js';

const folder = temporaryFolder();
const AUTHORIZED = { authorization: 'Bearer token-of-the-test' };
let command = '';
beforeAll(async () => {
  command = await builtCli(folder);
});

const start = (db: string, ...more: string[]) =>
  new CliProcess(command, ['--site', 'portal=*', '--db', db, '--port', '0', '--rate', '0', ...more], {
    HEARBACK_TOKEN: 'token-of-the-test',
  });

const photo = Buffer.alloc(3_000_000, 'a photo of the leak ');
const sha256 = hashOf(photo);
const complaint = sampleEvent({
  data: { text: 'Leak', evidence: [{ sha256, mediaType: 'image/jpeg', bytes: photo.byteLength }] },
});

describe('hearback-collector with files', () => {
  it('keeps nothing of an upload in which it was killed, and accepts it afterwards', async () => {
    const db = join(folder, 'killed.db');
    const first = start(db);
    const url = await first.url();
    const headers = { 'content-type': 'application/cloudevents+json' };
    expect((await fetch(`${url}/v1/events`, { method: 'POST', headers, body: JSON.stringify(complaint) })).ok).toBe(
      true,
    );
    const length = { 'content-length': String(photo.byteLength) };
    const sending = httpRequest(`${url}/v1/attachments/${sha256}`, { method: 'PUT', headers: length });
    const broken = once(sending, 'error');
    sending.write(photo.subarray(0, 2_000_000));
    await vi.waitFor(() => expect(readdirSync(`${db}.files`)).toEqual([expect.stringMatching(/\.part$/)]), 60_000);
    first.kill('SIGKILL');
    await broken;
    await first.ended();

    const second = start(db);
    const again = await second.url();
    expect(readdirSync(`${db}.files`)).toEqual([]);
    expect((await fetch(`${again}/v1/attachments/${sha256}`, { headers: AUTHORIZED })).status).toBe(404);
    const put = () => fetch(`${again}/v1/attachments/${sha256}`, { method: 'PUT', body: photo });
    expect([(await put()).status, (await put()).status]).toEqual([201, 200]);
    expect(readFileSync(join(`${db}.files`, sha256)).equals(photo)).toBe(true);
    second.kill('SIGKILL');
    await second.ended();

    const third = start(db);
    const got = await fetch(`${await third.url()}/v1/attachments/${sha256}`, { headers: AUTHORIZED });
    expect(Buffer.from(await got.arrayBuffer()).equals(photo)).toBe(true);
    third.kill('SIGTERM');
    expect((await third.ended()).code).toBe(0);
  });

  it('stores files in the given folder, and none on the disk for a register in memory', async () => {
    const files = join(folder, 'elsewhere');
    const named = start(join(folder, 'named.db'), '--files', files);
    await named.url();
    expect(existsSync(files)).toBe(true);
    named.kill('SIGTERM');
    await named.ended();
    const inMemory = start(':memory:');
    await inMemory.url();
    expect(existsSync(':memory:.files')).toBe(false);
    inMemory.kill('SIGTERM');
    await inMemory.ended();
  });

  it('says in one sentence that the folder of files cannot be used', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await start(join(folder, 'other.db'), '--files', file).ended();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hearback-collector: could not open the folder of files [^\n]+--files\.\n$/);
  });
});
