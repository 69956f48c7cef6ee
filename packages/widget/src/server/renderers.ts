import { ElementRenderer, LitElementRenderer } from '@lit-labs/ssr';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { openStyle } from './own-styles.js';
import { surround, type Surroundings } from './surroundings.js';

/** The elements that can be rendered on a server. */
export const SERVED_TAGS = [
  'hearback-widget',
  'hearback-rating',
  'hearback-scorecard',
  'hearback-complaint',
  'hearback-suggestion',
  'hearback-follow-up',
  'hearback-tracker',
] as const;

/** Name of an element that can be rendered on a server. */
export type ServedTag = (typeof SERVED_TAGS)[number];

/** What renders a kind of element for `@lit-labs/ssr`. */
export type ElementRendererClass = (new (tag: string) => ElementRenderer) & typeof ElementRenderer;

/**
 * Renders Hearback's elements for a page whose language and policy are known. Goes before Lit's own renderer, which does for elements that say
 * their `lang` on a page that lets style elements pass:
 *
 * ```ts
 * render(template, { elementRenderers: [hearbackRenderer({ lang: 'de', nonce }), LitElementRenderer] });
 * ```
 *
 * @throws {RangeError} If the nonce is none: anything but the letters of base64.
 */
export function hearbackRenderer(surroundings: Surroundings): ElementRendererClass {
  const opening = openStyle(surroundings.nonce);
  return class HearbackRenderer extends LitElementRenderer {
    static override matchesClass(element: typeof HTMLElement): boolean {
      return SERVED_TAGS.some((tag) => customElements.get(tag) === element);
    }

    constructor(tag: string) {
      super(tag);
      surround(this.element, surroundings);
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult | undefined {
      return super.renderShadow(info)?.map((part) => (part === '<style>' ? opening : part));
    }
  };
}
