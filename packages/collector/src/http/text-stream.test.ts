import { expect, it, vi } from 'vitest';
import { textStream } from './text-stream.js';

it('makes a body piece by piece, in UTF-8', async () => {
  async function* pieces() {
    yield 'seq,text\r\n';
    yield '1,很好\r\n';
  }
  expect(await new Response(textStream(pieces(), vi.fn())).text()).toBe('seq,text\r\n1,很好\r\n');
});

it('breaks off if its source fails, and reports it', async () => {
  const broken = new Error('disk');
  async function* pieces() {
    yield 'seq\r\n';
    throw broken;
  }
  const onError = vi.fn();
  await expect(new Response(textStream(pieces(), onError)).text()).rejects.toBe(broken);
  expect(onError).toHaveBeenCalledExactlyOnceWith(broken);
});

it('stops its source when the reader leaves', async () => {
  const ended = vi.fn();
  async function* pieces() {
    try {
      for (;;) yield 'more';
    } finally {
      ended();
    }
  }
  const reader = textStream(pieces(), vi.fn()).getReader();
  await reader.read();
  await reader.cancel();
  expect(ended).toHaveBeenCalledOnce();
});

it('survives a reader who leaves while a piece is being made', async () => {
  const [begun, piece] = [Promise.withResolvers<void>(), Promise.withResolvers<string>()];
  async function* pieces() {
    begun.resolve();
    yield await piece.promise;
  }
  const onError = vi.fn();
  const reader = textStream(pieces(), onError).getReader();
  const reading = reader.read();
  await begun.promise;
  const cancelled = reader.cancel();
  piece.resolve('late');
  await Promise.all([reading, cancelled]);
  expect(onError).not.toHaveBeenCalled();
});
