import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const advice = readdirSync(join(import.meta.dirname, 'src/gap-advice'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('gap-advice'))
  .map((name) => `gap-advice/${name.slice(0, -'.ts'.length)}`);

export default defineConfig({
  build: {
    lib: {
      entry: Object.fromEntries(['index', ...advice].map((name) => [name, `src/${name}.ts`])),
      formats: ['es'],
    },
    target: 'es2022',
    minify: false,
    sourcemap: true,
  },
});
