import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readClasses, type ClassDocs } from './class-docs.ts';
import { wordsOf } from './js-doc.ts';

/** An element for pages, with the classes it is made of: its own first, the one nearest to the browser last. */
export type PublicElement = { readonly tag: string; readonly classes: readonly [ClassDocs, ...ClassDocs[]] };

/** Elements that other elements make for themselves. */
const INTERNAL = ['hearback-panel', 'hearback-prompt'];

/**
 * The elements of a package, by what their classes say in `@tag`.
 *
 * @param source Absolute path of `src`.
 */
export function publicElements(source: string): PublicElement[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('-element.ts') && !file.startsWith('slim-lit'),
  );
  const classes = files.flatMap((file) => readClasses(join(source, file)));
  const byName = new Map(classes.map((each) => [each.name, each]));
  const chain = (each: ClassDocs): ClassDocs[] => {
    const above = byName.get(each.superclass);
    return [each, ...(above ? chain(above) : [])];
  };
  return classes
    .flatMap((each): PublicElement[] => {
      const tag = each.doc.tags.find((tagged) => tagged.tag === 'tag')?.name;
      return tag && !INTERNAL.includes(tag) ? [{ tag, classes: chain(each) as [ClassDocs, ...ClassDocs[]] }] : [];
    })
    .sort((one, other) => one.tag.localeCompare(other.tag));
}

/** What the class of an internal element says, such as the panel's. */
export const classOf = (file: string): ClassDocs => {
  const found = readClasses(file).find(({ doc }) => wordsOf(doc, 'tag') !== undefined);
  if (!found) throw new RangeError(`Failed to read ${file}: expected a class with @tag, got none.`);
  return found;
};
