/** Brightness, 0–255, below which a ground counts as dark: the grey whose relative luminance is 0.18, as far from black as from white. */
const MIDDLE_GREY = 118;

/**
 * Whether an element stands on a light or a dark page, for `theme="auto"`. A page that declares `color-scheme` is taken at its word; for one
 * that does not, the nearest opaque background behind the element decides, since many dark pages never declare themselves.
 *
 * @returns Empty where the page's own `color-scheme` holds, so inheriting it is right.
 */
export function pageScheme(element: Element): 'light' | 'dark' | '' {
  for (let node = behind(element); node; node = behind(node)) {
    const { colorScheme, backgroundColor } = getComputedStyle(node);
    if (colorScheme !== 'normal') return '';
    const rgb = /^rgb\((\d+), (\d+), (\d+)/.exec(backgroundColor);
    if (rgb) return 0.21 * +rgb[1]! + 0.72 * +rgb[2]! + 0.07 * +rgb[3]! < MIDDLE_GREY ? 'dark' : 'light';
  }
  return '';
}

const behind = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
