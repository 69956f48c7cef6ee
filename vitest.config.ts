import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@hearback/source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@hearback/source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'demo/**/*.test.ts', 'scripts/**/*.test.mjs'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
