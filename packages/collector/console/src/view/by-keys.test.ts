import { describe, expect, it } from 'vitest';
import { ByKeys } from './by-keys.js';

const KIND = new EventTarget();
const STATE = new EventTarget();

/** What a person did on which field: whether each change counts as the one before. */
function isAgain(...done: readonly (readonly [what: string, field?: EventTarget])[]): boolean[] {
  const byKeys = new ByKeys();
  return done.flatMap(([type, target = KIND]) => {
    if (type === 'change') return byKeys.isAgain(target);
    byKeys.hear({ type, target } as Event);
    return [];
  });
}

const arrow = [['keydown'], ['change']] as const;

describe('ByKeys', () => {
  it('takes a field that is gone through by arrow keys for one change', () =>
    expect(isAgain(...arrow, ...arrow, ...arrow)).toEqual([false, true, true]));

  it('takes what is chosen by pointer for changes of their own', () =>
    expect(isAgain(['pointerdown'], ['change'], ['pointerdown'], ['change'])).toEqual([false, false]));

  it.each(['pointerdown', 'focusout'])('begins anew after a %s', (type) =>
    expect(isAgain(...arrow, [type], ...arrow)).toEqual([false, false]),
  );

  it('begins anew in another field', () =>
    expect(isAgain(...arrow, ['keydown', STATE], ['change', STATE])).toEqual([false, false]));
});
