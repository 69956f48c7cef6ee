import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** What package.json names as a dependency, other than packages of this repository, stays outside. Empties dist; the console, with a configuration of its own, is built into dist/console afterwards. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    minify: false,
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        main: 'src/main.ts',
        'register-thread': 'src/store/thread/register-thread.ts',
      },
      external: [...builtinModules, /^node:/, /^(?:kysely|pg|pino|prom-client)(?:$|\/)/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: /^@hearback\//, resolve: { conditions: ['@hearback/source', 'node', 'import', 'default'] } },
});
