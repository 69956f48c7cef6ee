import type { TrackedCase } from '@hearback/protocol/light';

/** A case as an endpoint would tell it, received on a Monday at 08:00 UTC. For tests and stories. */
export const sampleCase = (changes: Partial<TrackedCase> = {}): TrackedCase => ({
  number: '0000-0000-0012',
  kind: 'complaint',
  state: 'received',
  isWithdrawn: false,
  isFollowedUp: false,
  receivedAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  deadlines: [
    { name: 'acknowledge', dueAt: '2026-11-23T10:00:00.000Z', doneAt: null, isBreached: false },
    { name: 'act', dueAt: '2026-11-23T16:00:00.000Z', doneAt: null, isBreached: false },
    { name: 'resolve', dueAt: '2026-11-24T08:00:00.000Z', doneAt: null, isBreached: false },
  ],
  told: [],
  ...changes,
});
