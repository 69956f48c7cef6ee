/** A complaint as the endpoint tells it, that nobody has done anything about. */
export const RECEIVED = {
  number: '0000-0000-0012',
  kind: 'complaint',
  state: 'received',
  isWithdrawn: false,
  isFollowedUp: false,
  receivedAt: '2026-11-23T08:00:00.000Z',
  promise: 'We answer within 2 hours.',
  deadlines: [{ name: 'acknowledge', dueAt: '2026-11-23T10:00:00.000Z', doneAt: null, isBreached: false }],
  told: [],
};

/** What the desk has said about it by now. */
export const TOLD = [
  { at: '2026-11-23T09:00:00.000Z', change: 'acknowledged' },
  {
    at: '2026-11-23T09:30:00.000Z',
    change: 'replied',
    message: 'Thank you for telling us. A crew is on its way.',
    by: { name: 'Maria Chen', role: 'Customer care' },
  },
];

/** Of a case that somebody has read in time. */
export const READ = [{ ...RECEIVED.deadlines[0], doneAt: '2026-11-23T09:00:00.000Z' }];

/** The complaint once the desk has answered. */
export const ANSWERED = { ...RECEIVED, state: 'in-progress', deadlines: READ, told: TOLD };
