import { luminance, type Rgb } from './contrast.js';

/**
 * Whether an element stands on a light or a dark page, for `theme="auto"`. A page that declares `color-scheme` is taken at its word; for one
 * that does not, the nearest opaque background behind the element decides, since many dark pages never declare themselves.
 *
 * @returns `null` where the page's own `color-scheme` holds, so inheriting it is right.
 */
export function pageScheme(element: Element): 'light' | 'dark' | null {
  for (let node: Element | null = parentOf(element); node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    if (style.colorScheme && style.colorScheme !== 'normal') return null;
    const ground = opaqueRgb(style.backgroundColor);
    if (ground) return luminance(ground) < 0.18 ? 'dark' : 'light';
  }
  return null;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

function opaqueRgb(colour: string): Rgb | null {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/
    .exec(colour)
    ?.slice(1)
    .map((channel) => Number(channel) / 255);
  return channels ? (channels as unknown as Rgb) : null;
}
