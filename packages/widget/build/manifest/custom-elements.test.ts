import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { customElements } from './custom-elements.ts';

type Named = { readonly name: string; readonly description?: string };
type Declaration = {
  readonly tagName: string;
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
  readonly slots: readonly Named[];
  readonly members: readonly (Named & { readonly kind: string; readonly attribute?: string })[];
  readonly attributes: readonly (Named & { readonly type?: { readonly text: string } })[];
};

const source = fileURLToPath(new URL('../../src', import.meta.url));
const declarations: readonly Declaration[] = customElements(source).modules[0].declarations;
const of = (tag: string) => declarations.find(({ tagName }) => tagName === tag)!;

const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /(?<!\.test)\.ts$/.test(file) && !/^(?:fallback|test-support|slim-lit|receipt\/print-card)/.test(file),
  )
  .map((file) => readFileSync(`${source}/${file}`, 'utf8').replaceAll(/\/\*.*?\*\//gs, ''))
  .join('\n');
/** Everything that a pattern finds in the sources, once each. */
const found = (pattern: RegExp) =>
  [...new Set([...code.matchAll(pattern)].flatMap(([, one, other]) => (one ?? other)!.split(' ')))].toSorted();
const names = (lists: readonly (readonly Named[])[]) => [...new Set(lists.flat().map(({ name }) => name))].toSorted();

describe('the manifest', () => {
  it('has every element for pages, and none that elements make for themselves', () =>
    expect(declarations.map(({ tagName }) => tagName)).toEqual(
      ['complaint', 'follow-up', 'rating', 'scorecard', 'suggestion', 'tracker', 'widget'].map(
        (name) => `hearback-${name}`,
      ),
    ));

  it('describes all it has', () => {
    const bare = declarations.flatMap(
      ({ tagName, events, cssParts, cssProperties, cssStates, slots, members, attributes }) =>
        [events, cssParts, cssProperties, cssStates, slots, members, attributes]
          .flat()
          .filter(({ description }) => !description)
          .map(({ name }) => `${tagName} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('has the events that the sources dispatch', () => {
    const dispatched = found(/(?:#emit\(|new CustomEvent\()'(hearback-[a-z]+)'|^ {2}'(hearback-[a-z]+)': Hearback/gm);
    expect(names(declarations.map(({ events }) => events))).toEqual(dispatched);
  });

  it('has the custom properties that styles read, on every element', () => {
    const read = found(/var\(\s*(--hearback-[a-z-]+)/g);
    for (const { cssProperties } of declarations) expect(names([cssProperties])).toEqual(read);
  });

  it('has the parts that templates name, and no others', () => {
    const written = found(/\bpart="([a-z -]+)"|part(?:\.add\(|', )'([a-z-]+)'/g);
    const documented = names(declarations.map(({ cssParts }) => cssParts));
    expect(written.filter((name) => !documented.includes(name))).toEqual([]);
    // Some are chosen from a few, and stand in quotes elsewhere.
    expect(documented.filter((name) => !new RegExp(`["' ]${name}["' ]`).test(code))).toEqual([]);
  });

  it('says which elements take a form of the page’s own', () => {
    const taking = declarations.filter(({ slots }) => slots.some(({ description }) => description?.includes('<form>')));
    expect(taking.map(({ tagName }) => tagName)).toEqual(
      ['complaint', 'rating', 'suggestion', 'widget'].map((name) => `hearback-${name}`),
    );
  });

  it('has the states that a form member sets', () =>
    expect(names([of('hearback-rating').cssStates])).toEqual(['answered', 'disabled', 'invalid']));

  it('takes from the classes above what an element inherits, each thing once', () => {
    const { attributes, members } = of('hearback-complaint');
    for (const name of ['endpoint', 'theme', 'name', 'categories']) expect(names([attributes])).toContain(name);
    expect(names([members])).toEqual(expect.arrayContaining(['texts', 'reset', 'subjectType']));
    for (const { attributes: all } of declarations) expect(names([all])).toHaveLength(all.length);
  });

  it('names the few words that an attribute takes', () =>
    expect(of('hearback-rating').attributes.find(({ name }) => name === 'theme')!.type!.text).toBe(
      "'light' | 'dark' | 'auto'",
    ));

  it('hands the tag the attributes of its forms', () =>
    expect(names([of('hearback-widget').attributes])).toEqual(
      expect.arrayContaining(['low-score', 'consent', 'steps']),
    ));
});
