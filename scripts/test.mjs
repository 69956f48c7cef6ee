import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureEngines } from './ensure-browsers.mjs';
import { ensureNats } from './ensure-nats.mjs';
import { ensurePostgres } from './ensure-postgres.mjs';
import { lastWords } from './suites/last-words.mjs';
import { readCounts } from './suites/read-counts.mjs';
import { runSuites } from './suites/run-suites.mjs';
import { runTool } from './suites/run-tool.mjs';
import { suites } from './suites/suites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'test');
const DEFAULT_TIMEOUT_MS = 300_000;
/** A browser that waits leaves half of a machine idle, so there are two; more would slow each other past their time limits. */
const AT_ONCE = 2;
const say = (line) => console.log(line);

const fileFor = (name, extension) => join(reports, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.${extension}`);
const indented = (text) => text.trimEnd().replaceAll(/^/gm, '    ');

const runSuite = async ({ name, kind, command, env = {}, timeoutMs = DEFAULT_TIMEOUT_MS, showOutput = false }) => {
  const startedMs = Date.now();
  const file = fileFor(name, 'json');
  say(`▸ ${name}`);
  const { ok, output, errors } = await runTool({
    command,
    cwd: root,
    env: { HEARBACK_COUNTS_FILE: file, ...env },
    timeoutMs,
    say: (line) => say(`  … ${name}: ${line}`),
  });
  writeFileSync(fileFor(name, 'log'), output);
  const counts = readCounts({ kind, file, ok, output });
  if (counts.failed > 0 || showOutput) say(indented(output));
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const remark = counts.remark === undefined ? '' : ` (${counts.remark})`;
  say(
    `${counts.failed > 0 ? '✗' : '✓'} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped}${remark}, ${seconds} s`,
  );
  return { name, ...counts, reasons: lastWords({ output, errors }) };
};

const main = async (words) => {
  process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  process.env.CHROMIUM_PATH = ensureBrowser(say);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const startedMs = Date.now();
  const all = suites(root, (name) => fileFor(name, 'json'));
  const chosen = words.length === 0 ? all : all.filter(({ name }) => words.some((word) => name.includes(word)));
  if (chosen.some(({ allEngines }) => allEngines)) ensureEngines(say);
  if (chosen.some(({ postgres }) => postgres)) process.env.POSTGRES_BIN = ensurePostgres(say);
  if (chosen.some(({ nats }) => nats)) process.env.NATS_SERVER_PATH = ensureNats(say);
  const results = await runSuites(chosen, { atOnce: AT_ONCE, run: runSuite });

  const sum = (key) => results.reduce((total, counts) => total + counts[key], 0);
  const failing = results.filter(({ failed }) => failed > 0);
  // Once more at the end: what a suite said when it failed may be a thousand lines above.
  for (const { name, reasons } of failing) say(`\nWhy ${name} failed:\n${indented(reasons)}`);
  say(`\n${results.length} suites in ${Math.round((Date.now() - startedMs) / 1000)} s.`);
  if (failing.length > 0) say(`Failing: ${failing.map(({ name }) => name).join('; ')}.`);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (failing.length > 0 || results.length === 0) process.exitCode = 1;
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
