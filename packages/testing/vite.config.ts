import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        server: 'src/server.ts',
        conformance: 'src/conformance.ts',
        check: 'src/check.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { external: [/^msw(\/|$)/, /^@hearback\//, /^node:/] },
    sourcemap: true,
    minify: false,
    target: 'es2022',
  },
});
