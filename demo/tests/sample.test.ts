import { parseEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { sampleWeeks } from '../sample/sample-weeks.mjs';

const NOW_MS = Date.parse('2026-11-30T09:00:00Z');

describe('the sample register', () => {
  const records = sampleWeeks(NOW_MS);

  it('holds events that a collector takes', () => {
    const refused = records.flatMap(({ event }) => {
      const read = parseEvent(JSON.parse(event));
      return read.ok ? [] : [read];
    });
    expect(refused).toEqual([]);
    expect(records.length).toBeGreaterThan(1000);
  });

  it('has them in the order in which they came, none of them later than now', () => {
    const times = records.map(({ receivedAt }) => Date.parse(receivedAt));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThanOrEqual(NOW_MS);
  });

  it('tells of nothing that happened to a case before it was raised', () => {
    const raised = new Set<string>();
    for (const { type, number } of records) {
      if (/\.(complaint|suggestion|rating)\.v1$/.test(type)) raised.add(number);
      else expect(raised).toContain(number);
    }
  });

  it('has nobody work on a case that is resolved, unless the person wants it reopened', () => {
    const resolved = new Set<string>();
    for (const { type, number, event } of records) {
      if (/\.case\.(acknowledged|assigned|started|resolved)\.v1$/.test(type)) expect(resolved).not.toContain(number);
      if (type.endsWith('.case.resolved.v1')) resolved.add(number);
      if (JSON.parse(event).data.reopen) resolved.delete(number);
    }
    expect(resolved.size).toBeGreaterThan(0);
  });

  it('is the same each time, but for the times', () => {
    const told = (weeks: typeof records) => weeks.map(({ event }) => JSON.parse(event).data.text);
    expect(told(sampleWeeks(NOW_MS + 86_400_000))).toEqual(told(records));
  });
});
