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
    // A file a module: a bundler then takes each into the chunk that needs it, and no page loads two for one.
    rolldownOptions: {
      external: [/^zod(\/|$)/, /^@noble\//],
      output: { preserveModules: true, preserveModulesRoot: 'src' },
    },
    sourcemap: true,
    minify: false,
    target: 'es2022',
  },
});
