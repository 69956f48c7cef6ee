import { describe, expect, it } from 'vitest';
import { fileFault, isPhoto, MAX_FILE_BYTES, MAX_FILES } from './evidence-rules.js';

describe('isPhoto', () => {
  it.each([
    ['a.jpg', 'image/jpeg', true],
    ['a', 'image/png', true],
    ['a.HEIC', '', true],
    ['a.heic', 'image/heic', true],
    ['a.svg', 'image/svg+xml', false],
    ['a.pdf', 'application/pdf', false],
    ['a.jpg', 'application/pdf', false],
    ['a.jpg.exe', '', false],
  ])('%s of type "%s": %s', (name, type, photo) => expect(isPhoto({ name, type })).toBe(photo));
});

describe('fileFault', () => {
  const bill = { name: 'bill.pdf', type: 'application/pdf', size: 1 };
  it.each([
    [bill, 0, undefined],
    [bill, MAX_FILES - 1, undefined],
    [bill, MAX_FILES, 'many'],
    [{ ...bill, size: 0 }, 0, 'empty'],
    [{ ...bill, size: MAX_FILE_BYTES }, 0, undefined],
    [{ ...bill, size: MAX_FILE_BYTES + 1 }, 0, 'large'],
    [{ name: 'a.png', type: 'image/png', size: MAX_FILE_BYTES + 1 }, 0, undefined],
    [{ name: 'a.png', type: 'image/png', size: 0 }, 0, 'empty'],
  ])('of %o beside %i: %s', (file, held, fault) => expect(fileFault(file, held)).toBe(fault));
});
