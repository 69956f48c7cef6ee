import { describe, expect, it } from 'vitest';
import { WIRE_EXTRA_BYTES } from './batch.js';
import { pickHandoff } from './handoff.js';
import { row } from './testing/rows.js';

const NOW = 1000;
const limits = { maxEvents: 20, maxBytes: 1000 };

describe('pickHandoff', () => {
  it('stays within the share of the page', () => {
    const bytes = 498 - WIRE_EXTRA_BYTES;
    expect(pickHandoff([row(1, { bytes }), row(2, { bytes }), row(3, { bytes })], NOW, limits)).toHaveLength(2);
  });

  it('leaves out what alone would break it, and what is to wait', () => {
    const rows = [row(1, { bytes: 1000 }), row(2, { nextAt: NOW + 1, attempts: 1 }), row(3, { nextAt: NOW })];
    expect(pickHandoff(rows, NOW, limits).map(({ id }) => id)).toEqual([row(3).id]);
  });

  it('takes along what is held for the person to take back', () =>
    expect(pickHandoff([row(1, { nextAt: NOW + 1 })], NOW, limits)).toHaveLength(1));

  it('picks nothing where there is no room', () =>
    expect(pickHandoff([row(1)], NOW, { ...limits, maxBytes: -5 })).toEqual([]));
});
