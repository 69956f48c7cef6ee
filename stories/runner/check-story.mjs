const WCAG = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules of those that look at colours; what the others look at is the same in either scheme. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const SCHEMES = [
  { colorScheme: 'light', rules: WCAG },
  { colorScheme: 'dark', rules: COLOURS },
];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };
const FINISHED_WITHIN_MS = 60_000;
/** The longest motion of the elements, and a frame. */
const STILL_AFTER_MS = 300;

/** One violation of axe with the places where it was found. */
const describe = (scheme, { id, help, nodes }) =>
  `axe (${scheme}): ${id}, ${help}\n` +
  nodes.map(({ target, failureSummary }) => `      ${target.flat().join(' ')}: ${failureSummary}`).join('\n');

/** Runs in the page: what axe finds once styles have been computed anew. */
async function audit(runOnly) {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return (await window.axe.run(document, { runOnly, resultTypes: ['violations'] })).violations;
}

/** Notes what the page reports by itself while a story is open; call what it returns to stop. */
function listen(page, { origin, endpointOrigin }, note) {
  const listeners = {
    pageerror: (error) => note(`uncaught: ${error.message}`),
    console: (message) => {
      const { url } = message.location();
      // Chromium reports each failed request as an error; a story whose endpoint fails is meant to have some.
      if (message.type() === 'error' && !url.startsWith(endpointOrigin)) note(`console: ${message.text()} (${url})`);
    },
    request: (request) => {
      const { protocol, origin: target } = new URL(request.url());
      if (/^https?:$/.test(protocol) && target !== origin && target !== endpointOrigin)
        note(`request to a third party: ${request.url()}`);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) page.on(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) page.off(name, listener);
  };
}

/** Shows a story in the page that shows another of its file, as the sidebar does; loading takes far longer than most stories do. */
function switchTo(storyId) {
  window.storyEnd = undefined;
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/**
 * Opens one story, waits until its play function has ended, and has axe look at it in the light scheme, and at its colours in the dark one.
 * Of a page of documentation, whose frame is Storybook's own, it is enough that it comes without an error.
 *
 * @param {import('playwright-core').Page} page One with `watchStory` as init script.
 * @param {{ origin: string, endpointOrigin: string, axeUrl: string, id: string, type: 'story' | 'docs', tags: string[],
 *   isNext: boolean }} story Where the stories
 *   are served, the one origin they may talk to besides, where axe is, and which story; one with the tag `phone` is
 *   shown on a small screen. `isNext`: whether the page shows another story of the same file.
 * @returns {Promise<string[]>} What is wrong with it; empty if nothing is.
 */
export async function checkStory(page, { origin, endpointOrigin, axeUrl, id, type, tags, isNext }) {
  const problems = [];
  const stopListening = listen(page, { origin, endpointOrigin }, (problem) => problems.push(problem));
  try {
    await page.setViewportSize(tags.includes('phone') ? PHONE : DESKTOP);
    await page.emulateMedia({ colorScheme: SCHEMES[0].colorScheme, reducedMotion: 'no-preference' });
    if (isNext) await page.evaluate(switchTo, id);
    else await page.goto(`${origin}/iframe.html?viewMode=${type}&id=${id}&globals=a11y.manual:!true`);
    await page.waitForFunction(() => window.storyEnd, undefined, { timeout: FINISHED_WITHIN_MS });
    const { errors } = await page.evaluate(() => window.storyEnd);
    problems.push(...errors.map((error) => `play: ${error}`));
    await page.waitForTimeout(STILL_AFTER_MS);
    if (type === 'docs') return problems;
    if (!isNext) await page.addScriptTag({ url: axeUrl });
    for (const { colorScheme, rules } of SCHEMES) {
      // oxlint-disable-next-line no-await-in-loop -- one page has one scheme at a time
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // oxlint-disable-next-line no-await-in-loop -- as above
      const violations = await page.evaluate(audit, rules);
      problems.push(...violations.map((violation) => describe(colorScheme, violation)));
    }
  } catch (error) {
    problems.push(error.message);
  } finally {
    stopListening();
  }
  return problems;
}
