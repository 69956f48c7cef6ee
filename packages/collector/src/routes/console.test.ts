import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { json, testCollector } from '../test-support/test-collector.js';

const parent = mkdtempSync(join(tmpdir(), 'hearback-console-'));
const consoleFolder = join(parent, 'console');
mkdirSync(join(consoleFolder, 'assets'), { recursive: true });
writeFileSync(join(parent, 'secret.js'), 'secret');
writeFileSync(join(consoleFolder, 'index.html'), '<!doctype html><title>Console</title>');
writeFileSync(join(consoleFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(consoleFolder, 'icon-fallback.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(join(consoleFolder, 'assets', 'index-B1x_9-aZ.js'), 'export {}');
writeFileSync(join(consoleFolder, 'assets', 'index-C7yzAbQ2.css'), 'body{}');
writeFileSync(join(consoleFolder, '.hidden.js'), 'secret');
writeFileSync(join(consoleFolder, 'notes.txt'), 'secret');
symlinkSync(join(parent, 'secret.js'), join(consoleFolder, 'link.js'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const { request } = testCollector({ consoleFolder });

describe('GET /console/', () => {
  it('serves the page under a strict policy, never from a cache', async () => {
    const response = await request('/console/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await response.text()).toContain('Console');
  });

  it.each([
    ['/console/assets/index-B1x_9-aZ.js', 'text/javascript; charset=utf-8'],
    ['/console/assets/index-C7yzAbQ2.css', 'text/css; charset=utf-8'],
  ])('lets %s be kept for ever, because its name has its hash', async (path, contentType) => {
    const response = await request(path);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('reads what may be kept for ever once, and gives it piece by piece: however many ask, it is in memory once', async () => {
    const path = join(consoleFolder, 'assets', 'index-D0uBl3_x.js');
    const text = '/* console */'.repeat(10_000);
    writeFileSync(path, text);
    const ask = () => request('/console/assets/index-D0uBl3_x.js');
    const first = await ask();
    expect(first.headers.get('content-length')).toBe(String(text.length));
    const pieces: Uint8Array[] = [];
    for await (const piece of first.body!) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe(text);
    expect(Math.max(...pieces.map(({ byteLength }) => byteLength))).toBeLessThanOrEqual(65_536);
    writeFileSync(path, 'read again');
    expect(await (await ask()).text()).toBe(text);
    expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(1);
  });

  it('finds what was missing before', async () => {
    const ask = () => request('/console/assets/index-F1r5tBu1.js');
    expect((await ask()).status).toBe(404);
    writeFileSync(join(consoleFolder, 'assets', 'index-F1r5tBu1.js'), 'export {}');
    expect((await ask()).status).toBe(200);
  });

  it.each(['/console/favicon.svg', '/console/icon-fallback.svg'])('has %s asked for again', async (path) => {
    const response = await request(path);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('sends /console to /console/', async () => {
    const response = await request('/console');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/console/');
  });

  it.each([
    '/console/../secret.js',
    '/console/%2e%2e/secret.js',
    '/console/..%2fsecret.js',
    '/console/..%5csecret.js',
    '/console/assets/..%2f..%2fsecret.js',
    '/console//secret.js',
    '/console/assets//index-B1x_9-aZ.js',
    '/console/.hidden.js',
    '/console/link.js',
    '/console/notes.txt',
    '/console/assets',
    '/console/assets/',
    '/console/index.html%00.js',
    '/console/missing.js',
  ])('does not give %s', async (path) => {
    const response = await request(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  it('says how to build it when it is not built', async () => {
    const missing = testCollector({ consoleFolder: join(parent, 'nowhere') });
    const response = await missing.request('/console/');
    expect(response.status).toBe(503);
    const problem = await json(response);
    expect(problem.code).toBe('console_not_built');
    expect(problem.detail).toContain('pnpm build');
  });
});
