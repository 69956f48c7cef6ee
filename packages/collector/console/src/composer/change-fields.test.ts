// oxlint-disable-next-line no-restricted-imports -- the schemas are what the forms are held against; no page loads a test
import { CASE_DATA } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import {
  CHANGE_FIELDS,
  changeBody,
  type Draft,
  type FieldName,
  HANDLER_CHANGES,
  isTold,
  missingFields,
} from './change-fields.js';
import { toldBy } from '../../../src/tracking/tracked-case.js';
import type { CaseStep } from '../cases/case-types.js';
import { sampleRecord } from '../register/sample-records.js';

const nobody = { people: [], by: null };
const FULL: Draft = {
  message: 'We are on our way.',
  note: 'Second time this week.',
  to: 'Maria Chen',
  category: 'delay',
  failure: 'process',
  severity: 'A',
  cause: 'A broken valve.',
  remedy: 'Valve replaced.',
  responsible: 'Network north',
  corrective: 'Checked all valves of the street.',
  preventive: 'Valves are checked each spring.',
  reason: 'Not ours.',
};

describe('the form of a change', () => {
  it.each(HANDLER_CHANGES)(
    'of %s makes data that the protocol takes, with every field and with the needed ones',
    (change) => {
      const needed = Object.fromEntries(missingFields(change, {}).map((name) => [name, FULL[name]]));
      for (const draft of [FULL, needed]) {
        const { change: made, ...data } = changeBody(change, draft, { people: [], by: { id: 'u-1' } });
        expect(made).toBe(change);
        expect(CASE_DATA[change].safeParse({ number: '355N-QJPA-54EC', ...data })).toMatchObject({ success: true });
      }
    },
  );

  it.each(HANDLER_CHANGES)('of %s asks for everything that the protocol lets handlers say', (change) => {
    const {
      number: _number,
      by: _by,
      silenceDays: _silenceDays,
      closeAfterDays: _closeAfterDays,
      ...rest
    } = CASE_DATA[change].shape as Record<string, unknown>;
    const asked = CHANGE_FIELDS[change].map(({ name }) => name);
    const left = change === 'assigned' || change === 'reclassified' ? ['message'] : [];
    expect([...asked, ...left].toSorted()).toEqual(Object.keys(rest).toSorted());
  });
});

describe('isTold', () => {
  it.each(HANDLER_CHANGES)('says of each field what the collector tells the customer: %s', (change) => {
    const { change: _change, ...data } = changeBody(change, FULL, nobody);
    const { event } = sampleRecord(`app.hearback.case.${change}.v1`, { number: 'x', by: { id: 'me' }, ...data });
    const told: object = toldBy({ seq: 1, at: '', event } as CaseStep) ?? {};
    for (const { name } of CHANGE_FIELDS[change]) expect([name, isTold(change, name)]).toEqual([name, name in told]);
  });
});

describe('missingFields', () => {
  it.each<[Parameters<typeof missingFields>[0], Draft, FieldName[]]>([
    ['replied', { message: ' \n' }, ['message']],
    ['replied', { message: 'x' }, []],
    ['noted', { message: 'x' }, ['note']],
    ['noted', { note: 'x' }, []],
    ['resolved', { cause: 'x' }, ['remedy']],
    ['reclassified', { note: 'x' }, ['category']],
    ['reclassified', { severity: 'A' }, []],
    ['acknowledged', {}, []],
  ])('of %s with %j are %j', (change, draft, expected) => expect(missingFields(change, draft)).toEqual(expected));
});

describe('changeBody', () => {
  it('leaves out what is empty and what belongs to another change', () =>
    expect(changeBody('replied', { message: ' Hello. ', note: '  ', cause: 'x' }, nobody)).toEqual({
      change: 'replied',
      message: 'Hello.',
    }));

  it.each([
    ['maria chen', { id: 'u-014', name: 'Maria Chen' }],
    ['U-014', { id: 'u-014', name: 'Maria Chen' }],
    ['Somebody', { id: 'Somebody' }],
  ])('takes %j for %j', (to, expected) =>
    expect(changeBody('assigned', { to }, { people: [{ id: 'u-014', name: 'Maria Chen' }], by: null })).toEqual({
      change: 'assigned',
      to: expected,
    }),
  );
});
