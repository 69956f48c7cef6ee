import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { declare } from './declare.js';
import { parsedElements } from './parsed-element.js';
import { hearbackRenderer, SERVED_TAGS, type ServedTag } from './renderers.js';
import type { Surroundings } from './surroundings.js';

/** Attributes as a page writes them; `true` stands for one without a value, `false`, `null` and `undefined` for none. */
export type ServedAttributes = { readonly [name: string]: string | number | boolean | null | undefined };

/** What is around the element, and in it. */
export type ServedOptions = Surroundings & {
  /** Markup of the declarative children, such as `<hearback-recipient value="gm">…</hearback-recipient>`. Written as it is: yours to escape. */
  readonly children?: string | undefined;
};

/** What an attribute's name may not hold. @see HTML Standard, "Attributes". */
const NO_NAME = /[\s"'<>/=\p{Cc}]|^$/u;

/**
 * One element as a page is sent it: with its shadow root, as it first shows, and its children.
 *
 * ```ts
 * renderHearback('hearback-rating', { endpoint: '/v1/events', site: 'portal', scale: 'stars' }, { lang: 'de' });
 * // <hearback-rating endpoint="/v1/events" …><template shadowroot="open" shadowrootmode="open">…
 * ```
 *
 * @param attributes All values are escaped.
 * @throws {RangeError} If the name is none of `SERVED_TAGS`, an attribute's name cannot be one, or the nonce is none.
 */
export function renderHearback(tag: ServedTag, attributes: ServedAttributes = {}, options: ServedOptions = {}): string {
  if (!SERVED_TAGS.includes(tag))
    throw new RangeError(`Failed to render: expected one of ${SERVED_TAGS.join(', ')}, got ${JSON.stringify(tag)}.`);
  const { children = '', ...surroundings } = options;
  const Renderer = hearbackRenderer(surroundings);
  const renderer = new Renderer(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (NO_NAME.test(name))
      throw new RangeError(`Failed to render ${tag}: expected the name of an attribute, got ${JSON.stringify(name)}.`);
    if (value != null && value !== false) renderer.setAttribute(name, value === true ? '' : String(value));
  }
  if (children) declare(renderer.element!, children);
  renderer.connectedCallback();
  const open = `<${tag}${collectResultSync(renderer.renderAttributes())}>`;
  // With a form of the page inside, no launcher: it would hide the form, and do nothing where no script runs.
  if (tag === 'hearback-widget' && parsedElements(children).some(({ localName }) => localName === 'form'))
    return `${open}${children}</${tag}>`;
  const shadow = renderer.renderShadow({
    elementRenderers: [Renderer, LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: true,
  });
  return `${open}<template shadowroot="open" shadowrootmode="open">${collectResultSync(shadow!)}</template>${children}</${tag}>`;
}
