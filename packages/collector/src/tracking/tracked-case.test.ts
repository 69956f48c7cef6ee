import { describe, expect, it } from 'vitest';
import { foldCase } from '../cases/fold-case.js';
import { caseRecords } from '../test-support/case-records.js';
import { toldBy, trackedCase } from './tracked-case.js';

/** What the person is told of a change. */
const told = (change: 'replied' | 'resolved' | 'rejected', data: Readonly<Record<string, unknown>>) =>
  toldBy(foldCase(caseRecords([[1, change, data]]))!.steps.at(-1)!);

describe('toldBy', () => {
  it('gives the words to the person and who signs them', () =>
    expect(told('replied', { message: 'On Tuesday.' })).toMatchObject({
      message: 'On Tuesday.',
      by: { name: 'Maria Chen' },
    }));

  it.each([
    ['replied', { message: '[erased]' }],
    ['resolved', { cause: '[erased]', remedy: '[erased]' }],
    ['rejected', { reason: '[erased]' }],
  ] as const)(
    'says of a case that was %s, whose words were erased, that it was, and lets nobody have written that',
    (change, data) => expect(told(change, data)).toEqual({ at: expect.any(String), change }),
  );

  it('tells nothing of what only a newer collector knows, which may be for colleagues alone', () => {
    const records = caseRecords([
      [1, 'replied', { message: 'On Tuesday.' }],
      [2, 'noted', { note: 'Rang.' }],
    ]);
    const text = records[2]!.event.replace('case.noted', 'case.remarked').replace('"note"', '"message"');
    const found = foldCase([...records.slice(0, 2), { ...records[2]!, event: text }])!;
    expect(found.steps.at(-1)!.event).toMatchObject({
      type: 'app.hearback.case.remarked.v1',
      data: { message: 'Rang.' },
    });
    expect(trackedCase(found, {}, Date.parse(records[2]!.receivedAt))).toMatchObject({
      told: [{ change: 'replied' }],
      updatedAt: records[1]!.receivedAt,
    });
  });
});
