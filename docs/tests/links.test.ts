import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, root, textOf } from './documents.ts';

const withoutCode = (text: string) => text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]+`/g, '');

/** The anchor that GitHub gives a heading; the second of the same name has `-1` behind it. */
function anchorsOf(document: string): Set<string> {
  const headings = [
    ...textOf(document)
      .replaceAll(/^```.*?^```$/gms, '')
      .matchAll(/^#{1,6} (.+)$/gm),
  ];
  const anchors = new Set<string>();
  for (const [, heading = ''] of headings) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    let [name, times] = [anchor, 0];
    while (anchors.has(name)) name = `${anchor}-${(times += 1)}`;
    anchors.add(name);
  }
  return anchors;
}

const linksOf = (document: string): string[] =>
  [...withoutCode(textOf(document)).matchAll(/\]\(<?([^)\s>]+)>?\)|^\[[^\]]+\]: +(\S+)/gm)]
    .map(([, inline, reference]) => inline ?? reference ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

const isBroken = (document: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : normalize(join(dirname(document), decodeURI(path))).replaceAll('\\', '/');
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !(target.endsWith('.md') && anchorsOf(target).has(decodeURI(anchor)));
};

/** Names of files and folders of the repository in running text: `packages/sdk/src/client.ts`, `bench/`. */
const pathsOf = (document: string): string[] =>
  [
    ...textOf(document).matchAll(
      /`((?:packages|docs|demo|pages|trials|examples|bench|scripts|stories|decisions)\/[^`\s]*)`/g,
    ),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !/[*{}<>…]|\/dist(?:\/|$)/.test(path));

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };

/** Scripts of the repository that running text or a sample calls: `pnpm build`, `npm test`. */
const scriptsOf = (document: string): string[] =>
  [...textOf(document).matchAll(/(?:^|`)(?:pnpm|npm(?: run)?) ([a-z][a-z:]*)/gm)]
    .map(([, script = '']) => script)
    .filter((script) => !['install', 'licenses', 'publish'].includes(script));

describe('pictures', () => {
  it('are all shown by some document', () => {
    const shown = new Set(documents.flatMap(linksOf).map((link) => basename(link)));
    expect(readdirSync(join(root, 'docs/images')).filter((picture) => !shown.has(picture))).toEqual([]);
  });
});

describe.each(documents)('%s', (document) => {
  it('links to existing files and headings', () => {
    expect(linksOf(document).filter((link) => isBroken(document, link))).toEqual([]);
  });

  it('calls scripts that exist', () => {
    expect(scriptsOf(document).filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names existing files', () => {
    expect(pathsOf(document).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
