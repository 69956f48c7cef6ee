import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from './sha256-hex.js';

const abc = new TextEncoder().encode('abc');
/** @see FIPS 180-4, example of SHA-256. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

afterEach(() => void vi.unstubAllGlobals());

describe('sha256Hex', () => {
  it('agrees with the published example', async () => {
    expect(await sha256Hex(abc)).toBe(ABC);
  });

  it('agrees without Web Crypto', async () => {
    vi.stubGlobal('crypto', {});
    expect(await sha256Hex(abc)).toBe(ABC);
  });
});
