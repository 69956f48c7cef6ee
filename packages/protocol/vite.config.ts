import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const scorecards = readdirSync(join(import.meta.dirname, 'src/scorecards'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

export default defineConfig({
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        light: 'src/light.ts',
        ...Object.fromEntries(scorecards.map((name) => [`scorecards/${name}`, `src/scorecards/${name}.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: { external: [/^zod(\/|$)/, /^@noble\//], output: { chunkFileNames: 'chunks/[name].js' } },
    sourcemap: true,
    minify: false,
    target: 'es2022',
  },
});
