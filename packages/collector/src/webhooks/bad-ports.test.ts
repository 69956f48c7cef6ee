import { expect, it } from 'vitest';
import { BAD_PORTS } from './bad-ports.js';

it.each([...BAD_PORTS])('has port %i, which fetch refuses before it connects', async (port) => {
  const error = await fetch(`http://127.0.0.1:${port}/`).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ cause: { message: 'bad port' } });
});
