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
    expect(
      knownPeople({ cases: others, found: open, me: 'me', handler: 'Maria', colleagues, sites: ['portal'] }),
    ).toEqual([
      { id: 'me', name: 'Maria' },
      { id: 'wei', name: 'Li Wei' },
      { id: 'a' },
      { id: 'b' },
      { id: 'c', name: 'Chen' },
    ]);
    expect(knownPeople({ cases: [], found: null, me: null, handler: '', colleagues: [], sites: [] })).toEqual([]);
  });

  it('is of colleagues those who see every site of the cases, whoever else has a case', () => {
    const colleagues = [
      { id: 'all', sites: null },
      { id: 'earlier' },
      { id: 'roads', sites: ['roads'] as const },
      { id: 'both', sites: ['roads', 'portal'] as const },
    ];
    const cases = [
      sampleCase({ site: 'portal', assignedTo: { id: 'a' } }),
      sampleCase({ site: 'roads', assignedTo: { id: 'b' } }),
      sampleCase({ site: 'portal', assignedTo: { id: 'roads' } }),
    ];
    const idsOf = (...sites: string[]) =>
      knownPeople({ cases, found: null, me: null, handler: '', colleagues, sites }).map(({ id }) => id);
    expect(idsOf('portal')).toEqual(['all', 'earlier', 'both', 'a']);
    expect(idsOf('roads')).toEqual(['all', 'earlier', 'roads', 'both', 'b']);
    expect(idsOf('roads', 'portal')).toEqual(['all', 'earlier', 'both', 'a', 'b']);
  });

  it('is not the collector, nor whoever had something erased', () => {
    const steps = ['overdue', 'erased'].map((change, seq) => {
      const { event } = sampleRecord(`app.hearback.case.${change}.v1`, { number: 'x', by: { id: change } });
      return { seq, at: '', event };
    });
    const found = sampleCase({ steps });
    expect(knownPeople({ cases: [], found, me: null, handler: '', colleagues: [], sites: [] })).toEqual([]);
  });
});
