import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as insights from './index.js';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, block = '']) => block);

/** The statements of a block with what the comment after each says of its value. What one declares, the next may use. */
const examples = blocks.flatMap((block) => {
  let before = '';
  return block
    .split('\n\n')
    .filter((paragraph) => !paragraph.startsWith('import'))
    .map((paragraph) => {
      const [, statement = '', value = ''] = /^(.*?)\n((?:\/\/.*\n?)+)$/s.exec(`${paragraph.trim()}\n`) ?? [];
      const declared = /const (\{.*?\})/.exec(statement)?.[1];
      const script = `${before}\n${statement}\n${declared === undefined ? '' : `(${declared})`}`;
      before = `${before}\n${statement}`;
      return { statement, script, value: value.replaceAll(/^\/\//gm, '') };
    });
});

/** A value of another realm as one of this, its decimals cut off where the README cuts them: `0.3006…`. */
const shown = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'number' ? Math.trunc(Number((each * 1e4).toFixed(6))) / 1e4 : each,
    ),
  );

describe('the README', () => {
  it.each(examples)('tells what it gives: $statement', ({ script, value }) => {
    const result: unknown = runInNewContext(script, { ...insights });
    const told: unknown = runInNewContext(`(${value.replaceAll('…', '')})`);
    expect({ result: shown(result) }).toMatchObject({ result: shown(told) });
  });

  it('imports in its examples what they use', () => {
    const imported = blocks.flatMap((block) => /import \{(.*?)\}/s.exec(block)?.[1]?.match(/\w+/g) ?? []);
    for (const name of imported) expect(insights).toHaveProperty(name);
    const used = Object.keys(insights).filter((name) =>
      examples.some(({ statement }) => statement.includes(`${name}(`)),
    );
    expect(imported.toSorted()).toEqual(used.toSorted());
  });

  it('lists every function', () => {
    const listed = [...readme.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    const functions = Object.entries(insights).filter(([, value]) => typeof value === 'function');
    expect(listed.toSorted()).toEqual(functions.map(([name]) => name).toSorted());
  });
});
