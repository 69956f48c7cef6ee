import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './documents.ts';

/** What Node says, in a process of its own, when a CommonJS module of an app runs this. */
const run = (script: string) =>
  spawnSync(process.execPath, ['--input-type=commonjs', '--eval', script], {
    cwd: join(root, 'docs'),
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

/** Neither families of entries, nor types alone, nor scripts of pages. */
const entriesOf = (name: string) => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports).filter((entry) => !/\*|^\.\/types\/|\.js$/.test(entry));
};

/** Entries of all packages, as an app names them. */
const entries = ['protocol', 'sdk', 'insights', 'widget', 'collector', 'testing'].flatMap((name) =>
  entriesOf(name).map((entry) => `@hearback/${name}${entry.slice(1)}`),
);
const loadedByImportAlone = ['@hearback/widget/server'];

it.each(entries.filter((entry) => !loadedByImportAlone.includes(entry)))('lets CommonJS require %s', (entry) => {
  expect(run(`require(${JSON.stringify(entry)})`)).toMatchObject({ status: 0, stderr: '' });
});

it.each(loadedByImportAlone)('lets CommonJS import %s, which it cannot require', (entry) => {
  expect(run(`require(${JSON.stringify(entry)})`).stderr).toContain('ERR_REQUIRE_ASYNC_MODULE');
  expect(run(`import(${JSON.stringify(entry)})`)).toMatchObject({ status: 0, stderr: '' });
});
