import type { Plugin } from 'vite';

const COPY = '?own';

/**
 * Gives what shows before anybody means to use a form copies of its own of the small modules that it shares with the forms. The bundler would
 * have it load the forms with them.
 *
 * @param importers Absolute paths of the modules that get the copies, which they share.
 * @param copied Absolute paths of the modules to copy. None of them may keep anything that the forms have to know.
 */
export function ownCopies(importers: readonly string[], copied: readonly string[]): Plugin {
  return {
    name: 'hearback:own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.endsWith(COPY) && !importers.includes(importer ?? '')) return null;
      const resolved = await this.resolve(source, importer!.replace(COPY, ''), { ...options, skipSelf: true });
      return resolved && copied.includes(resolved.id) ? `${resolved.id}${COPY}` : resolved;
    },
  };
}
