import type { CDPSession, Frame, Page } from 'playwright-core';

/** A host page as `hosts/host.js` sees it. */
export type HostLook = {
  readonly styles: readonly string[];
  readonly values: readonly string[];
  readonly globals: readonly string[];
  readonly html: string;
  readonly patched: readonly string[];
  readonly scroll: readonly number[];
  readonly sheets: readonly number[];
  readonly stored: string;
  readonly title: string;
};

/** What happened on a host page since it was loaded. */
export type HostStory = {
  /** Keys that reached its shortcuts. */
  readonly heard: readonly string[];
  readonly errors: readonly string[];
  /** Violations of its policy. */
  readonly reports: readonly string[];
  /** Sum of its layout shifts since the first look. */
  readonly shifts: number;
  readonly submits: number;
};

/** Looks at the host page; `first` is what later looks at its built-ins are compared with. */
export const lookAtHost = async (place: Page | Frame, first = false): Promise<HostLook> =>
  JSON.parse(await place.evaluate<string>(`host.look(${first})`)) as HostLook;

/** Declarations of one element's computed style that are not the same in another's. */
const declarations = (before = '', after = ''): string => {
  const known = new Set(before.split(';'));
  const [name, ...rest] = after.split(';');
  return `${name} { ${rest.filter((each) => !known.has(each)).join('; ')} }`;
};

/** The first place where two texts part, with a few words around it. */
const parting = (before: string, after: string): string => {
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  return `${around(before)} → ${around(after)}`;
};

/**
 * What has changed on a host page between two looks, in words; empty if nothing has.
 *
 * @param except What may have changed.
 */
export function changesOfHost(before: HostLook, after: HostLook, except: readonly (keyof HostLook)[] = []): string[] {
  const changes: string[] = [];
  for (const key of Object.keys(before) as (keyof HostLook)[]) {
    const [was, is] = [before[key], after[key]];
    if (except.includes(key) || String(was) === String(is)) continue;
    if (key === 'styles')
      before.styles.forEach((style, at) => {
        if (style !== after.styles[at]) changes.push(`style: ${declarations(style, after.styles[at])}`);
      });
    else changes.push(`${key}: ${parting(String(was), String(is))}`);
  }
  return changes;
}

/** Asks the host page what happened to it. */
export const storyOfHost = async (place: Page | Frame): Promise<HostStory> =>
  JSON.parse(await place.evaluate<string>('host.story()')) as HostStory;

const TARGETS = ['window', 'document', 'document.documentElement', 'document.body'];

/**
 * Watches the listeners that scripts of a page put on its window, its document, its root and its body; not those of whoever drives the
 * browser. Begin before the page is loaded.
 *
 * @returns A function that lists them, by the debugger's account: `target type`, sorted.
 */
export async function watchListeners(session: CDPSession): Promise<() => Promise<string[]>> {
  const scripts = new Set<string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (url.startsWith('http')) scripts.add(scriptId);
  });
  await session.send('Debugger.enable');
  return async () => {
    const all = await Promise.all(
      TARGETS.map(async (expression) => {
        const { result } = await session.send('Runtime.evaluate', { expression });
        if (!result.objectId) return [];
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
        return listeners.flatMap(({ type, scriptId }) => (scripts.has(scriptId) ? [`${expression} ${type}`] : []));
      }),
    );
    return all.flat().sort();
  };
}
