import { attributePart } from './attribute-part.js';
import { nothing, type Part } from './part.js';

/** A template and the values to render it with. */
export type TemplateResult = { readonly strings: TemplateStringsArray; readonly values: readonly unknown[] };

/** Where a template takes values: the node by its place in the document's order, how many, and what is made of them there. */
type Hole = { readonly at: number; readonly takes: number; readonly bind: (node: Node) => Part };

type Template = { readonly content: DocumentFragment; readonly holes: readonly Hole[] };

/** Stands for a value inside a tag while the markup is parsed; a character that nobody writes. */
const HOLE = '\uE000';

const parsed = new WeakMap<TemplateStringsArray, Template>();

type Policy = { createHTML(markup: string): string };
type PolicyFactory = { createPolicy(name: string, rules: Policy): Policy };

/** Named as Lit names its own: what a page has to allow is the same, whichever of the two renders. */
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('lit-html', {
  createHTML: (markup) => markup,
});

/** A template to render. Values go between tags, or stand for the value, or a part of the value, of an attribute. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult => ({
  strings,
  values,
});

const nodesOf = (content: Node) =>
  document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);

function parse(strings: TemplateStringsArray): Template {
  const markup = strings.reduce(
    (before, after) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? HOLE : '<!---->') + after,
  );
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  const { content } = template;
  const holes: Hole[] = [];
  const nodes = nodesOf(content);
  for (let at = 0, node; (node = nodes.nextNode()); at++) {
    const element = node instanceof Element ? node : undefined;
    if (!element) holes.push({ at, takes: 1, bind: (end) => childPart(end as Comment) });
    for (const name of element?.getAttributeNames() ?? []) {
      const texts = element!.getAttribute(name)!.split(HOLE);
      const takes = texts.length - 1;
      if (!takes) continue;
      element!.removeAttribute(name);
      holes.push({ at, takes, bind: (copy) => attributePart(copy as Element, name, texts) });
    }
  }
  return { content, holes };
}

/** Makes the nodes of a template, and what gives them their values. */
function instantiate(strings: TemplateStringsArray) {
  const template = parsed.get(strings) ?? parse(strings);
  parsed.set(strings, template);
  const fragment = document.importNode(template.content, true);
  const nodes = nodesOf(fragment);
  let passed = 0;
  const parts = template.holes.map(({ at, takes, bind }) => {
    for (; passed <= at; passed++) nodes.nextNode();
    return { takes, part: bind(nodes.currentNode) };
  });
  const update = (values: readonly unknown[]) => {
    let from = 0;
    for (const { takes, part } of parts) part(...values.slice(from, (from += takes)));
  };
  return { fragment, update };
}

/**
 * A place between tags. Takes a template, an array, a node, or text; `null`, `undefined` and `nothing` leave it empty. What has the shape of
 * what stands there is updated in place; an array's items are told apart by their order.
 *
 * @param end What the place ends with.
 */
export function childPart(end: ChildNode): Part {
  const text = new Text();
  end.before(text);
  let shape: unknown = text;
  let shown = '';
  let update: (values: readonly unknown[]) => void;
  let items: Part[];
  const itemPart = () => {
    const itemEnd = new Comment();
    end.before(itemEnd);
    return childPart(itemEnd);
  };
  return (value) => {
    const { strings, values } = Object(value) as Partial<TemplateResult>;
    const list = Array.isArray(value) && value;
    const wanted = strings ?? (list ? Array : value instanceof Node ? value : text);
    if (wanted !== shape) {
      shape = wanted;
      text.data = shown = '';
      while (end.previousSibling !== text) end.parentNode!.removeChild(end.previousSibling!);
      items = [];
      if (value instanceof Node) end.before(value);
      if (strings) {
        const made = instantiate(strings);
        end.before(made.fragment);
        update = made.update;
      }
    }
    if (strings) update(values!);
    // Parts beyond the end of a shorter array stay, empty, until the array grows again.
    else if (list) for (let at = 0; at < items.length || at < list.length; at++) (items[at] ??= itemPart())(list[at]);
    else if (wanted === text) {
      const next = value === nothing ? '' : String(value ?? '');
      if (next === shown) return;
      text.data = shown = next;
      // A browser that translates the page, or an extension that does, may have put an element of its own there.
      if (!text.parentNode) end.previousSibling?.replaceWith(text);
    }
  };
}
