import type { Rgb } from './contrast.js';

/**
 * What colour expressions come to in a given place, with its custom properties and colour scheme: `oklch()`, `light-dark()`, names and
 * variables all end as sRGB.
 *
 * @param root Shadow root to measure in; a probe is put there and taken away again.
 * @param expressions CSS colours, or `var()` of custom properties.
 * @returns One colour per expression, in order, without transparency; `null` if the expression is not a colour there.
 */
export function computedColours(root: ShadowRoot, expressions: readonly string[]): readonly (Rgb | null)[] {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const computed = getComputedStyle(probe);
  const colours = expressions.map((expression) => {
    // Mixing a colour with itself changes nothing but makes every browser report it as color(srgb r g b / a).
    probe.style.caretColor = `color-mix(in srgb, ${expression}, ${expression})`;
    const numbers = /^color\(srgb (.+)\)$/
      .exec(computed.caretColor)?.[1]
      ?.match(/[-\d.e]+/g)
      ?.map(Number);
    if (!numbers) return null;
    const [red = 0, green = 0, blue = 0] = numbers.map((number) => Math.min(1, Math.max(0, number)));
    return [red, green, blue] as const;
  });
  probe.remove();
  return colours;
}
