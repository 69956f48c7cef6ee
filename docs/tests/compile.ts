import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXT, PACKAGES_NOT_INSTALLED } from './context.ts';
import { root } from './documents.ts';

/** A module to compile. Where it begins in its document is where its complaints are told. */
export type Module = {
  readonly document: string;
  /** Line of the document before the module's first. */
  readonly line: number;
  readonly text: string;
  /** Package whose types JSX has; `undefined` where there is none in it. */
  readonly jsx?: 'react' | 'solid-js' | undefined;
};

// Within this package, so that its dependencies are found.
const folder = join(root, 'docs/.cache/samples');

const CONFIG = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: {
    declaration: false,
    noUnusedLocals: false,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    jsx: 'preserve',
    types: ['node'],
  },
  include: ['.'],
};

const nameOf = (index: number, { jsx }: Module) => `sample-${index}.${jsx === undefined ? 'ts' : 'tsx'}`;

/** JSX has its pragma on the first line, without moving the lines after it. Every sample is a module of its own. */
const moduleText = ({ jsx, text }: Module) =>
  `${jsx === undefined ? '' : `/** @jsxImportSource ${jsx} */ `}${text}\nexport {};\n`;

/**
 * Compiles modules against the packages' sources, under the strictness of this repository.
 *
 * @returns What the compiler says of each module, in order, as `README.md:34 TS2322: …`; and what it says of other files,
 *   which should be nothing.
 */
export function compile(modules: readonly Module[]): { readonly byModule: string[][]; readonly elsewhere: string[] } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
  writeFileSync(join(folder, 'context.ts'), CONTEXT);
  writeFileSync(join(folder, 'packages-not-installed.d.ts'), PACKAGES_NOT_INSTALLED);
  modules.forEach((module, index) => writeFileSync(join(folder, nameOf(index, module)), moduleText(module)));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const byModule: string[][] = modules.map(() => []);
  const elsewhere = stderr === '' ? [] : [stderr];
  for (const complaint of stdout.split(/\n(?!\s|$)/).filter((text) => text.trim() !== '')) {
    const [, index, line, says = ''] = /^sample-(\d+)\.tsx?\((\d+),\d+\): error (.*)/s.exec(complaint) ?? [];
    const module = modules[Number(index)];
    if (module === undefined) elsewhere.push(complaint);
    else byModule[Number(index)]!.push(`${module.document}:${module.line + Number(line)} ${says.trim()}`);
  }
  return { byModule, elsewhere };
}
