import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
    rolldownOptions: { external: [/^@hearback\//] },
    sourcemap: true,
    minify: false,
    target: 'es2022',
  },
});
