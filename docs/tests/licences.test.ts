import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './documents.ts';

/** Packages whose licences a file written by the build contains. */
const namedBy = (file: string): string[] =>
  [
    ...readFileSync(join(root, 'packages', file), 'utf8').matchAll(/^## (\S+) - \S+ \((?:MIT|BSD-3-Clause)\)\n\n\S/gm),
  ].map(([, name = '']) => name);

it('goes with the tag, whose folder people copy to their sites', () => {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(readFileSync(join(root, 'packages/widget/dist/LICENSE'), 'utf8')).toBe(own);
});

describe('code of others that is built into a package', () => {
  it.each([
    ['widget/dist/LICENSES.md', ['@noble/hashes', 'lean-qr']],
    ['collector/dist/LICENSES.md', ['@noble/hashes', 'zod']],
    ['collector/dist/console/LICENSES.md', ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html']],
  ])('has its licence in %s', (file, packages) => {
    expect(namedBy(file).toSorted()).toEqual(packages);
  });
});
