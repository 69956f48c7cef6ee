import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classOf, publicElements, type PublicElement } from './public-elements.ts';
import type { ClassDocs, PropertyDocs } from './class-docs.ts';
import { readJsDoc, wordsOf, type DocTag } from './js-doc.ts';

/** Where the built classes are, and where they are registered. */
const CLASSES = 'dist/index.js';
const DEFINITIONS = 'dist/define.js';

const WIDGET = 'hearback-widget';
/** Elements that stand in the tag's panel. */
const FORMS = ['hearback-rating', 'hearback-scorecard', 'hearback-complaint', 'hearback-suggestion'];

/** Words in one line. */
const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const described = (text: string | undefined) => (text ? { description: line(text) } : {});

const typed = (type: string) => (type ? { type: { text: line(type) } } : {});

/** Tags of one kind in all classes of an element; what a class says of a name goes before what those above it say. */
function tagsOf(classes: readonly ClassDocs[], ...kinds: string[]): DocTag[] {
  const found = new Map<string, DocTag>();
  for (const { doc } of classes)
    for (const tag of doc.tags) if (kinds.includes(tag.tag) && !found.has(tag.name)) found.set(tag.name, tag);
  return [...found.values()];
}

/** A type such as `light|dark|auto`, in TypeScript; one that is written in TypeScript stays. */
const typeIn = ({ type }: DocTag): string =>
  type.includes('|') && !type.includes('<')
    ? type
        .split('|')
        .map((each) => (/^(?:string|number)$/.test(each) ? each : `'${each}'`))
        .join(' | ')
    : type;

const namedIn = (tag: DocTag) => ({
  name: tag.name,
  ...typed(typeIn(tag)),
  description: line(tag.text),
  ...(tag.byDefault !== undefined && { default: tag.byDefault }),
});

const propertiesOf = (classes: readonly ClassDocs[]): PropertyDocs[] => {
  const found = new Map<string, PropertyDocs>();
  for (const { properties } of classes)
    for (const each of properties) if (!found.has(each.name)) found.set(each.name, each);
  return [...found.values()];
};

/** Default of a property, as its words mark it: `` `auto` (default) `` or `` `auto` by default ``. A switch is off. */
const defaultOf = ({ doc, isBoolean }: PropertyDocs): { default?: string } => {
  const byDefault = isBoolean ? 'false' : /`([^`]+)` (?:by default|\(default)/.exec(doc.text)?.[1];
  return byDefault === undefined ? {} : { default: byDefault };
};

/** @param known Attributes of the tag: what takes one of a few words there takes the same here. */
const attributeOf = (property: PropertyDocs, known: readonly DocTag[]) => {
  const same = known.find(({ name, type }) => name === property.attribute && type.includes('|'));
  return {
    name: property.attribute!,
    fieldName: property.name,
    ...typed(property.isBoolean ? 'boolean' : same ? typeIn(same) : 'string'),
    ...defaultOf(property),
    ...described(property.doc.text),
  };
};

function membersOf(classes: readonly ClassDocs[]) {
  const fields = propertiesOf(classes).map((property) => ({
    kind: 'field',
    name: property.name,
    ...typed(property.type),
    ...defaultOf(property),
    ...described(property.doc.text),
    ...(property.attribute && { attribute: property.attribute }),
    ...(property.reflects && { reflects: true }),
  }));
  const methods = classes
    .flatMap((each) => each.methods)
    .filter(({ name }, at, all) => all.findIndex((other) => other.name === name) === at)
    .map(({ name, parameters, returns, doc }) => ({
      kind: 'method',
      name,
      ...described(doc.text),
      parameters: parameters.map((each) => ({
        name: each.name,
        ...typed(each.type),
        ...described(doc.tags.find(({ tag, name: of }) => tag === 'param' && of === each.name)?.text),
        ...(each.optional && { optional: true }),
      })),
      return: { ...typed(returns) },
    }));
  return [...fields, ...methods];
}

/**
 * Custom properties that every element reads: those that the tokens describe.
 *
 * @param source Absolute path of `src`.
 */
export const customProperties = (source: string): readonly DocTag[] => {
  const tokens = readFileSync(join(source, 'theme/tokens.ts'), 'utf8');
  return readJsDoc(/\/\*(\*.*?)\*\/\s*export const tokens/s.exec(tokens)![1]!).tags.filter(
    ({ tag }) => tag === 'cssprop',
  );
};

/** Names in a list such as `panel, header`, by the constant that holds it. */
const listIn = (text: string, constant: string): string[] =>
  new RegExp(`const ${constant} =\\s*'([^']+)'`).exec(text)![1]!.split(/,\s*/);

