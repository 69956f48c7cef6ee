import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
    rolldownOptions: { external: [/^msw(\/|$)/, /^@hearback\//] },
    sourcemap: true,
    minify: false,
    target: 'es2022',
  },
});
