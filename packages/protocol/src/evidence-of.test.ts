import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence-of.js';
import { Evidence } from './evidence.js';
import { sha256Hex } from './sha256-hex.js';

const BYTES = new TextEncoder().encode('1042 1057').buffer;

const evidence = async (type: string, name?: string) => {
  const blob = name === undefined ? new Blob([BYTES], { type }) : new File([BYTES], name, { type });
  return Evidence.parse(await evidenceOf(blob, BYTES));
};

describe('evidenceOf', () => {
  it('names a file by its hash, its type, its size and its name', async () => {
    expect(await evidence('image/jpeg', 'meter.jpg')).toEqual({
      sha256: await sha256Hex(new Uint8Array(BYTES)),
      mediaType: 'image/jpeg',
      bytes: 9,
      name: 'meter.jpg',
    });
    expect(await evidence('image/jpeg')).not.toHaveProperty('name');
  });

  it.each([
    ['image/JPEG; quality=1', 'image/jpeg'],
    ['', 'application/octet-stream'],
    ['photo', 'application/octet-stream'],
    ['_a/b', 'application/octet-stream'],
    [`a/${'b'.repeat(128)}`, 'application/octet-stream'],
  ])('takes "%s" for %s', async (type, expected) => {
    expect((await evidence(type)).mediaType).toBe(expected);
  });

  it.each([
    ['💧'.repeat(255), '💧'.repeat(255)],
    [`${'a'.repeat(254)}💧 and more`, `${'a'.repeat(254)}💧`],
    [' ', undefined],
    ['', undefined],
  ])('keeps of the name %j as much as it may', async (name, expected) => {
    expect((await evidence('image/jpeg', name)).name).toBe(expected);
  });
});
