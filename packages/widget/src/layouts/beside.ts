/** Edges of a box in CSS pixels of the viewport, as `getBoundingClientRect` gives them. */
export type Edges = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** Pixels between a panel and what it stands beside, and between it and the edge of the viewport. */
const GAP = 8;

/**
 * Where a panel stands beside what opened it: under it, or over it where there is more room; in line with its start, as far as the viewport
 * allows.
 *
 * @param trigger What it stands beside.
 * @param panel Its size in CSS pixels.
 * @param viewport Size of the viewport in CSS pixels.
 * @param rtl Whether text runs from right to left.
 * @returns Distances for CSS `top`, `bottom` and `left`, in pixels, one of the first two `null`; and how high the panel may become.
 */
export function beside(
  trigger: Edges,
  panel: { readonly width: number },
  viewport: { readonly width: number; readonly height: number },
  rtl: boolean,
): { readonly top: number | null; readonly bottom: number | null; readonly left: number; readonly maxHeight: number } {
  const under = viewport.height - trigger.bottom;
  const over = trigger.top;
  const isUnder = under >= over || under >= 480;
  const wanted = rtl ? trigger.right - panel.width : trigger.left;
  const left = Math.max(GAP, Math.min(wanted, viewport.width - panel.width - GAP));
  // The panel follows a trigger that is scrolled away only as far as the edge of the window.
  const away =
    Math.min(Math.max(isUnder ? trigger.bottom : viewport.height - trigger.top, 0), viewport.height - 240) + GAP;
  return {
    top: isUnder ? away : null,
    bottom: isUnder ? null : away,
    left,
    maxHeight: Math.max(200, viewport.height - away - GAP),
  };
}
