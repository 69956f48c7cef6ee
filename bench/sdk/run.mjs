/**
 * What the SDK costs and how fast it is, in a real browser, beside two SDKs that people use. Prints a table; nothing is asserted.
 *
 * Options: `--json` prints the figures for other scripts; `--only latency,burst` makes some measures alone; `--sdk <file>`
 * measures a built entry of another version of the SDK. See bench/README.md.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildAll } from '../../scripts/build.mjs';
import { measureBurst } from './measures/burst.mjs';
import { measureComeback } from './measures/comeback.mjs';
import { measureDrain } from './measures/drain.mjs';
import { measureIdle } from './measures/idle.mjs';
import { measureLatency } from './measures/latency.mjs';
import { measureSingle } from './measures/single.mjs';
import { buildBundles } from './rig/bundles.mjs';
import { table } from './rig/report.mjs';
import { startRig } from './rig/rig.mjs';
import { rowsOf } from './rows.mjs';

const subjects = ['hearback', 'snowplow', 'segment'];

const measures = {
  latency: (rig) => measureLatency(rig, { pages: 5, samples: 300, subjects }),
  burst: (rig) => measureBurst(rig, { pages: 3, subjects }),
  drain: (rig) => measureDrain(rig, { count: 10_000, rounds: 3 }),
  comeback: (rig) => measureComeback(rig, { rounds: 1, subjects }),
  idle: (rig) => measureIdle(rig, { subjects, windowMs: 10_000 }),
  single: (rig) => measureSingle(rig, { pages: 3, subjects }),
};

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, sdk: { type: 'string' } },
});
const chosen = options.only?.split(',') ?? ['size', ...Object.keys(measures)];
const unknown = chosen.filter((name) => name !== 'size' && !(name in measures));
if (unknown.length) {
  console.error(`Failed to measure ${unknown.join()}: expected size, ${Object.keys(measures).join(', ')}.`);
  process.exit(1);
}
const note = (line) => options.json || console.error(line);

if (!options.sdk) await buildAll(note);
const { sizes, files } = await buildBundles(options.sdk);
const measured = chosen.includes('size') ? { size: sizes } : {};
let machine = `${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
let strangers = [];
const inBrowser = chosen.filter((name) => name !== 'size');
if (inBrowser.length) {
  const rig = await startRig(files);
  try {
    for (const name of inBrowser) {
      const from = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- measures would disturb each other
      measured[name] = await measures[name](rig);
      note(`${name} measured in ${((performance.now() - from) / 1000).toFixed(0)} s`);
    }
  } finally {
    await rig.close();
  }
  machine += `, Chromium ${rig.version}`;
  strangers = rig.strangers;
}

if (options.json) console.log(JSON.stringify({ machine, strangers, measured }, null, 2));
else {
  console.log(`${machine}\n`);
  console.log(table(rowsOf(measured)).join('\n'));
  console.log(
    `\n${strangers.length} addresses outside this machine asked for${strangers.map((url) => `\n  ${url}`).join('')}`,
  );
}
