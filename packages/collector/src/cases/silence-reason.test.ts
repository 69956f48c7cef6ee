import { CASE_TYPES } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { caseRecords } from '../test-support/case-records.js';
import { foldCase } from './fold-case.js';
import { silenceEvent } from './silence-event.js';
import { closingBySilence } from './silence-reason.js';

const resolved = foldCase(caseRecords([[1, 'resolved']]))!;
const closed = (data: object) => ({ ...resolved.steps[0]!.event, type: CASE_TYPES.closed, data }) as never;

describe('closingBySilence', () => {
  it.each([1, 2, 14, 3650])('reads how many days of silence closed a case: %i', (days) =>
    expect(closingBySilence(JSON.parse(silenceEvent(resolved, days, 0).event))).toEqual({ days }),
  );

  it('knows such a closing also where its reason has been erased', () =>
    expect(closingBySilence(closed({ by: { id: 'collector' }, reason: '[erased]' }))).toEqual({ days: null }));

  it.each([
    ['a closing by a handler', closed({ by: { id: 'u-014', name: 'Maria Chen' }, reason: 'Agreed by phone.' })],
    ['a closing by somebody of the same id who signs', closed({ by: { id: 'collector', name: 'Ana' } })],
    ['another change', resolved.steps.at(-1)!.event],
    ['a voice', resolved.steps[0]!.event],
  ])('does not take %s for one', (_, event) => expect(closingBySilence(event)).toBe(null));
});
