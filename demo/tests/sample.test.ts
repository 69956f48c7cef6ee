import { readFileSync } from 'node:fs';
import { parseEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { sampleWeeks } from '../sample/sample-weeks.mjs';

const { closeAfterDays } = JSON.parse(readFileSync(new URL('../service.json', import.meta.url), 'utf8')) as {
  closeAfterDays: number;
};
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

  it('has the register close cases, each after as many days of silence as the demo gives', () => {
    const byNumber = Map.groupBy(records, ({ number }) => number);
    const closings = [...byNumber.values()].flatMap((ofCase) =>
      ofCase.flatMap(({ type, receivedAt, event }, place) =>
        type.endsWith('.case.closed.v1')
          ? { data: JSON.parse(event).data, receivedAt, before: ofCase[place - 1]! }
          : [],
      ),
    );
    expect(closings.length).toBeGreaterThan(10);
    for (const { data, receivedAt, before } of closings) {
      expect(data).toMatchObject({ by: { id: 'collector' }, silenceDays: closeAfterDays });
      expect(before.type).toMatch(/\.case\.resolved\.v1$/);
      const silentMs = Date.parse(receivedAt) - Date.parse(before.receivedAt) - closeAfterDays * 86_400_000;
      expect(silentMs).toBeGreaterThanOrEqual(0);
      expect(silentMs).toBeLessThanOrEqual(30_000);
    }
  });

  it('states with each resolution after how many days that is', () => {
    const resolutions = records.filter(({ type }) => type.endsWith('.case.resolved.v1'));
    for (const { event } of resolutions) expect(JSON.parse(event).data).toMatchObject({ closeAfterDays });
  });

  it('leaves no case open that has been silent for longer', () => {
    const latest = new Map(records.map((record) => [record.number, record]));
    for (const { type, receivedAt } of latest.values())
      if (type.endsWith('.case.resolved.v1'))
        expect(NOW_MS - Date.parse(receivedAt)).toBeLessThanOrEqual(closeAfterDays * 86_400_000 + 30_000);
  });

  it('is the same each time, but for the times', () => {
    const told = (weeks: typeof records) => weeks.map(({ event }) => JSON.parse(event).data.text);
    expect(told(sampleWeeks(NOW_MS + 86_400_000))).toEqual(told(records));
  });
});
