import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitions } from './definitions.js';
import { generatedFiles } from './generated-files.js';

const root = resolve(import.meta.dirname, '../..');

describe('the generated files', async () => {
  const files = await generatedFiles(root);

  it.each(Object.keys(files))('%s is what the schemas generate now', (path) => {
    const remedy = 'drifted from the schemas; run `pnpm --filter @hearback/protocol generate`';
    expect(readFileSync(resolve(root, path), 'utf8') === files[path], `${path} ${remedy}`).toBe(true);
  });

  it('are all the files in schemas/', () => {
    const generated = Object.keys(files).filter((path) => path.startsWith('schemas/'));
    expect(
      readdirSync(resolve(root, 'schemas'))
        .map((name) => `schemas/${name}`)
        .toSorted(),
    ).toEqual(generated.toSorted());
  });

  it('describe every property of every definition', () => {
    const all = definitions();
    const bare = Object.entries(all).flatMap(([name, schema]) =>
      [schema, ...(schema.anyOf ?? [])].flatMap((part) =>
        Object.entries(part.properties ?? {})
          .filter(
            ([, property]) => !property.description && !(property.$ref && all[property.$ref.slice(8)]?.description),
          )
          .map(([property]) => `${name}.${property}`),
      ),
    );
    expect(bare).toEqual([]);
  });
});
