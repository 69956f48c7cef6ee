import { describe, expect, it } from 'vitest';
import { samples } from './documents.ts';

/** Bodies of a conversation in HTTP: what stands between an empty line and the next message. */
const bodiesOf = (text: string) => [...text.matchAll(/^[[{].*?(?=\n\n|\n*$(?![^]))/gms)].map(([body]) => body);

const data = samples.flatMap(({ at, language, text }) => {
  if (language === 'json') return [{ at, json: text }];
  return language === 'http' ? bodiesOf(text).map((json) => ({ at, json })) : [];
});

describe('samples of data', () => {
  it.each(data)('parse: $at', ({ json }) => {
    expect(() => JSON.parse(json) as unknown).not.toThrow();
  });
});
