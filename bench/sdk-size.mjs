/**
 * What an app pays for the SDK alone, bundled and minified as an app does: brotli kB (1 kB = 1,000 bytes). What loads only on use
 * is told apart, with its occasion. Exits with 1 where a ceiling is exceeded, or where something loads later that is not told
 * here: sizes may fall, never rise. A budget is where a ceiling has still to get to.
 *
 * Run it after `pnpm build`.
 */
import { bundleSize } from './sdk/rig/bundles.mjs';

const LIMITS = [
  { name: 'hearback', what: 'the SDK, checks and inspection included', budgetKb: 8, ceilingKb: 12.36 },
  { name: 'courier', what: 'the SDK as the widget uses it', budgetKb: 8, ceilingKb: 10.1 },
];

/** Chunks that load on use. */
const LATER = {
  uploads: { when: 'loads when somebody attaches a file, or one of an earlier visit waits', ceilingKb: 2.07 },
  sha2: { when: 'loads with a file where the page has no `crypto.subtle`', ceilingKb: 2.3 },
};

const report = (what, bytes, { budgetKb, ceilingKb }) => {
  const kb = bytes / 1000;
  const verdict = kb > ceilingKb ? 'OVER' : kb <= (budgetKb ?? ceilingKb) ? 'ok  ' : 'due ';
  const budget = budgetKb === undefined ? '' : `budget ${budgetKb} kB, `;
  console.log(`${verdict} ${what}: ${kb.toFixed(2)} kB brotli, ${budget}ceiling ${ceilingKb} kB`);
  if (kb > ceilingKb) process.exitCode = 1;
};

for (const { name, what, ...limit } of LIMITS) {
  // oxlint-disable-next-line no-await-in-loop -- two builds at once would share one process-wide state of the bundler
  const { brotli, later } = await bundleSize(name);
  report(what, brotli, limit);
  for (const [chunk, bytes] of Object.entries(later))
    report(`  ${LATER[chunk]?.when ?? `${chunk}, which nobody expects`}`, bytes, LATER[chunk] ?? { ceilingKb: 0 });
}
