import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Waits until a page has asked for chunks of the tag by itself, and they have run.
 *
 * @param chunks Their files' names, without the ending.
 */
export async function hasLoaded(page: Page, ...chunks: string[]): Promise<void> {
  const asked = async () => {
    const addresses = (await page.requests()).map((request) => request.url());
    return chunks.map((chunk) => addresses.find((address) => address.endsWith(`/${chunk}.js`)));
  };
  await expect.poll(asked).not.toContain(undefined);
  // As text, since the test's own build rewrites what imports a module.
  const all = `${JSON.stringify(await asked())}.map((address) => import(address))`;
  await page.evaluate(`Promise.all(${all}).then(() => {})`);
}

/** Without these, a form that loses the network says that it is offline, and not that it keeps what is sent. */
export const hasWhatKeepsAVoice = (page: Page) => hasLoaded(page, 'delivery', 'company', 'en-further');
