import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Attributes = { readonly [name: string]: string };

/** Whether an element matches one simple selector: a tag, a class, or an attribute with or without its value. */
function matches(element: DefaultTreeAdapterTypes.Element, selector: string): boolean {
  const attributes = attributesOf(element);
  const [, name, value] = /^\[([\w-]+)(?:=([\w-]+))?\]$/.exec(selector) ?? [];
  if (name) return name in attributes && (value === undefined || attributes[name] === value);
  if (selector.startsWith('.')) return (attributes.class ?? '').split(/\s+/).includes(selector.slice(1));
  return element.tagName === selector;
}

const attributesOf = ({ attrs }: DefaultTreeAdapterTypes.Element): Attributes =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** The first declarative shadow root in some markup, parsed as a browser does, for tests on Node. */
export class DeclarativeRoot {
  readonly #elements: DefaultTreeAdapterTypes.Element[] = [];
  /** All that can be read, in one line. */
  readonly text: string;
  /** All style sheets. */
  readonly css: string;
  /** Markup after the root, up to the end. */
  readonly children: string;

  /** @throws {TypeError} If there is none. */
  constructor(markup: string) {
    this.children = markup.slice(markup.lastIndexOf('</template>') + '</template>'.length);
    const texts: string[] = [];
    const styles: string[] = [];
    const walk = (node: DefaultTreeAdapterTypes.Node, isStyle = false) => {
      if (defaultTreeAdapter.isTextNode(node)) (isStyle ? styles : texts).push(node.value);
      if (defaultTreeAdapter.isElementNode(node)) this.#elements.push(node);
      for (const child of (node as Partial<DefaultTreeAdapterTypes.ParentNode>).childNodes ?? [])
        walk(child, 'tagName' in node && node.tagName === 'style');
    };
    const find = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Template | undefined => {
      if ('tagName' in node && node.tagName === 'template') return node as DefaultTreeAdapterTypes.Template;
      for (const child of (node as Partial<DefaultTreeAdapterTypes.ParentNode>).childNodes ?? []) {
        const found = find(child);
        if (found) return found;
      }
      return undefined;
    };
    const root = find(parseFragment(markup));
    if (attributesOf(root!).shadowrootmode !== 'open') throw new TypeError('Failed to find a declarative shadow root.');
    walk(root!.content);
    this.text = texts
      .join('')
      .replaceAll(/\s*\n\s*/g, '')
      .trim();
    this.css = styles.join('');
  }

  /** Attributes of every element that matches a simple selector: a tag, a class or an attribute. */
  all(selector: string): Attributes[] {
    return this.#elements.filter((element) => matches(element, selector)).map(attributesOf);
  }

  /** Attributes of the first one. @throws {TypeError} If there is none. */
  one(selector: string): Attributes {
    const [first] = this.all(selector);
    if (!first) throw new TypeError(`Failed to find ${selector} in the root.`);
    return first;
  }
}
