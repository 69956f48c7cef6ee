import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Empties dist; the console, with a configuration of its own, is built into dist/console afterwards. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { index: 'src/index.ts', main: 'src/main.ts' },
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, resolve: { conditions: ['@hearback/source', 'node', 'import', 'default'] } },
});
