import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const LOAD = /\/src\/locales\/([a-z-]+)\/load\.ts$/;

/** Every group of texts that has a folder of its own. @param locales Absolute path of `src/locales`. */
export const textGroups = (locales: string): string[] =>
  readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/**
 * Has the texts of a group, such as `further`, asked for under the name its chunk is built with, `{language}-{group}.js`: a list of the
 * chunks of all languages would cost every page more than a language.
 */
export function builtTexts(): Plugin {
  return {
    name: 'hearback:built-texts',
    enforce: 'pre',
    transform(_code, id) {
      const group = LOAD.exec(id)?.[1];
      return group
        ? {
            code: `export const loadTexts = async (locale) => (await import(/* @vite-ignore */ \`./\${locale}-${group}.js\`)).messages;`,
            map: null,
          }
        : null;
    },
  };
}
