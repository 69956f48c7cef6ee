import { describe, expect, it } from 'vitest';
import { runSuites } from './run-suites.mjs';

/** Suites whose ends the test calls for, and what has begun and ended so far. */
function openRun(suites, atOnce) {
  const began = [];
  const ends = new Map();
  const run = ({ name }) => {
    began.push(name);
    return new Promise((resolve) => ends.set(name, () => resolve(name)));
  };
  const results = runSuites(suites, { atOnce, run });
  /** Ends suites one after the other, and lets what waits for them begin. */
  const end = async (...names) => {
    for (const name of names) {
      ends.get(name)();
      // oxlint-disable-next-line no-await-in-loop -- one by one
      await new Promise((resolve) => setImmediate(resolve));
    }
    return began;
  };
  return { end, results };
}

const named = (...names) => names.map((name) => ({ name }));

describe('runSuites', () => {
  it('starts as many as may run at once, and the next as soon as one ends', async () => {
    const { end } = openRun(named('a', 'b', 'c', 'd'), 2);
    expect(await end()).toEqual(['a', 'b']);
    expect(await end('b')).toEqual(['a', 'b', 'c']);
    expect(await end('c')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('starts a suite only after the one it depends on', async () => {
    const { end } = openRun([{ name: 'build' }, { name: 'stories', after: 'build' }, { name: 'other' }], 2);
    expect(await end()).toEqual(['build']);
    expect(await end('build')).toEqual(['build', 'stories', 'other']);
  });

  it('does not wait for a suite that does not run', async () => {
    const { end } = openRun([{ name: 'stories', after: 'build' }], 2);
    expect(await end()).toEqual(['stories']);
  });

  it('returns the results in the order in which they ended', async () => {
    const { end, results } = openRun(named('a', 'b', 'c'), 2);
    await end();
    await end('b', 'c', 'a');
    expect(await results).toEqual(['b', 'c', 'a']);
  });

  it('returns nothing without suites', async () => {
    expect(await openRun([], 2).results).toEqual([]);
  });
});
