import { expect, it, vi } from 'vitest';

vi.mock('msw', () => {
  throw new Error('MSW is not installed.');
});

it.each([
  ['the command', () => import('./check.js')],
  ['@hearback/testing/conformance', () => import('./conformance.js')],
  ['@hearback/testing/server', () => import('./server.js')],
])('%s works where MSW is not installed', async (_, load) => {
  await expect(load()).resolves.toBeTypeOf('object');
});

it('only the main entry needs MSW', async () => {
  await expect(import('./index.js')).rejects.toThrow();
});
