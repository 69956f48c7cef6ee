import type { Locator } from 'playwright-core';

/** Places of what is to be seen. */
export async function boxesOf(locator: Locator) {
  const boxes = await Promise.all((await locator.all()).map((each) => each.boundingBox()));
  const shown = boxes.filter((box) => box !== null).filter(({ width, height }) => width > 1 && height > 1);
  if (shown.length === 0) throw new Error(`Failed to measure ${String(locator)}: nothing of it shows.`);
  return shown;
}
