import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    lib: { entry: { index: 'src/index.ts', server: 'src/server.ts' }, formats: ['es'] },
    rolldownOptions: { external: [/^msw(\/|$)/, /^@hearback\//, /^node:/] },
    sourcemap: true,
    minify: false,
    target: 'es2022',
  },
});
