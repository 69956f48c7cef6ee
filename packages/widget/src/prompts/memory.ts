import type { Memory } from './frequency.js';

const NOTHING: Memory = { asked: [], never: false };

/** Where it is kept: among what the SDK's `purge()` forgets. */
const keyOf = (site: string) => `hearback:${site}:prompts`;

/** What this device remembers of a site's prompts; nothing where storage is shut or what it holds cannot be read. */
export function readMemory(site: string): Memory {
  try {
    const { asked, never } = JSON.parse(localStorage.getItem(keyOf(site)) ?? '{}') as {
      asked?: unknown;
      never?: unknown;
    };
    return {
      asked: Array.isArray(asked) ? asked.filter((each) => typeof each === 'number') : [],
      never: never === true,
    };
  } catch {
    return NOTHING;
  }
}

/** Remembers it, where storage is open. @returns Whether it does. */
export function writeMemory(site: string, memory: Memory): boolean {
  try {
    localStorage.setItem(keyOf(site), JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}
