import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../register/sample-records.js';
import { knownPeople } from './known-people.js';
import { sampleCase } from './sample-case.js';

describe('knownPeople', () => {
  it('is whoever is signed in, their colleagues, whoever has a case, and whoever handled the open one, each once', () => {
    const { event } = sampleRecord('app.hearback.case.acknowledged.v1', { number: 'x', by: { id: 'c', name: 'Chen' } });
    const open = sampleCase({ assignedTo: { id: 'b' }, steps: [{ seq: 1, at: '', event }] });
    const others = [sampleCase({ assignedTo: { id: 'a' } }), sampleCase({ assignedTo: { id: 'me' } })];
    const colleagues = [
      { id: 'me', name: 'Maria Chen' },
      { id: 'wei', name: 'Li Wei' },
    ];
    expect(knownPeople({ cases: others, found: open, me: 'me', handler: 'Maria', colleagues })).toEqual([
      { id: 'me', name: 'Maria' },
      { id: 'wei', name: 'Li Wei' },
      { id: 'a' },
      { id: 'b' },
      { id: 'c', name: 'Chen' },
    ]);
    expect(knownPeople({ cases: [], found: null, me: null, handler: '', colleagues: [] })).toEqual([]);
  });

  it('is not the collector, nor whoever had something erased', () => {
    const steps = ['overdue', 'erased'].map((change, seq) => {
      const { event } = sampleRecord(`app.hearback.case.${change}.v1`, { number: 'x', by: { id: change } });
      return { seq, at: '', event };
    });
    const found = sampleCase({ steps });
    expect(knownPeople({ cases: [], found, me: null, handler: '', colleagues: [] })).toEqual([]);
  });
});
