import type { WholeCase } from './case-types.js';

/** A case for tests: a complaint that has just come. */
export function sampleCase(changes: Partial<WholeCase> = {}): WholeCase {
  return {
    number: '355N-QJPA-54EC',
    site: 'portal',
    kind: 'complaint',
    state: 'received',
    category: 'delay',
    severity: 'B',
    assignedTo: null,
    isWithdrawn: false,
    receivedAt: '2026-11-23T08:00:00.000Z',
    updatedAt: '2026-11-23T08:00:00.000Z',
    deadlines: [],
    breaches: 0,
    isOverdue: false,
    version: 1,
    allowed: ['acknowledged', 'replied'],
    followUp: null,
    steps: [],
    ...changes,
  };
}
