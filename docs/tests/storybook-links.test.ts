import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './documents.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = globSync('stories/*.mdx', { cwd: root });

/** A title or the name of an export as Storybook writes it into addresses. */
const kebab = (text: string) =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

const stories = globSync('stories/*.stories.ts', { cwd: root }).flatMap((path) => {
  const text = read(path);
  const title = /\btitle: '([^']+)'/.exec(text)?.[1] ?? '';
  return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => `/story/${kebab(title)}--${kebab(name)}`);
});
const documentation = pages.map((path) => `/docs/${kebab(/<Meta title="([^"]+)"/.exec(read(path))?.[1] ?? '')}--docs`);
const targets = new Set([...stories, ...documentation]);

describe.each(pages)('%s', (path) => {
  it('links to stories and pages that exist', () => {
    const links = [...read(path).matchAll(/\(\?path=([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });
});
