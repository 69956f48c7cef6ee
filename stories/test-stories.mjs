import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findHeadlessBrowser } from '../scripts/find-browser.mjs';
import { checkStory } from './runner/check-story.mjs';
import { serveFolder } from './runner/serve-folder.mjs';
import { watchStory } from './runner/watch-story.mjs';

// Opens every story and every page of the built Storybook in Chromium, plays it and checks it with axe. The stories of a file follow each other in one
// page, except those with the tag `own-page`.
// Usage: node stories/test-stories.mjs [words…] – with words, only the stories whose id holds one of them.

const AT_ONCE = 2;
const ENDPOINT_ORIGIN = 'https://feedback.example';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = resolve(fileURLToPath(new URL('../storybook-static', import.meta.url)));

/** Ids and tags of the stories to check, by file, in the order of the sidebar. */
function chosenStories(words) {
  if (!['index.json', 'iframe.html'].every((name) => existsSync(join(folder, name))))
    throw new Error('Failed to find the built stories. Build them first: pnpm storybook:build.');
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(index.entries);
  const chosen = words.length === 0 ? stories : stories.filter(({ id }) => words.some((word) => id.includes(word)));
  return [...Map.groupBy(chosen, ({ importPath }) => importPath).values()];
}

async function main(words) {
  const waiting = chosenStories(words);
  if (waiting.length === 0) throw new Error(`Failed to find a story: no id holds ${words.join(' or ')}.`);
  const executablePath = findHeadlessBrowser();
  if (!executablePath) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
  const { origin, close } = await serveFolder(folder, { '/axe.min.js': AXE });
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const where = { origin, endpointOrigin: ENDPOINT_ORIGIN, axeUrl: `${origin}/axe.min.js` };
  const work = async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    // MSW's worker ends itself with the last page it serves; one that stays keeps it while stories come and go.
    const anchor = await context.newPage();
    await anchor.goto(`${origin}/index.json`);
    const page = await context.newPage();
    await page.addInitScript(watchStory);
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      for (const [i, { id, type, tags }] of file.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- a worker checks one story at a time
        const problems = await checkStory(page, {
          ...where,
          id,
          type,
          tags,
          isNext: i > 0 && !tags.includes('own-page'),
        });
        counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
        if (problems.length > 0) console.error([`✗ ${id}`, ...problems.map((problem) => `    ${problem}`)].join('\n'));
      }
    await context.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await browser.close();
  close();
  if (process.env.HEARBACK_COUNTS_FILE) writeFileSync(process.env.HEARBACK_COUNTS_FILE, JSON.stringify(counts));
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
