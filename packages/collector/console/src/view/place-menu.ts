/** Pixels between the menu, its button and the edge of the window. */
const GAP = 4;

/** Pixels above the button in which the menu shows what comes with the console. */
const ENOUGH_ROOM = 240;

/** Puts a menu on the side of its button where there is room for it, within the window. */
export function placeMenu({ style }: HTMLElement, toggle: HTMLElement): void {
  const { top, bottom, left, right } = toggle.getBoundingClientRect();
  const isRtl = toggle.matches(':dir(rtl)');
  const [above, below] = [top, innerHeight - bottom];
  const isAbove = above >= below || above >= ENOUGH_ROOM;
  style.setProperty('top', isAbove ? 'auto' : `${bottom + GAP}px`);
  style.setProperty('bottom', isAbove ? `${innerHeight - top + GAP}px` : 'auto');
  style.setProperty('max-block-size', `min(20rem, ${(isAbove ? above : below) - 2 * GAP}px)`);
  style.setProperty(isRtl ? 'left' : 'right', `${Math.max(8, isRtl ? left : innerWidth - right)}px`);
}
