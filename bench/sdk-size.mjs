/**
 * What an app pays for the SDK alone, bundled and minified as an app does: brotli kB (1 kB = 1,000 bytes). What loads only when
 * somebody attaches a file is not counted. Exits with 1 where a ceiling is exceeded: sizes may fall, never rise. A budget is where
 * a ceiling has still to get to.
 *
 * Run it after `pnpm build`.
 */
import { bundleSize } from './sdk/rig/bundles.mjs';

const LIMITS = [
  { name: 'hearback', what: 'the SDK, checks and inspection included', budgetKb: 8, ceilingKb: 12.45 },
  { name: 'courier', what: 'the SDK as the widget uses it', budgetKb: 8, ceilingKb: 10.35 },
];

for (const { name, what, budgetKb, ceilingKb } of LIMITS) {
  // oxlint-disable-next-line no-await-in-loop -- two builds at once would share one process-wide state of the bundler
  const kb = (await bundleSize(name)).brotli / 1000;
  const verdict = kb > ceilingKb ? 'OVER' : kb <= budgetKb ? 'ok  ' : 'due ';
  console.log(`${verdict} ${what}: ${kb.toFixed(2)} kB brotli, budget ${budgetKb} kB, ceiling ${ceilingKb} kB`);
  if (kb > ceilingKb) process.exitCode = 1;
}
