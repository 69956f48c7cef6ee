import type { Page } from 'playwright-core';

/**
 * Listens to the live regions that a page has by now, in every shadow root, as a screen reader does.
 *
 * @returns Gives what was said since: the text of each region after each change, in order.
 */
export async function announcements(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const listen = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) listen(element.shadowRoot);
        if (!element.matches('[role=status], [role=alert], [aria-live]')) continue;
        let before = element.textContent.trim();
        new MutationObserver(() => {
          const text = element.textContent.trim();
          if (text !== before && text !== '') texts.push(text);
          before = text;
        }).observe(element, { childList: true, characterData: true, subtree: true });
      }
    };
    listen(document);
    return texts;
  });
  return () => said.jsonValue();
}
