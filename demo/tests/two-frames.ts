import type { Page } from 'playwright-core';

/** Waits until a page has laid itself out again and answered to that: observers of sizes run between two frames. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
