import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const conditions = ['@hearback/source', 'node', 'default'];
const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(resolve(root, 'build/generated-files.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: { conditions, noExternal: [/^@hearback\//] } } },
});

for (const [path, text] of Object.entries(module.generatedFiles)) {
  writeFileSync(resolve(root, path), text);
  console.log(`${path}: ${text.length} characters`);
}
