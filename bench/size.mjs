/**
 * What a page pays for the tag, from the built files: brotli kB (1 kB = 1,000 bytes) of the first script, of all that loads until the rating
 * form can be used on the scale it has by default, and of everything for the three forms, from the first question to the receipt, with the SDK
 * and one language. What loads beside them is listed: along with any panel, and where something is used. Exits with 1 where a ceiling is
 * exceeded: sizes may fall, never rise. A budget is where a ceiling has still to get to.
 *
 * Run it after `pnpm build`. `--json` prints the figures for other scripts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = new URL('../packages/widget/dist/', import.meta.url);
const manifestPath = fileURLToPath(new URL('chunks/manifest.json', dist));
if (!existsSync(manifestPath)) {
  console.error(`Failed to measure the widget: expected ${manifestPath}, got nothing. Run "pnpm build" first.`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));

/** Built file that starts from a source module. */
const fileOf = (source) => {
  const file = Object.keys(manifest).find((name) => manifest[name].sources.includes(source));
  if (!file) throw new Error(`Failed to measure the widget: expected a chunk for ${source}, got none.`);
  return file;
};

/** A file and all it imports at once. */
const withImports = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of manifest[file]?.imports ?? []) withImports(each, seen);
  return seen;
};

/**
 * The folder of the chunks, and the file of the launcher's texts, are named for their content, and which letters come out is chance: some cost
 * the tag 20 bytes more than others. All are measured as if they were these, which cost a little more than most do.
 */
const withoutChance = (text) =>
  text.replaceAll(/(?<=chunks\/)[\da-f]{10}/g, 'a1b2c3d4e5').replace(/(?<=labels-)[\w-]{6}/, 'f6a7b8');

const brotliBytes = (file) =>
  brotliCompressSync(withoutChance(readFileSync(new URL(file, dist), 'utf8')), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/** Texts that somebody who reads English never gets. */
const OTHER_LANGUAGE = /[/.](?:zh-..|ja|ko|es|fr|de|pt-br|ar|hi|vi)(?:-[a-z-]+)?\.js$/i;

const TAG = 'hearback.js';
const closure = (...sources) => [...new Set([TAG, ...sources.flatMap((source) => [...withImports(fileOf(source))])])];

const FIRST_RATING = ['src/panel/define.ts', 'src/rating/define.ts', 'src/locales/en.ts'];
const forms = closure(
  ...FIRST_RATING,
  'src/complaint/define.ts',
  'src/suggestion/define.ts',
  'src/form/once-answered.ts',
  'src/locales/further/en.ts',
);
const whole = [...new Set([...forms, ...closure('src/delivery/courier.ts')])];
/** A file and all it imports, without what the three forms have. */
const beyondForms = (source) => [...withImports(fileOf(source))].filter((file) => !whole.includes(file));
const beside = beyondForms('src/layouts/dress-panel.ts');
const reports = [
  { name: 'first script', budgetKb: 2.5, ceilingKb: 2.84, files: [TAG] },
  { name: 'until the rating form is usable', budgetKb: 15, ceilingKb: 15, files: closure(...FIRST_RATING) },
  { name: 'three forms without the SDK', budgetKb: 17, ceilingKb: 23.62, files: forms },
  {
    name: 'three forms with the SDK',
    budgetKb: 25,
    ceilingKb: 33.69,
    files: whole,
  },
  // Nothing waits for it, but it comes whenever a panel opens.
  { name: 'along with any panel', budgetKb: 1, ceilingKb: 1.99, files: beside },
  // Before anybody means to use it, and so no part of a form.
  {
    name: 'a corner, a trigger or a layout',
    budgetKb: 3,
    ceilingKb: 2.72,
    files: [...withImports(fileOf('src/layouts/arrange.ts'))],
  },
  {
    name: 'what asks politely, until it asks',
    budgetKb: 3,
    ceilingKb: 2.91,
    files: [...withImports(fileOf('src/prompts/start-prompt.ts'))],
  },
  {
    name: 'a strip, until it is used',
    budgetKb: 2,
    ceilingKb: 1.6,
    files: [...withImports(fileOf('src/layouts/show-strip.ts'))],
  },
  {
    name: 'what a launcher says of voices that wait',
    budgetKb: 2.5,
    ceilingKb: 2.07,
    files: [...withImports(fileOf('src/launcher/badge.ts'))],
  },
  {
    name: 'and of cases with news',
    budgetKb: 3.5,
    ceilingKb: 3.55,
    files: [...withImports(fileOf('src/launcher/tell-news.ts'))],
  },
  {
    name: 'a look for what an earlier visit left',
    budgetKb: 1,
    ceilingKb: 1,
    files: [...withImports(fileOf('src/loader/resume.ts'))],
  },
].map((report) => {
  const files = report.files.map((file) => ({ file, bytes: brotliBytes(file) }));
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
  return {
    name: report.name,
    kb: bytes / 1000,
    budgetKb: report.budgetKb,
    ceilingKb: report.ceilingKb,
    within: bytes <= report.ceilingKb * 1000,
    files,
  };
});

const kB = (bytes) => (bytes / 1000).toFixed(2);

/** What loads where it is used, in one language, largest first; the small ones only with `--files`. */
const onUse = Object.keys(manifest)
  .filter((file) => !whole.includes(file) && !beside.includes(file) && !OTHER_LANGUAGE.test(file))
  .map((file) => ({ file, bytes: brotliBytes(file) }))
  .filter(({ bytes }) => bytes >= 500 || process.argv.includes('--files'))
  .toSorted((a, b) => b.bytes - a.bytes);

if (process.argv.includes('--json')) console.log(JSON.stringify(reports, null, 2));
else {
  for (const { name, kb, budgetKb, ceilingKb, within, files } of reports) {
    const verdict = !within ? 'OVER' : kb <= budgetKb ? 'ok  ' : 'due ';
    console.log(`${verdict} ${name}: ${kb.toFixed(2)} kB brotli, budget ${budgetKb} kB, ceiling ${ceilingKb} kB`);
    if (kb > budgetKb || !within || process.argv.includes('--files'))
      for (const { file, bytes } of files.toSorted((a, b) => b.bytes - a.bytes))
        console.log(`       ${kB(bytes)}  ${file}`);
  }
  console.log('     on use, kB brotli:');
  for (const { file, bytes } of onUse) console.log(`       ${kB(bytes)}  ${file}`);
}
process.exitCode = reports.every(({ within }) => within) ? 0 : 1;
