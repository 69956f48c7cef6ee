import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, textOf } from './documents.ts';

type Report = { readonly name: string; readonly kb: number };
const reports = JSON.parse(
  execFileSync(process.execPath, [join(root, 'bench/size.mjs'), '--json'], { encoding: 'utf8' }),
) as readonly Report[];

/** Sizes in kB, each in brackets in the pattern, that a document says are not exceeded. */
const saidIn = (document: string, pattern: RegExp): readonly number[] => {
  const said = pattern.exec(textOf(document).replaceAll(/\s+/g, ' '));
  if (!said) throw new Error(`Failed to read sizes in ${document}: expected ${pattern}, got nothing like it.`);
  return said.slice(1).map(Number);
};

describe('sizes in documents', () => {
  it.each([
    ['ARCHITECTURE.md', /`hearback\.js` \(under (\d+) kB\)/, ['first script']],
    [
      'packages/widget/README.md',
      /first script is under (\d+), everything needed to give a rating under (\d+), all three forms with their receipts under (\d+), and with the SDK under (\d+)/,
      ['first script', 'until the rating form is usable', 'three forms without the SDK', 'three forms with the SDK'],
    ],
  ])('are the least whole kB above what is built: %s', (document, pattern, names) => {
    const built = names.map((name) => reports.find((report) => report.name === name)!.kb);
    expect(saidIn(document, pattern)).toEqual(built.map((kb) => Math.ceil(kb)));
  });
});
