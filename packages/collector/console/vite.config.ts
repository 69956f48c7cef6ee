import { defineConfig } from 'vite';

/** The console is static: the collector serves `dist/console` under `/console/` with a policy that allows no inline code. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  resolve: { conditions: ['@hearback/source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    license: { fileName: 'LICENSES.md' },
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8787' } },
});
