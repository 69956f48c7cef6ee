import { expect, it } from 'vitest';

it('is imported on Node, where there is no document', async () => {
  const { WidgetElement, RatingElement } = await import('./index.js');
  expect([typeof WidgetElement, typeof RatingElement]).toEqual(['function', 'function']);
  await expect(import('./define.js')).resolves.toBeDefined();
  await expect(import('./hearback.js')).resolves.toBeDefined();
  await expect(import('./server/server.js')).resolves.toBeDefined();
  expect('document' in globalThis).toBe(false);
});
