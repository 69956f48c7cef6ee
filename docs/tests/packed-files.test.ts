import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './documents.ts';

type Manifest = {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const packages = readdirSync(join(root, 'packages'));

/** Files that `npm publish` would upload, by their path in the package. */
function packedFiles(name: string): string[] {
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: join(root, 'packages', name),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Failed to list the files of ${name}: ${stderr}`);
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return packed.files.map(({ path }) => path);
}

/** Paths that an entry of `exports` leads to, under any condition. */
const targetsOf = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(Object(entry) as object).flatMap(targetsOf);

const asPattern = (target: string) =>
  new RegExp(`^${target.replace(/^\.\//, '').replaceAll('.', '\\.').replace('*', '.+')}$`);

describe.each(packages)('the packed %s', (name) => {
  let files: string[];
  beforeAll(() => {
    files = packedFiles(name);
  }, 60_000);
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;

  it('contains everything that its entries and commands lead to', () => {
    const targets = [...targetsOf(manifest.exports), ...Object.values(manifest.bin ?? {})];
    expect(targets).not.toEqual([]);
    expect(targets.filter((target) => !files.some((file) => asPattern(target).test(file)))).toEqual([]);
  });

  it('shares what it depends on with an application that has a later version of it, and its repairs', () => {
    const { dependencies = {}, optionalDependencies = {} } = manifest;
    const needed = Object.entries({ ...dependencies, ...optionalDependencies });
    expect(needed.filter(([, range]) => !/^(?:workspace:)?\^/.test(range))).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const folder = join(root, 'packages', name);
    const built = globSync('dist/**/*.*', { cwd: folder });
    expect(built).not.toEqual([]);
    // With the quote before it: in a clone at /src, maps of sources name ../src/ as well.
    expect(built.filter((file) => readFileSync(join(folder, file), 'latin1').includes(`"${root}`))).toEqual([]);
  });

  it('contains neither tests nor what only tests use', () => {
    expect(
      files.filter((file) => /\.test\.|(?:^|\/)(?:test-support|testing|equivalence|generate)\//.test(file)),
    ).toEqual([]);
  });
});
