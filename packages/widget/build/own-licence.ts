import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts Hearback's own licence beside the built files: whoever copies their folder to a site passes it on, as the licence demands.
 *
 * @param file Path of the licence.
 */
export const ownLicence = (file: string): Plugin => ({
  name: 'own-licence',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(file) });
  },
});
