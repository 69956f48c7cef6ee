import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './documents.ts';

/** Packages that a built module imports, itself or through the files that it imports. */
function packagesOf(path: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(path)) return found;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, specifier = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)) {
    if (!specifier.startsWith('.')) found.add(specifier);
    else for (const each of packagesOf(join(dirname(path), specifier), seen)) found.add(each);
  }
  return found;
}

const importedBy = (name: string, file: string) => packagesOf(join(root, 'packages', name, 'dist', file));

describe('packages that need not be installed', () => {
  it('are imported by the entries that say so', () => {
    expect(importedBy('testing', 'index.js')).toContain('msw');
    expect(importedBy('widget', 'server.js')).toContain('@lit-labs/ssr');
  });

  it.each([
    ['testing', 'check.js', ['msw']],
    ['testing', 'conformance.js', ['msw']],
    ['testing', 'server.js', ['msw']],
    ['widget', 'index.js', ['@lit-labs/ssr', 'parse5']],
    ['widget', 'define.js', ['@lit-labs/ssr', 'parse5']],
  ])('are not imported by %s/dist/%s', (name, file, optional) => {
    const imported = importedBy(name, file);
    expect(optional.filter((each) => imported.has(each))).toEqual([]);
  });
});
