import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from './generated-files.ts';
import { textList } from './text-list.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe.each(Object.keys(generatedFiles))('%s', (path) => {
  it('is what the sources make of it', () => expect(readFileSync(root + path, 'utf8')).toBe(generatedFiles[path]));
});

describe('textList', async () => {
  const texts = await textList(`${root}src/locales`);

  it('has every name once', () => {
    const names = texts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('puts each group under the name by which elements ask for it', () => {
    const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(`${root}src/${file}`, 'utf8'))
      .join('\n');
    const asked = [...sources.matchAll(/\breplaced(?:Once)?\((?:[^;]*?)'(\w+)',?\s*\)/g)].map(([, name]) => name!);
    const parts = new Set(texts.map(({ name }) => name.split('.', 1)[0]));
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked) expect(parts, name).toContain(name);
  });
});
