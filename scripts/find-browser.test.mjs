import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, findFirefox, findXvfb } from './find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearback-browsers-'));
const program = (name) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};
const [esr, firefox, xvfb] = ['firefox-esr', 'firefox', 'Xvfb'].map(program);
const empty = join(folder, 'empty');
mkdirSync(empty);

afterAll(() => rmSync(folder, { recursive: true }));

describe('what finds browsers', () => {
  it('finds the first of the usual names on PATH', () => {
    expect(findFirefox({ PATH: folder })).toBe(esr);
    expect(findXvfb({ PATH: folder })).toBe(xvfb);
  });

  it('prefers the named program, and looks for no other if that does not exist', () => {
    expect(findFirefox({ PATH: folder, FIREFOX_PATH: firefox })).toBe(firefox);
    expect(findFirefox({ PATH: folder, FIREFOX_PATH: join(folder, 'absent') })).toBeNull();
    expect(findBrowser({ PATH: folder, CHROMIUM_PATH: join(folder, 'absent') })).toBeNull();
  });

  it('finds nothing if there is nothing', () => {
    expect(findXvfb({ PATH: empty })).toBeNull();
    expect(findXvfb({})).toBeNull();
  });
});
