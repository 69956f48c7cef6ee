import { describe, expect, it } from 'vitest';
import { documents, samples, textOf, type Sample } from './documents.ts';
import { CUSTOM_PROPERTIES, EVENTS, faultsOf, PARTS, unknownTags } from './markup.ts';

const MARKUP = ['html', 'vue', 'svelte'];

/** The template of a component of Angular stands in its script. */
const markupOf = ({ language, text }: Sample): string =>
  MARKUP.includes(language) ? text : (/template: `(.*?)`/s.exec(text)?.[1] ?? '');

const written = samples.filter((sample) => markupOf(sample) !== '');

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

describe('samples of markup', () => {
  it.each(written)('use existing elements, attributes and events: $at', (sample) => {
    expect(faultsOf(markupOf(sample))).toEqual([]);
  });
});

describe.each(documents.filter((document) => !document.startsWith('.changeset/')))('%s', (document) => {
  const text = textOf(document);

  it('names existing elements', () => {
    expect(unknownTags(text)).toEqual([]);
  });

  it('names existing custom properties and parts', () => {
    expect(all(text, /(--hearback-[a-z]+(?:-[a-z]+)*)/g).filter((name) => !CUSTOM_PROPERTIES.has(name))).toEqual([]);
    expect(all(text, /::part\(([a-z-]+)\)/g).filter((name) => !PARTS.has(name))).toEqual([]);
  });

  it('listens to existing events', () => {
    expect(all(text, /addEventListener\('(hearback-[a-z-]+)'/g).filter((name) => !EVENTS.has(name))).toEqual([]);
  });
});
