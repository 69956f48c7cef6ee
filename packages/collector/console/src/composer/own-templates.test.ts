import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownTemplates } from './own-templates.js';

const KEY = 'hearback.console.templates';

describe('ownTemplates', () => {
  const kept = new Map<string, string>();
  beforeEach(() =>
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
  );
  afterEach(() => {
    kept.clear();
    vi.unstubAllGlobals();
  });

  it('removes the one that was given, and not another with its title', () => {
    const [first, second] = [
      { title: 'Crew', text: 'On our way.' },
      { title: 'Crew', text: 'We are there.' },
    ];
    kept.set(KEY, JSON.stringify([first, second]));
    ownTemplates.remove(first!);
    expect(ownTemplates.read()).toEqual([second]);
  });
});
