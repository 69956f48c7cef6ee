import { describe, expect, it } from 'vitest';
import { compile, type Module } from './compile.ts';
import { samples, type Sample } from './documents.ts';

/** JSX of a sample stands between statements, several elements in a row: taken together, they are one expression. */
const asModule = ({ document, line, text }: Sample, jsx?: Module['jsx']): Module => {
  const elements = jsx === undefined ? undefined : /^<.*/ms.exec(text);
  return {
    document,
    line,
    jsx,
    text: elements ? `${text.slice(0, elements.index)}<>${elements[0].trimEnd().replace(/;$/, '')}</>;` : text,
  };
};

/** Code within another language, on the lines where it stands. */
const scriptOf = ({ document, line, text }: Sample): Module => {
  const [all = '', before = '', script = ''] = /^(.*?<script[^>]*>)(.*?)<\/script>/s.exec(text) ?? [];
  return { document, line: line + before.split('\n').length - 1, text: all === '' ? '' : script };
};

const jsxOf = ({ document, text }: Sample): Module['jsx'] =>
  document === 'docs/frameworks.md' && text.includes('prop:value') ? 'solid-js' : 'react';

/** The endpoint of the collector's README is plain JavaScript, and run by a test there. */
const isRun = ({ document, language }: Sample) => language === 'js' && document === 'packages/collector/README.md';

const compiled: readonly { readonly at: string; readonly module: Module }[] = samples
  .filter(({ language }) => ['ts', 'js', 'tsx', 'vue'].includes(language))
  .filter((sample) => !isRun(sample))
  .map((sample) => {
    if (sample.language === 'vue') return { at: sample.at, module: scriptOf(sample) };
    return { at: sample.at, module: asModule(sample, sample.language === 'tsx' ? jsxOf(sample) : undefined) };
  });
const { byModule, elsewhere } = compile(compiled.map(({ module }) => module));

describe('samples of code', () => {
  it.each(compiled.map(({ at }, index) => ({ at, index })))('compile: $at', ({ index }) => {
    expect(byModule[index]).toEqual([]);
  });

  it('find nothing wrong with the packages', () => {
    expect(elsewhere).toEqual([]);
  });
});
