import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as insights from './index.js';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, block = '']) => block);

/** The statements of the examples with what a comment that stands alone says of their value. */
const examples = blocks.flatMap((block) =>
  block
    .split('\n\n')
    .filter((paragraph) => !paragraph.startsWith('import'))
    .map((paragraph) => {
      const lines = paragraph.trim().split('\n');
      const isValue = (line: string) => line.startsWith('//');
      const value = lines.filter(isValue).map((line) => line.slice(2));
      return { statement: lines.filter((line) => !isValue(line)).join('\n'), value: value.join('\n') };
    }),
);

/** A value of another realm as one of this, its decimals cut off where the README cuts them: `0.3006…`. */
const shown = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'number' ? Math.trunc(Number((each * 1e4).toFixed(6))) / 1e4 : each,
    ),
  );

describe('the README', () => {
  it.each(examples)('tells what it gives: $statement', ({ statement, value }) => {
    const result: unknown = runInNewContext(statement, { ...insights });
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
