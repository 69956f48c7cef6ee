import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(resolve(root, 'src/generate/generated-files.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});

for (const [path, text] of Object.entries(await module.generatedFiles(root))) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), text);
  console.log(`${path}: ${text.length} characters`);
}
