import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type RunOnly = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

const WCAG: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules of those that look at colours; what the others look at is the same in either scheme. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Waits until nothing fades or slides any more: what is on its way has other colours. What moves for ever is left alone. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const passing = roots(document)
      .flatMap((root) => root.getAnimations())
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => {})));
  });

async function run(page: Page, rules: RunOnly): Promise<string[]> {
  await atRest(page);
  // Evaluated, not added as a script: the portal's policy would refuse that.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, RunOnly>((runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ runOnly, resultTypes: ['violations'] });
  }, rules);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/**
 * Checks a page as it stands with axe, shadow roots included.
 *
 * @param page Settled.
 * @returns One line for each element that breaks a rule of WCAG 2.0 to 2.2, levels A and AA; empty if there is none.
 */
export const findViolations = (page: Page): Promise<string[]> => run(page, WCAG);

/**
 * Checks a page in the light scheme as `findViolations` does, and its colours in the dark one, in which it is left.
 *
 * @param page Settled.
 * @returns As `findViolations`, each line with the scheme before it.
 */
export async function findViolationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await run(page, WCAG);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await run(page, COLOURS);
  return [...inLight.map((line) => `light: ${line}`), ...inDark.map((line) => `dark: ${line}`)];
}
