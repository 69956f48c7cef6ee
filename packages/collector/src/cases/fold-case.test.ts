import type { FollowUpData } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { BEGUN_MS, caseRecords, HANDLER, type Step } from '../test-support/case-records.js';
import { keptOf, standingOf } from './deadlines.js';
import { foldCase } from './fold-case.js';

const HOUR = 60 * 60 * 1000;
const fold = (...steps: Step[]) => foldCase(caseRecords(steps, { severity: 'B', category: 'supply' }))!;
const resolved: Step = [5, 'resolved', { cause: 'A closed valve.' }];
const rejected: Step = [1, 'rejected', { reason: 'As published.' }];

describe('foldCase', () => {
  it.each<[string, Step[], string]>([
    ['nothing', [], 'received'],
    ['an acknowledgement', [[1, 'acknowledged']], 'acknowledged'],
    ['an assignment', [[1, 'assigned', { to: HANDLER }]], 'assigned'],
    ['the beginning of work', [[1, 'started']], 'in-progress'],
    ['a reply', [[1, 'replied', { message: 'Soon.' }]], 'received'],
    ['a note', [[1, 'noted', { note: 'Rang.' }]], 'received'],
    ['a note on what is resolved', [resolved, [6, 'noted', { note: 'Rang.' }]], 'resolved'],
    ['a resolution', [resolved], 'resolved'],
    ['a rejection', [rejected], 'rejected'],
    ['a resolution that is closed', [resolved, [6, 'closed']], 'closed'],
    ['a resolution that is opened again', [resolved, [6, 'reopened']], 'reopened'],
    ['a "yes" of the person', [resolved, [6, 'follow-up', { fixed: 'yes' }]], 'closed'],
    ['a "no" of the person', [resolved, [6, 'follow-up', { fixed: 'no' }]], 'reopened'],
    [
      'a wish to go on, though it was put right',
      [resolved, [6, 'follow-up', { fixed: 'yes', reopen: true }]],
      'reopened',
    ],
    ['a "no" that is content all the same', [resolved, [6, 'follow-up', { fixed: 'no', reopen: false }]], 'resolved'],
    ['a "no" after it was closed', [resolved, [6, 'closed'], [7, 'follow-up', { fixed: 'no' }]], 'reopened'],
    ['a "no" before anything was done', [[1, 'follow-up', { fixed: 'no' }]], 'received'],
    ['a withdrawal', [[1, 'withdrawal']], 'closed'],
    ['an amendment', [[1, 'amendment', { text: 'Since Monday.' }]], 'received'],
    ['words added to what is resolved', [resolved, [6, 'amendment', { text: 'It drips again.' }]], 'reopened'],
    ['a file added to what is closed', [resolved, [6, 'closed'], [7, 'amendment', { evidence: [] }]], 'reopened'],
    ['another address, once it is resolved', [resolved, [6, 'amendment', { contact: { phone: '1' } }]], 'resolved'],
    [
      'words added to what was withdrawn',
      [
        [1, 'withdrawal'],
        [2, 'amendment', { text: 'And so on.' }],
      ],
      'closed',
    ],
    ['words added to a rejection', [rejected, [2, 'amendment', { text: 'But.' }]], 'reopened'],
    ['another address after a rejection', [rejected, [2, 'amendment', { contact: { phone: '1' } }]], 'rejected'],
    ['a rejection that is opened again', [rejected, [2, 'reopened']], 'reopened'],
    ['a rejection that the person wants looked at again', [rejected, [2, 'follow-up', { reopen: true }]], 'reopened'],
    ['a rejection that the person withdraws', [rejected, [2, 'withdrawal']], 'closed'],
    ['work on what is rejected', [rejected, [2, 'started']], 'rejected'],
    ['an acknowledgement that comes too late', [resolved, [6, 'acknowledged']], 'resolved'],
    ['a closing that comes too early', [[1, 'closed']], 'received'],
    ['a reopening of what is open', [[1, 'reopened']], 'received'],
  ])('after %s', (_name, steps, state) => expect(fold(...steps).state).toBe(state));

  it('keeps every step, even one without effect, and has the last one as its version', () => {
    const found = fold([1, 'closed'], [2, 'replied', { message: 'Soon.' }]);
    expect(found.steps.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(found.version).toBe(3);
  });

  it('uses the handler’s classification, and keeps the customer’s', () => {
    const found = fold([1, 'reclassified', { severity: 'A', failure: 'outcome' }], [2, 'assigned', { to: HANDLER }]);
    expect(found.classified).toEqual({ category: 'supply', severity: 'A', failure: 'outcome' });
    expect(found.voice).toMatchObject({ severity: 'B' });
    expect(found.assignedTo).toEqual(HANDLER);
  });

  it('stops the clocks of a case that is withdrawn, and takes nothing for done', () => {
    const at = new Date(BEGUN_MS + 3 * HOUR).toISOString();
    const [round] = fold([1, 'acknowledged'], [3, 'withdrawal']).rounds;
    expect(round).toMatchObject({ actedAt: null, resolvedAt: null, withdrawnAt: at });
    expect(round!.acknowledgedAt).not.toBeNull();
    expect(fold(resolved, [6, 'withdrawal']).rounds[0]).not.toHaveProperty('withdrawnAt');
  });

  it('neither stops nor starts a clock for a note', () => {
    const noted = (hours: number): Step => [hours, 'noted', { note: 'Rang; nobody answered.' }];
    expect(fold(noted(1)).rounds).toEqual(fold().rounds);
    expect(fold(resolved, noted(6)).rounds).toEqual(fold(resolved).rounds);
  });

  it.each<[Partial<FollowUpData>, string]>([
    [{ fixed: 'partly' }, 'resolved'],
    [{ fixed: 'partly', comment: 'The tap drips.' }, 'reopened'],
    [{ comment: 'The tap drips.' }, 'reopened'],
    [{ fixed: 'partly', comment: 'It will do.', reopen: false }, 'resolved'],
    [{ fixed: 'yes', comment: 'Thank you.' }, 'closed'],
  ])('has what is still wrong read by somebody: %j', (said, state) =>
    expect(fold(resolved, [6, 'follow-up', said]).state).toBe(state),
  );

  it('is withdrawn until it is opened again, by whomever', () => {
    expect(fold([1, 'withdrawal'], [2, 'follow-up', { fixed: 'partly' }])).toMatchObject({ isWithdrawn: true });
    const late: Step = [2, 'follow-up', { fixed: 'partly', comment: 'Written before the withdrawal, perhaps.' }];
    expect(fold([1, 'withdrawal'], late)).toMatchObject({ state: 'closed', isWithdrawn: true });
    const found = fold([1, 'withdrawal'], [2, 'follow-up', { reopen: true }]);
    expect(found).toMatchObject({ state: 'reopened', isWithdrawn: false });
    expect(fold([1, 'withdrawal'], [2, 'reopened'])).toMatchObject({ state: 'reopened', isWithdrawn: false });
  });

  it.each<[string, Step[], (string | undefined)[]]>([
    ['no follow-up', [resolved], [undefined]],
    ['a follow-up before the resolution', [[1, 'follow-up', { fixed: 'no' }], resolved], [undefined]],
    ['a follow-up', [resolved, [6, 'follow-up', { fixed: 'partly' }]], ['6']],
    ['two follow-ups', [resolved, [6, 'follow-up', { fixed: 'partly' }], [7, 'follow-up', { fixed: 'yes' }]], ['6']],
    ['one that opens the case again', [resolved, [6, 'follow-up', { fixed: 'no' }]], ['6', undefined]],
    [
      'one after a rejection',
      [
        [1, 'rejected', { reason: 'No.' }],
        [6, 'follow-up', { fixed: 'partly' }],
      ],
      [undefined],
    ],
  ])('knows when a resolution was first followed up, after %s', (_name, steps, hours) =>
    expect(
      fold(...steps).rounds.map(
        ({ followedUpAt }) => followedUpAt && String((Date.parse(followedUpAt) - BEGUN_MS) / HOUR),
      ),
    ).toEqual(hours),
  );

  it('begins with a complaint or a suggestion, and with nothing else', () => {
    const [, ...later] = caseRecords([[1, 'acknowledged']]);
    expect(foldCase([])).toBeNull();
    expect(foldCase(later)).toBeNull();
  });

  it('leaves out a second voice that was given the same number', () => {
    const records = caseRecords([[2, 'acknowledged']]);
    const twin = { ...caseRecords([])[0]!, number: records[0]!.number, seq: 2 };
    const found = foldCase([records[0]!, twin, { ...records[1]!, seq: 3 }])!;
    expect(found.steps.map(({ seq }) => seq)).toEqual([1, 3]);
  });

  it('leaves out what was sent to another site with the same number, but for erasures, which go by the number', () => {
    const [first, ...later] = caseRecords([
      [1, 'amendment', { text: 'For others.' }],
      [2, 'erased', { what: ['contact'], reason: 'Asked to.' }],
      [3, 'withdrawal'],
    ]);
    const found = foldCase([first!, ...later.map((each) => ({ ...each, site: 'shop' }))])!;
    expect(found).toMatchObject({ state: 'received', isWithdrawn: false, version: 3 });
    expect(found.steps.map(({ seq }) => seq)).toEqual([1, 3]);
  });
});

describe('standingOf', () => {
  const stands = (hours: number, ...steps: Step[]) => standingOf(fold(...steps), {}, BEGUN_MS + hours * HOUR);
  const breached = (standing: ReturnType<typeof stands>) =>
    standing.deadlines.filter(({ isBreached }) => isBreached).map(({ name }) => name);

  it('gives two, eight and twenty-four hours', () =>
    expect(stands(0).deadlines.map(({ dueAt }) => (Date.parse(dueAt) - BEGUN_MS) / HOUR)).toEqual([2, 8, 24]));

  it('is overdue past a deadline, not at it', () => {
    expect(stands(2).isOverdue).toBe(false);
    expect(stands(2.001)).toMatchObject({ isOverdue: true, breaches: 1 });
    expect(breached(stands(25))).toEqual(['acknowledge', 'act', 'resolve']);
  });

  it('counts what was done late, and is overdue only until it is done', () => {
    const standing = stands(4, [3, 'acknowledged']);
    expect(breached(standing)).toEqual(['acknowledge']);
    expect(standing).toMatchObject({ isOverdue: false, breaches: 1 });
  });

  it('is not overdue once the case is resolved', () =>
    expect(stands(99, resolved)).toMatchObject({ isOverdue: false, breaches: 1 }));

  it('starts afresh when the case is reopened, and keeps the count', () => {
    const standing = stands(40, [3, 'acknowledged'], resolved, [30, 'follow-up', { fixed: 'no' }]);
    expect((Date.parse(standing.deadlines[0]!.dueAt) - BEGUN_MS) / HOUR).toBe(32);
    expect(breached(standing)).toEqual(['acknowledge', 'act']);
    expect(standing).toMatchObject({ isOverdue: true, breaches: 3 });
  });

  it('takes the allowances of the site and the severity', () => {
    const allowancesMs = {
      B: { acknowledge: HOUR, act: 2 * HOUR, resolve: 3 * HOUR },
      default: { acknowledge: HOUR / 2, act: HOUR, resolve: HOUR },
    };
    const due = (steps: Step[]) =>
      standingOf(fold(...steps), { allowancesMs }, BEGUN_MS).deadlines.map(
        ({ dueAt }) => (Date.parse(dueAt) - BEGUN_MS) / HOUR,
      );
    expect(due([])).toEqual([1, 2, 3]);
    expect(due([[0, 'reclassified', { severity: 'A' }]])).toEqual([0.5, 1, 1]);
  });
});

describe('keptOf', () => {
  const kept = (hours: number, ...steps: Step[]) =>
    keptOf(fold(...steps), {}, BEGUN_MS + hours * HOUR).map(({ tookMs, isBreached }) => [
      tookMs === null ? null : tookMs / HOUR,
      isBreached,
    ]);

  it('tells how long things took, and which are late', () =>
    expect(kept(9, [3, 'acknowledged'])).toEqual([
      [3, true],
      [null, true],
      [null, false],
    ]));

  it('tells of a case that was opened again as one: late if it ever was, and how long it took at its longest', () => {
    const again: Step[] = [
      [1, 'acknowledged'],
      [7, 'started'],
      [20, 'resolved', { cause: 'A closed valve.' }],
      [60, 'reopened'],
      [63, 'acknowledged'],
      [64, 'started'],
    ];
    const so = (acknowledged: number): [number, boolean] => [acknowledged, true];
    expect(kept(70, ...again)).toEqual([so(3), [7, false], [20, false]]);
    expect(kept(85, ...again)).toEqual([so(3), [7, false], [20, true]]);
    expect(kept(99, ...again, [70, 'resolved', { cause: 'Two closed valves.' }])).toEqual([
      so(3),
      [7, false],
      [20, false],
    ]);
    expect(kept(99, [3, 'resolved', { cause: 'A closed valve.' }], [4, 'reopened'], [5, 'acknowledged'])[0]).toEqual(
      so(3),
    );
  });

  it('takes what a person withdrew for done by nobody, and for late only where it was by then', () => {
    expect(kept(99, [1, 'withdrawal'])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
    expect(kept(99, [1, 'acknowledged'], [9, 'withdrawal'])).toEqual([
      [1, false],
      [null, true],
      [null, false],
    ]);
  });
});
