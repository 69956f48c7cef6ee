import { createHash } from 'node:crypto';
import { SimKeyRange } from '../storage/sim-key-range.js';
import type { World } from './world.js';

const forbidden = (name: string) => () => {
  throw new Error(`The client reached for the real ${name}.`);
};

/**
 * Runs a schedule while whatever would let real time, chance or the network in is out of reach. What the client prints
 * goes into the trace, and a promise whose failure nobody takes is told, as a page is told.
 */
export async function inVirtualTime<Result>({ trace, violations }: World, run: () => Promise<Result>): Promise<Result> {
  const replaced: Record<string, unknown> = {
    IDBKeyRange: SimKeyRange,
    setTimeout: forbidden('setTimeout'),
    setInterval: forbidden('setInterval'),
    fetch: forbidden('fetch'),
  };
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = Object.keys(replaced).map((name) => [name, globals[name]] as const);
  const { now } = Date;
  const { random } = Math;
  const { error } = console;
  const { subtle } = globalThis.crypto;
  const { digest } = subtle;
  Object.assign(globals, replaced);
  Date.now = forbidden('clock');
  Math.random = forbidden('chance');
  // The browser hashes on another thread, whose time is not this one's.
  subtle.digest = async (_, bytes) => {
    const hash = createHash('sha256').update(bytes as Uint8Array);
    return new Uint8Array(hash.digest()).buffer;
  };
  console.error = (...words: unknown[]) => trace.say(() => `printed: ${words.map(String).join(' ')}`);
  const listeners = process.listeners('unhandledRejection');
  const onRejection = (reason: unknown) =>
    violations.add('threw into the page', `unhandled rejection: ${String(reason)}`);
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', onRejection);
  try {
    return await run();
  } finally {
    process.removeListener('unhandledRejection', onRejection);
    for (const listener of listeners) process.on('unhandledRejection', listener);
    Object.assign(globals, Object.fromEntries(before));
    Date.now = now;
    Math.random = random;
    console.error = error;
    subtle.digest = digest;
  }
}
