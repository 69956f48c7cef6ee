import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a document. */
export type Sample = {
  /** Where it begins, as editors open it: `README.md:34`. */
  readonly at: string;
  readonly document: string;
  /** Line of the fence, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
};

const without = (path: string) => /(?:^|\/)(?:node_modules|dist|\.cache|coverage)(?:\/|$)/.test(path);

/** Every Markdown file of the repository, by its path from there. */
export const documents: readonly string[] = globSync('{,.changeset/,*/**/}*.md', { cwd: root, exclude: without })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** What a document says. */
export const textOf = (document: string): string => readFileSync(join(root, document), 'utf8');

const samplesOf = (document: string): Sample[] => {
  const text = textOf(document);
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: code = '' }) => {
    const line = text.slice(0, index).split('\n').length;
    return { at: `${document}:${line}`, document, line, language, text: code };
  });
};

/** The fenced blocks that name a language, of the documents that users of the packages read. */
export const samples: readonly Sample[] = documents
  .filter((path) => /^(?:README\.md|docs\/[^/]+|packages\/[^/]+\/README\.md)$/.test(path))
  .flatMap(samplesOf);
