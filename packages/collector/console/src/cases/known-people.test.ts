import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../register/sample-records.js';
import { knownPeople } from './known-people.js';
import { sampleCase } from './sample-case.js';

describe('knownPeople', () => {
  it('is whoever is signed in, whoever has a case, and whoever handled the open one, each once', () => {
    const { event } = sampleRecord('app.hearback.case.acknowledged.v1', { number: 'x', by: { id: 'c', name: 'Chen' } });
    const open = sampleCase({ assignedTo: { id: 'b' }, steps: [{ seq: 1, at: '', event }] });
    const others = [sampleCase({ assignedTo: { id: 'a' } }), sampleCase({ assignedTo: { id: 'me' } })];
    expect(knownPeople(others, open, 'me', 'Maria')).toEqual([
      { id: 'me', name: 'Maria' },
      { id: 'a' },
      { id: 'b' },
      { id: 'c', name: 'Chen' },
    ]);
    expect(knownPeople([], null, null, '')).toEqual([]);
  });

  it('is not the collector, nor whoever had something erased', () => {
    const steps = ['overdue', 'erased'].map((change, seq) => {
      const { event } = sampleRecord(`app.hearback.case.${change}.v1`, { number: 'x', by: { id: change } });
      return { seq, at: '', event };
    });
    expect(knownPeople([], sampleCase({ steps }), null, '')).toEqual([]);
  });
});