/**
 * Parts that the tag passes on from what stands in its shadow root.
 *
 * @throws {RangeError} If one of them is described nowhere.
 */
function passedOn(source: string, elements: readonly PublicElement[]): DocTag[] {
  const dressing = readFileSync(join(source, 'layouts/dress-panel.ts'), 'utf8');
  const panel = classOf(join(source, 'panel/panel-element.ts'));
  const prompt = classOf(join(source, 'prompts/prompt-element.ts'));
  const known = [
    ...tagsOf([panel, prompt], 'csspart'),
    ...elements.flatMap(({ classes }) => tagsOf(classes, 'csspart')),
  ];
  const names = [
    ...listIn(dressing, 'PANEL_PARTS'),
    ...tagsOf([prompt], 'csspart').map(({ name }) => name),
    ...listIn(dressing, 'FORM_PARTS'),
  ];
  return names.map((name) => {
    const found = known.find((each) => each.name === name);
    if (!found)
      throw new RangeError(`Failed to describe the part "${name}" of the tag: expected a @csspart, got none.`);
    return found;
  });
}

/**
 * What the package's elements are and take, as tools read it.
 *
 * @param source Absolute path of `src`.
 * @see https://github.com/webcomponents/custom-elements-manifest, schema 2.1.0.
 */
export function customElements(source: string) {
  const elements = publicElements(source);
  const properties = customProperties(source).map(namedIn);
  const known = tagsOf(elements.find(({ tag }) => tag === WIDGET)!.classes, 'attr');
  const ownAttributes = (classes: readonly ClassDocs[]) => [
    ...propertiesOf(classes)
      .filter(({ attribute }) => attribute)
      .map((property) => attributeOf(property, known)),
    ...tagsOf(classes, 'attr').map(namedIn),
  ];
  // The tag hands its forms what they know.
  const handedOn = elements
    .filter(({ tag }) => FORMS.includes(tag))
    .flatMap(({ classes }) => ownAttributes(classes.filter(({ name }) => name !== 'AssociatedElement')))
    .filter(({ name }) => name !== 'embedded')
    // It has no property for them.
    .map((attribute) => ({ ...attribute, fieldName: undefined }));
  const declarations = elements.map(({ tag, classes }) => {
    const [own] = classes;
    const attributes = [...ownAttributes(classes), ...(tag === WIDGET ? handedOn : [])];
    const parts = tagsOf(classes, 'csspart');
    const passed = tag === WIDGET ? passedOn(source, elements) : [];
    const all = [...parts, ...passed.filter(({ name }) => !parts.some((part) => part.name === name))];
    return {
      kind: 'class',
      customElement: true,
      tagName: tag,
      name: own.name,
      ...(wordsOf(own.doc, 'summary') && { summary: wordsOf(own.doc, 'summary') }),
      description: own.doc.text,
      superclass: tag === WIDGET ? { name: 'HTMLElement', package: 'global:' } : { name: 'LitElement', package: 'lit' },
      attributes: attributes.filter(({ name }, at) => attributes.findIndex((each) => each.name === name) === at),
      members: membersOf(classes),
      events: tagsOf(classes, 'event').map(namedIn),
      slots: tagsOf(classes, 'slot').map(namedIn),
      cssParts: all.map(namedIn),
      cssProperties: properties,
      cssStates: tagsOf(classes, 'cssstate').map(namedIn),
    };
  });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASSES,
        declarations,
        exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: CLASSES } })),
      },
      {
        kind: 'javascript-module',
        path: DEFINITIONS,
        declarations: [],
        exports: declarations.map(({ tagName, name }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: CLASSES },
        })),
      },
    ] as const,
  };
}
