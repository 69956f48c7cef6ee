import { basename } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { inlineNamespaces } from './inline-namespaces.ts';

const MODULES: { readonly [id: string]: string } = {
  start: `export const both = async () => [(await import('one')).word, (await import('two')).word, (await import('two')).count()];`,
  one: `export let word = 'first';`,
  two: `export let word = 'second'; let calls = 0; export const count = () => { word = 'third'; return ++calls; };`,
};

describe('inlineNamespaces', () => {
  it('leaves one chunk where the bundler makes two, whose modules are asked for by name as before', async () => {
    const result = (await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'modules',
          enforce: 'pre',
          resolveId: (id) => (basename(id) in MODULES ? `\0${basename(id)}` : undefined),
          load: (id) => MODULES[id.slice(1)],
        },
        inlineNamespaces(),
      ],
      build: {
        write: false,
        lib: { entry: { start: 'start' }, formats: ['es'] },
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'later', test: /one|two/ }] }, chunkFileNames: '[name].js' },
        },
      },
    })) as Rolldown.RolldownOutput[];
    const files = result[0]!.output.filter((file) => file.type === 'chunk');
    expect(files.map(({ fileName }) => fileName).toSorted()).toEqual(['later.js', 'start.js']);

    const later = files.find(({ fileName }) => fileName === 'later.js')!;
    expect(later.imports).toEqual([]);
    const url = `data:text/javascript,${encodeURIComponent(later.code)}`;
    const start = files
      .find(({ fileName }) => fileName === 'start.js')!
      .code.replaceAll(/(['"`])\.\/later\.js\1/g, () => JSON.stringify(url));
    const { both } = (await import(`data:text/javascript,${encodeURIComponent(start)}`)) as {
      both(): Promise<unknown>;
    };
    expect(await both()).toEqual(['first', 'second', 1]);
    expect(await both()).toEqual(['first', 'third', 2]);
  });
});
