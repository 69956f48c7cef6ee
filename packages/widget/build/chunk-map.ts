import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the chunks' build leaves what the tag's build and the size report need to know, relative to `dist`. */
export const CHUNK_MAP = 'chunks/manifest.json';

/** One built file: the source modules it stands for, what it imports at once and what it can import later, by file name relative to `dist`. */
export type Chunk = {
  readonly sources: readonly string[];
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
};

/** Every chunk by file name relative to `dist`. */
export type ChunkMap = { readonly [file: string]: Chunk };

const relative = (path: string) => path.replace(/^.*\/packages\/widget\//, '').replace(/^.*\/packages\//, '../');

/**
 * Writes down every chunk with the source modules it starts from. A chunk that only passes on another one is left out: what asks for it
 * gets the other at once, without the round trip.
 */
export function writeChunkMap(): Plugin {
  return {
    name: 'hearback:write-chunk-map',
    generateBundle(_options, bundle) {
      const map: { [file: string]: { sources: string[]; imports: string[]; dynamicImports: string[] } } = {};
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const passedOn = new Map<string, string>();
      for (const { fileName, moduleIds, exports, imports } of chunks)
        if (moduleIds.length === 0 && exports.length === 0 && imports.length === 1) passedOn.set(fileName, imports[0]!);
      const final = (file: string) => passedOn.get(file) ?? file;
      for (const chunk of chunks) {
        const { fileName, facadeModuleId, imports, dynamicImports } = chunk;
        const entry = (map[final(fileName)] ??= { sources: [], imports: [], dynamicImports: [] });
        if (facadeModuleId) entry.sources.push(relative(facadeModuleId));
        if (passedOn.has(fileName)) {
          delete bundle[fileName];
          continue;
        }
        entry.imports = imports.map(final);
        entry.dynamicImports = dynamicImports.map(final);
        for (const [from, to] of passedOn) chunk.code = chunk.code.replaceAll(basename(from), basename(to));
      }
      this.emitFile({ type: 'asset', fileName: CHUNK_MAP, source: `${JSON.stringify(map, null, 1)}\n` });
    },
  };
}

/** Points the dynamic imports of the tag at the chunks built before. */
export function readChunkMap(): Plugin {
  return {
    name: 'hearback:read-chunk-map',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const source = relative(resolve(importer, '..', specifier.replace(/\.js$/, '.ts')));
      const map = JSON.parse(readFileSync(resolve('dist', CHUNK_MAP), 'utf8')) as ChunkMap;
      const file = Object.keys(map).find((name) => map[name]!.sources.includes(source));
      if (!file)
        throw new Error(
          `Failed to build the tag: expected a chunk for ${source}, got none. Add it to LATER in vite.config.ts.`,
        );
      return { id: `./${file}`, external: true };
    },
  };
}
