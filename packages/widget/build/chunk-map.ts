import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the chunks' build leaves what the tag's build and the size report need to know. */
export const CHUNK_MAP = 'dist/chunks/manifest.json';

/** One built file: what it imports at once and what it can import later, by file name relative to `dist`. */
export type Chunk = {
  readonly source: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
};

/** Every chunk by file name relative to `dist`. */
export type ChunkMap = { readonly [file: string]: Chunk };

const relative = (path: string | null | undefined) =>
  path?.replace(/^.*\/packages\/widget\//, '').replace(/^.*\/packages\//, '../') ?? null;

/** Writes down every chunk with the source module it starts from. */
export function writeChunkMap(): Plugin {
  return {
    name: 'hearback:write-chunk-map',
    writeBundle(_options, bundle) {
      const map: { [file: string]: Chunk } = {};
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { fileName, facadeModuleId, imports, dynamicImports } = file;
        map[fileName] = { source: relative(facadeModuleId), imports, dynamicImports };
      }
      writeFileSync(CHUNK_MAP, `${JSON.stringify(map, null, 1)}\n`);
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
      const map = JSON.parse(readFileSync(CHUNK_MAP, 'utf8')) as ChunkMap;
      const file = Object.keys(map).find((name) => map[name]!.source === source);
      if (!file)
        throw new Error(
          `Failed to build the tag: expected a chunk for ${source}, got none. Add it to LATER in vite.config.ts.`,
        );
      return { id: `./${file}`, external: true };
    },
  };
}
