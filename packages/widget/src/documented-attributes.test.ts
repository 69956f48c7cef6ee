import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (file: string) => readFileSync(here + file, 'utf8');
const elements = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('-element.ts'),
);

/** What the class comment of the launcher says of attributes: default in brackets, none for those required or absent by default. */
const launcher = read('launcher/widget-element.ts');
const described = new Map(
  [...launcher.matchAll(/^ \* @attr \{[^}]+\} \[?([a-z-]+)(?:=([^\]]+))?\]? - (.+)$/gm)].map(
    ([, name, byDefault, text]) => [name!, { byDefault, text: text! }],
  ),
);

describe('the attributes of hearback-widget', () => {
  it('are each described where they are observed, asked for by name, or arranged', () => {
    const observed = /observedAttributes = \[([^\]]+)\]/.exec(launcher)![1]!.match(/[a-z-]+/g)!;
    // `dir` is the page's own, and means what it means everywhere.
    const missing = [
      ...observed,
      'layout',
      'history',
      'sample',
      'at-most',
      'prompt-text',
      'density',
      'radius',
      'motion',
    ]
      .filter((name) => name !== 'dir')
      .filter((name) => !described.get(name)?.text);
    expect(missing).toEqual([]);
  });

  it('stand in the table of the README', () => {
    const readme = readFileSync(`${here}../README.md`, 'utf8');
    const missing = [...described.keys()].filter((name) => !readme.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});

describe.each(elements)('%s', (file) => {
  it('describes every property a page can set', () => {
    const bare = [...read(file).matchAll(/^(.*)\n\s*@property\([^\n]*\)\s*(?:override )?(\w+)/gm)]
      .filter(([, before]) => !before!.trimEnd().endsWith('*/'))
      .map(([, , name]) => name);
    expect(bare).toEqual([]);
  });
});
