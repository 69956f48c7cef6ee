import { describe, expect, it } from 'vitest';
import { ArrayRoom } from './array-room.js';
import { binaryArray } from './binary-array.js';

const hex = (bytes: Buffer) =>
  bytes
    .toString('hex')
    .replace(/(.{8})/g, '$1 ')
    .trim();

describe('binaryArray', () => {
  it('writes texts in UTF-8 with their length in bytes, and nulls with none', () => {
    expect(hex(binaryArray(new ArrayRoom(), 'text', ['a"', '', null, 'é']))).toBe(
      '00000001 00000001 00000019 00000004 00000001 00000002 61220000 0000ffff ffff0000 0002c3a9',
    );
  });

  it('writes whole numbers in the size of their type', () => {
    expect(hex(binaryArray(new ArrayRoom(), 'integer', [-1]))).toBe(
      '00000001 00000000 00000017 00000001 00000001 00000004 ffffffff',
    );
    expect(hex(binaryArray(new ArrayRoom(), 'bigint', [2 ** 40]))).toBe(
      '00000001 00000000 00000014 00000001 00000001 00000008 00000100 00000000',
    );
  });
});
