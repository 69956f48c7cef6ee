import { parsePairs, type Pair } from '../attributes/parse-pairs.js';

/** What the children of an element declare; absent where no child declares anything of the kind. */
export type Declared = {
  readonly categories?: readonly Pair[];
  readonly recipients?: readonly Pair[];
  /** In one line, without markup. */
  readonly promise?: string;
};

/** Words of an element in one line; markup inside it counts for its text alone. */
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const named = (source: Element, tag: string) => [...source.children].filter(({ localName }) => localName === tag);

/**
 * Choices of one kind. The value is checked as in an attribute; a child without words is its own label.
 *
 * @returns `undefined` if there are none.
 */
function pairs(source: Element, tag: string): readonly Pair[] | undefined {
  const found = new Map<string, Pair>();
  for (const child of named(source, tag)) {
    const [pair] = parsePairs(child, 'value', child.getAttribute('value') ?? textOf(child));
    if (pair && !found.has(pair.id)) found.set(pair.id, { id: pair.id, label: textOf(child) || pair.label });
  }
  return found.size > 0 ? [...found.values()] : undefined;
}

/**
 * Reads the declarative children of an element:
 *
 * ```html
 * <hearback-category value="billing">My bill</hearback-category>
 * <hearback-recipient value="gm">General manager</hearback-recipient>
 * <hearback-promise>We answer within <strong>2 hours</strong>.</hearback-promise>
 * ```
 */
export function declared(source: Element): Declared {
  const categories = pairs(source, 'hearback-category');
  const recipients = pairs(source, 'hearback-recipient');
  const promise = named(source, 'hearback-promise').map(textOf).find(Boolean);
  return { ...(categories && { categories }), ...(recipients && { recipients }), ...(promise && { promise }) };
}
