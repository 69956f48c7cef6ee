/**
 * What the tag costs a page, beside Sentry's feedback, a page made by hand of Shoelace's parts, and the least there can be. Prints a table of
 * medians; nothing is asserted. `--rounds 7`, `--json`. See bench/README.md.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildAll } from '../../scripts/build.mjs';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.mjs';
import { COLUMNS, tableOf } from './rows.mjs';
import { startServer, SUBJECTS } from './servers.mjs';
import { blocking, visit } from './visit.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'boolean', default: false } },
});
const note = (line) => options.json || console.error(line);

await buildAll(note);
const executablePath = findBrowser();
if (executablePath === null) throw new Error('Failed to find Chromium. Install it, or name it in CHROMIUM_PATH.');
const server = await startServer();
const browser = await chromium.launch({
  executablePath,
  args: [
    ...BROWSER_FLAGS,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--no-proxy-server',
  ],
});
const names = Object.keys(SUBJECTS);
const rounds = Object.fromEntries(names.map((name) => [name, []]));
try {
  // One visit of each that does not count: the browser's first pages are slow.
  for (let round = -1; round < Number(options.rounds); round++)
    for (const at of names.keys()) {
      const name = names[(at + round + names.length) % names.length];
      // oxlint-disable-next-line no-await-in-loop -- visits would disturb each other
      const figures = { ...(await visit(browser, server, name)), ...(await blocking(browser, server, name)) };
      if (round >= 0) rounds[name].push(figures);
    }
} finally {
  await browser.close();
  server.close();
}
if (options.json) console.log(JSON.stringify(rounds, null, 2));
else {
  console.log(
    `${cpus()[0].model.trim()}, ${cpus().length} cores at a quarter, Chromium ${browser.version()}, ${options.rounds} rounds\n`,
  );
  console.log(
    tableOf(
      rounds,
      COLUMNS.map((name) => SUBJECTS[name].title),
    ).join('\n'),
  );
}
