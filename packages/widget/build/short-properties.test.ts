import { describe, expect, it } from 'vitest';
import { shortNames } from './short-properties.ts';

describe('shortNames', () => {
  it('gives every private property a name of its own, whatever the order of the sources', () => {
    const sources = ['a { --_ink-muted: red; color: var(--_ink) }', 'b { inset: var(--_top) var(--_ink) }'];
    const names = shortNames(sources);
    expect([...names.keys()]).toEqual(['--_ink', '--_ink-muted', '--_top']);
    expect(new Set(names.values()).size).toBe(3);
    expect([...shortNames(sources.toReversed())]).toEqual([...names]);
  });

  it('leaves alone what a page may set, and what is no property', () => {
    expect(shortNames(['var(--hearback-ink, --tone) i-- __x a--_'])).toEqual(new Map());
  });

  it('holds 52 properties and refuses one more', () => {
    const use = (count: number) => [Array.from({ length: count }, (_, at) => `--_${'a'.repeat(at + 1)}`).join(' ')];
    expect(new Set(shortNames(use(52)).values()).size).toBe(52);
    expect(() => shortNames(use(53))).toThrow(RangeError);
  });
});
