import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** As much of an `Element` as is read of declarative children, over what a parser made of their markup. */
class ParsedElement {
  readonly #element: DefaultTreeAdapterTypes.Element;
  readonly localName: string;
  readonly childNodes: readonly ParsedChild[];

  constructor(element: DefaultTreeAdapterTypes.Element) {
    this.#element = element;
    this.localName = element.tagName;
    this.childNodes = element.childNodes.flatMap(parsedChild);
  }

  get children(): readonly ParsedElement[] {
    return this.childNodes.filter((child) => child instanceof ParsedElement);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join('');
  }

  getAttribute(name: string): string | null {
    return this.#element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
}

type ParsedChild = ParsedElement | { readonly nodeName: '#text'; readonly textContent: string };

function parsedChild(node: Parsed): ParsedChild[] {
  if (defaultTreeAdapter.isElementNode(node)) return [new ParsedElement(node)];
  return defaultTreeAdapter.isTextNode(node) ? [{ nodeName: '#text', textContent: node.value }] : [];
}

/** The elements in some markup, as a browser would have them as the children of an element; for reading alone. */
export const parsedElements = (markup: string): readonly Element[] =>
  parseFragment(markup)
    .childNodes.flatMap(parsedChild)
    .filter((child) => child instanceof ParsedElement) as unknown as Element[];
