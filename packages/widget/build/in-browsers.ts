import type { Plugin } from 'vite';

/** A place in a template that only a server has something for. */
const ON_SERVERS = /\s*\$\{isServer \? \w+\(this\) : nothing\}/g;

/** Takes what is for servers out of our own sources: after it, Lit's `isServer` is `false` wherever it stands. */
export function inBrowsers(): Plugin {
  return {
    name: 'hearback:in-browsers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/packages\/widget\/src\/(?!slim-lit\/)[^?]*\.ts$/.test(id) || !code.includes('isServer')) return null;
      const plain = code.replace(/^import \{.*\} from 'lit';$/m, (line) => line.replace(/\bisServer,? ?/, ''));
      return { code: plain.replace(ON_SERVERS, '').replaceAll(/\bisServer\b/g, 'false'), map: null };
    },
  };
}
