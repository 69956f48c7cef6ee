import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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

const relative = (path: string) =>
  path
    .replace(/^.*\/node_modules\//, '')
    .replace(/^.*\/packages\/widget\//, '')
    .replace(/^.*\/packages\//, '../');

/** A bundle's folder, named for all that is in it: a release is cached as one, and no chunk names the digest of another. */
const folderOf = (files: readonly { readonly fileName: string; readonly code: string }[]): string => {
  const hash = createHash('sha256');
  for (const { fileName, code } of files) hash.update(`${fileName} ${code.length}\n${code}`);
  return hash.digest('hex').slice(0, 10);
};

/**
 * Puts all chunks into one folder and writes down each of them with the source modules it starts from. A chunk that only passes on another
 * one is left out: what asks for it gets the other at once, without the round trip.
 */
export function writeChunkMap(): Plugin {
  let folder = '';
  const placed = (file: string) => file.replace('/', `/${folder}/`);
  return {
    name: 'hearback:write-chunk-map',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const passedOn = new Map<string, string>();
      for (const { fileName, moduleIds, exports, imports } of chunks)
        if (moduleIds.length === 0 && exports.length === 0 && imports.length === 1) passedOn.set(fileName, imports[0]!);
      const kept = chunks.filter(({ fileName }) => !passedOn.has(fileName));
      for (const chunk of kept)
        for (const [from, to] of passedOn) chunk.code = chunk.code.replaceAll(`/${basename(from)}`, `/${basename(to)}`);
      for (const file of passedOn.keys()) delete bundle[file];
      folder = folderOf(kept);

      const final = (file: string) => placed(passedOn.get(file) ?? file);
      const startsOf = (id: string) => {
        const info = this.getModuleInfo(id);
        return info?.isEntry || info?.dynamicImporters.length ? [relative(id)] : [];
      };
      const map = Object.fromEntries(
        kept.map(({ fileName, moduleIds, imports, dynamicImports }): [string, Chunk] => [
          placed(fileName),
          {
            sources: moduleIds.flatMap(startsOf),
            imports: imports.map(final),
            dynamicImports: dynamicImports.map(final),
          },
        ]),
      );
      this.emitFile({ type: 'asset', fileName: CHUNK_MAP, source: `${JSON.stringify(map, null, 1)}\n` });
    },
    writeBundle({ dir }, bundle) {
      for (const { type, fileName } of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const place = join(dir!, placed(fileName));
        mkdirSync(dirname(place), { recursive: true });
        renameSync(join(dir!, fileName), place);
      }
    },
  };
}

const readMap = () => JSON.parse(readFileSync(resolve('dist', CHUNK_MAP), 'utf8')) as ChunkMap;

/** Folder of the chunks that were built before, relative to `dist`. */
export const chunkFolder = (): string => dirname(Object.keys(readMap())[0]!);

/** What lies beside the tag under a name that stays, by its source. */
const BESIDE: Readonly<Record<string, string>> = { 'src/fallback/fallback.ts': './hearback-fallback.js' };

/**
 * Points the dynamic imports of the tag, and of what lies beside it, at what was built before.
 *
 * @param along Absolute paths of modules that are built along with the tag.
 */
export function readChunkMap(along: readonly string[] = []): Plugin {
  return {
    name: 'hearback:read-chunk-map',
    resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
      const path = resolve(importer, '..', specifier.replace(/\.js$/, '.ts'));
      if (along.includes(path)) return null;
      const source = relative(path);
      if (BESIDE[source]) return { id: BESIDE[source], external: true };
      const map = readMap();
      const file = Object.keys(map).find((name) => map[name]!.sources.includes(source));
      if (!file)
        throw new Error(
          `Failed to build the tag: expected a chunk for ${source}, got none. Add it to LATER in vite.config.ts.`,
        );
      return { id: `./${file}`, external: true };
    },
  };
}
