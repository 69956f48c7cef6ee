import axeCore from 'axe-core';
import { watchStory } from './watch-story.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCHEMES = ['light', 'dark'];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };
const FINISHED_WITHIN_MS = 60_000;

/** Prints one violation of axe with the places where it was found. */
const describe = (scheme, { id, help, nodes }) =>
  `axe (${scheme}): ${id}, ${help}\n` +
  nodes.map(({ target, failureSummary }) => `      ${target.flat().join(' ')}: ${failureSummary}`).join('\n');

/**
 * Opens one story in a page of its own, waits until its play function has ended, and has axe look at it in the light and
 * the dark scheme.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ origin: string, endpointOrigin: string, id: string, tags: string[] }} story Where the stories are served,
 *   the one origin they may talk to besides, and which story; one with the tag `phone` is shown on a small screen.
 * @returns {Promise<string[]>} What is wrong with it; empty if nothing is.
 */
export async function checkStory(context, { origin, endpointOrigin, id, tags }) {
  const problems = [];
  const page = await context.newPage();
  await page.setViewportSize(tags.includes('phone') ? PHONE : DESKTOP);
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports each failed request as an error; a story whose endpoint fails is meant to have some.
    const { url } = message.location();
    if (message.type() === 'error' && !url.startsWith(endpointOrigin))
      problems.push(`console: ${message.text()} (${url})`);
  });
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (/^https?:$/.test(protocol) && target !== origin && target !== endpointOrigin)
      problems.push(`request to a third party: ${request.url()}`);
  });
  try {
    await page.addInitScript(watchStory);
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await page.waitForFunction(() => window.storyEnd, undefined, { timeout: FINISHED_WITHIN_MS });
    const { errors } = await page.evaluate(() => window.storyEnd);
    problems.push(...errors.map((error) => `play: ${error}`));
    await page.evaluate(axeCore.source);
    for (const scheme of SCHEMES) {
      // oxlint-disable-next-line no-await-in-loop -- one page has one scheme at a time
      await page.emulateMedia({ colorScheme: scheme });
      // oxlint-disable-next-line no-await-in-loop -- as above
      const violations = await page.evaluate(async (values) => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        return (await window.axe.run(document, { runOnly: { type: 'tag', values } })).violations;
      }, RULES);
      problems.push(...violations.map((violation) => describe(scheme, violation)));
    }
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  return problems;
}
