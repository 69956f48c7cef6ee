import type { Page } from 'playwright-core';

/**
 * What went wrong on a page, but for what the browser says of its own accord about addresses and policies, and for the outbox, which notes
 * that the page's built-ins failed it and is then done without.
 */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/Failed to load|Content Security Policy|TrustedTypePolicy|delivery\.js/.test(message.text())
    )
      complaints.push(message.text());
  });
  return complaints;
};
