import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TAG_ATTRIBUTES } from './launcher/tag-attributes.js';

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
    const observed = /observedAttributes = '([^']+)'/.exec(launcher)![1]!.split(' ');
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

type Attribute = { readonly name: string; readonly description?: string; readonly default?: string };

const { modules } = JSON.parse(read('../custom-elements.json')) as {
  modules: [{ declarations: { tagName: string; attributes: Attribute[] }[] }];
};
const readme = read('../README.md');
/** Rows of the README's tables: names in the first cell, defaults in the second. */
const rows = [...readme.matchAll(/^\| (`[^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].map(([, names, byDefault]) => ({
  names: [...names!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!),
  byDefault: byDefault!,
}));

describe.each(modules[0].declarations)('the attributes of $tagName', ({ attributes }) => {
  it('are each described with their default, or as required', () => {
    const vague = attributes.filter(
      ({ default: byDefault, description = '' }) =>
        !description || (byDefault === undefined && !/\bby\s+default\b|\bRequired\.$/.test(description)),
    );
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  it('stand in the README, in its tables with the same default', () => {
    const missing = attributes.filter(({ name }) => !readme.includes(`\`${name}\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
    for (const { name, default: byDefault } of attributes) {
      // A name that is in two tables means two things.
      const cells = rows.filter(({ names }) => names.includes(name)).map((row) => row.byDefault);
      if (byDefault === undefined || cells.length === 0) continue;
      const said = byDefault === 'false' ? 'off' : `\`${byDefault}\``;
      expect(cells.join(), name).toContain(said);
    }
  });
});

it('are each a property of the tag, too, which is no element of Lit', () => {
  const tag = modules[0].declarations.find(({ tagName }) => tagName === 'hearback-widget')!;
  const names = tag.attributes.map(({ name }) => name).filter((name) => name !== 'lang');
  expect(names.toSorted()).toEqual(TAG_ATTRIBUTES.toSorted());
});

describe.each(elements)('%s', (file) => {
  it('describes every property a page can set', () => {
    const bare = [...read(file).matchAll(/^(.*)\n\s*@property\([^\n]*\)\s*(?:override )?(\w+)/gm)]
      .filter(([, before]) => !before!.trimEnd().endsWith('*/'))
      .map(([, , name]) => name);
    expect(bare).toEqual([]);
  });
});
