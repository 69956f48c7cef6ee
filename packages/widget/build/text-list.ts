import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCORECARD_IDS, PRESET_LABELS } from '../src/scorecard/preset-labels.ts';

/** A text that a page can replace: its name, and what stands there in English, one form for a text that depends on no number. */
export type ListedText = { readonly name: string; readonly english: readonly string[]; readonly isPlural: boolean };

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isForms = (node: object): boolean => 'other' in node && Object.keys(node).every((key) => CATEGORIES.has(key));

const isPart = (node: unknown): node is object =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && !isForms(node);

/** Name that a group stands under: none where all of it is in parts with names of their own, else that of its folder. */
const rootOf = (folder: string, messages: object): string =>
  Object.values(messages).every(isPart)
    ? ''
    : folder.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

function list(node: unknown, name: string): ListedText[] {
  if (typeof node === 'string') return [{ name, english: [node], isPlural: false }];
  if (isForms(node as object)) return [{ name, english: Object.values(node as object) as string[], isPlural: true }];
  const key = (each: string) => (Array.isArray(node) ? String(Number(each) + 1) : each);
  return Object.entries(node as object).flatMap(([each, child]) =>
    list(child, name ? `${name}.${key(each)}` : key(each)),
  );
}

/**
 * Every text there is, by the English ones: first those a rating needs, then group by group.
 *
 * @param locales Absolute path of `src/locales`.
 */
export async function textList(locales: string): Promise<readonly ListedText[]> {
  const load = async (path: string) =>
    ((await import(/* @vite-ignore */ join(locales, path))) as { messages: object }).messages;
  const folders = readdirSync(locales, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? each.name : [],
  );
  const groups = await Promise.all(
    folders.map(async (folder) => {
      const messages = await load(`${folder}/en.ts`);
      return list(messages, rootOf(folder, messages));
    }),
  );
  const presets = await Promise.all(
    SCORECARD_IDS.map(async (id) => list((await PRESET_LABELS[id].en()).labels, `presets.${id}`)),
  );
  const all = [...list(await load('en.ts'), ''), ...groups.flat(), ...presets.flat()];
  // A part may be in two groups, as `scorecard` is.
  const parts = [...new Set(all.map(({ name }) => name.split('.', 1)[0]!))];
  return parts.flatMap((part) => all.filter(({ name }) => name.startsWith(`${part}.`)));
}
