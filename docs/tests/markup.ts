import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { root } from './documents.ts';

type Named = { readonly name: string };
type Attribute = Named & { readonly type: { readonly text: string } };
type Declaration = {
  readonly tagName: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
};

const manifest = JSON.parse(readFileSync(join(root, 'packages/widget/custom-elements.json'), 'utf8')) as {
  modules: [{ declarations: readonly Declaration[] }];
};
const elements = new Map(manifest.modules[0].declarations.map((each) => [each.tagName, each]));

const namesOf = (pick: (declaration: Declaration) => readonly Named[]) =>
  new Set([...elements.values()].flatMap(pick).map(({ name }) => name));

/** Events, parts and custom properties of all elements together. */
export const EVENTS = namesOf(({ events }) => events);
export const PARTS = namesOf(({ cssParts }) => cssParts);
export const CUSTOM_PROPERTIES = namesOf(({ cssProperties }) => cssProperties);

/** What stands in elements and is none itself: attributes of their own, in the README and in `HearbackTags`. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  'hearback-category': ['value'],
  'hearback-recipient': ['value'],
  'hearback-promise': [],
  'hearback-dimension': ['label', 'weight'],
  'hearback-item': ['id', 'label', 'required', 'when'],
  'hearback-text': ['name', 'plural', 'lang'],
};

/** Of every element of HTML, and of templates. */
const ANYWHERE = /^(?:id|class|style|slot|dir|lang|hidden|v-model|ngmodel|ngdefaultcontrol)$/;

const isTag = (name: string) => elements.has(name) || name in CHILDREN;

type Element = DefaultTreeAdapterTypes.Element;
const within = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));

/** `:site`, `[site]`, `[attr.site]` and `{site}` of templates as the attribute `site`; its value is an expression. */
const bound = /^(?::|\[\(?(?:attr\.)?|\{)(.+?)[)\]}]*$/;
/** `@hearback-open`, `(hearback-open)`, `on:hearback-open` and `onhearback-open` as the event. */
const listened = /^(?:@|\(|on:?)(hearback-[a-z-]+)\)?$/;

function faultOf(tag: string, { name, value }: { name: string; value: string }): string | undefined {
  const event = listened.exec(name)?.[1];
  if (event !== undefined) return EVENTS.has(event) ? undefined : `<${tag}> has no event ${event}`;
  if (/^(?:@|\(|on)/.test(name)) return undefined;
  const plain = bound.exec(name)?.[1] ?? name;
  if (ANYWHERE.test(plain) || CHILDREN[tag]?.includes(plain)) return undefined;
  const attribute = elements.get(tag)?.attributes.find((each) => each.name === plain);
  if (attribute === undefined) return `<${tag}> has no attribute ${plain}`;
  const choices = attribute.type.text.split('|').map((each) => /^'(.*)'$/.exec(each.trim())?.[1]);
  if (plain !== name || value === '' || choices.includes(undefined) || choices.includes(value)) return undefined;
  return `<${tag}> has no ${plain}="${value}"`;
}

/**
 * What is wrong with the elements of this project in HTML, or in a template of Vue, Svelte or Angular: tags and
 * attributes that are not there, values that are none of those an attribute takes, events that are not sent.
 */
export function faultsOf(markup: string): string[] {
  // An expression of Svelte may hold `>`, which would end its tag.
  const html = markup.replaceAll(/=\{(?:[^{}]|\{[^{}]*\})*\}/g, '=""');
  const ours = within(parseFragment(html)).filter(({ tagName }) => tagName.startsWith('hearback-'));
  return ours.flatMap(({ tagName, attrs }) =>
    isTag(tagName) ? attrs.flatMap((attr) => faultOf(tagName, attr) ?? []) : [`no element <${tagName}>`],
  );
}

/** Names of elements in running text or code that are none. */
export const unknownTags = (text: string): string[] =>
  [...text.matchAll(/<(hearback-[a-z-]+)/g)].map(([, name = '']) => name).filter((name) => !isTag(name));
