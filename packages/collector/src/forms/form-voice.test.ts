import { describe, expect, it } from 'vitest';
import type { FormKind } from './form-fields.js';
import { formFaults } from './form-faults.js';
import { formVoice } from './form-voice.js';

const said = (kind: FormKind, fields: Record<string, string>) => formVoice(new Map(Object.entries(fields)), kind);

describe('formVoice', () => {
  it('makes a complaint from every field of a form', () => {
    const voice = said('complaint', {
      site: 'portal',
      kind: 'complaint',
      text: 'No water.',
      category: 'leak',
      'category-label': 'Leak in the street',
      severity: 'B',
      failure: 'process',
      wanted: 'other',
      'wanted-detail': 'Call before you dig.',
      'occurred-at': '2026-11-21',
      name: 'Chen Mei-ling',
      phone: '+886 2 5550 1234',
      email: 'mei@example.org',
      channel: 'phone',
      'preferred-time': 'evenings',
      callback: 'on',
      anonymous: '',
      'subject-type': 'branch',
      'subject-id': '12',
      'subject-name': 'North',
      respondent: 'employee',
      lang: 'zh-TW',
      page: 'https://www.example.org/complaint',
      promise: 'Within 2 hours.',
      _token: 'of the framework',
    });
    expect(voice.spare).toEqual([]);
    expect(voice.data).toEqual({
      text: 'No water.',
      category: 'leak',
      categoryLabel: 'Leak in the street',
      severity: 'B',
      failure: 'process',
      wanted: 'other',
      wantedDetail: 'Call before you dig.',
      occurredAt: '2026-11-21',
      contact: {
        name: 'Chen Mei-ling',
        phone: '+886 2 5550 1234',
        email: 'mei@example.org',
        channel: 'phone',
        preferredTime: 'evenings',
        callback: true,
      },
      subject: { type: 'branch', id: '12', name: 'North' },
      respondent: 'employee',
      lang: 'zh-TW',
      page: 'https://www.example.org/complaint',
      promise: 'Within 2 hours.',
    });
    expect(formFaults(voice)).toEqual([]);
  });

  it('makes ratings and suggestions', () => {
    expect(said('rating', { score: '10', scale: 'nps', question: 'Recommend us?', text: 'Quick.' }).data).toEqual({
      scale: 'nps',
      score: 10,
      question: 'Recommend us?',
      comment: 'Quick.',
    });
    expect(said('rating', { score: 'skipped' }).data).toEqual({ scale: 'likert5', score: null, skipped: true });
    expect(
      said('suggestion', { text: 'Open on Saturdays.', recipient: 'gm', 'recipient-label': 'Manager' }).data,
    ).toEqual({
      text: 'Open on Saturdays.',
      recipient: { id: 'gm', label: 'Manager' },
    });
  });

  it.each(['on', 'yes', '1', 'true', 'anonymous'])(
    'leaves behind who somebody is where the box says %s',
    (anonymous) => {
      const { data, spare } = said('complaint', { text: 'x', name: 'A', email: 'a@example.org', anonymous });
      expect(data).toEqual({ text: 'x', anonymous: true });
      expect(spare).toEqual([]);
    },
  );

  it.each(['', 'no', 'off', '0', 'false'])('keeps it where the box says "%s"', (anonymous) => {
    expect(said('complaint', { text: 'x', name: 'A', anonymous }).data).toEqual({ text: 'x', contact: { name: 'A' } });
  });

  it('reports what it cannot use: unknown fields, those of another kind, and a second text', () => {
    expect(said('complaint', { text: 'a', comment: 'b', customer_no: '77', recipient: 'gm', empty: '' }).spare).toEqual(
      [
        ['comment', 'b'],
        ['customer_no', '77'],
        ['recipient', 'gm'],
      ],
    );
    expect(said('rating', { score: '1', email: 'a@example.org' }).spare).toEqual([['email', 'a@example.org']]);
  });

  it('accepts a preferred channel only with contact details for it', () => {
    expect(said('suggestion', { text: 'x', channel: 'phone', callback: 'on', 'preferred-time': 'noon' }).data).toEqual({
      text: 'x',
    });
  });
});

describe('formFaults', () => {
  const faults = (kind: FormKind, fields: Record<string, string>) => formFaults(said(kind, fields));

  it('finds every fault, by the names of the fields', () => {
    expect(
      faults('complaint', {
        category: 'no slug',
        severity: 'Z',
        'occurred-at': '2026-02-30',
        email: 'a@',
        phone: '1'.repeat(41),
        'wanted-detail': 'x'.repeat(1001),
        lang: '!',
      }),
    ).toEqual(
      expect.arrayContaining([
        { field: 'text', code: 'required' },
        { field: 'category', code: 'format' },
        { field: 'severity', code: 'value' },
        { field: 'occurred-at', code: 'format' },
        { field: 'email', code: 'format' },
        { field: 'phone', code: 'length' },
        { field: 'wanted-detail', code: 'length' },
        { field: 'lang', code: 'format' },
      ]),
    );
  });

  it.each([
    ['rating', { scale: 'nps' }, [{ field: 'score', code: 'required' }]],
    ['rating', { scale: 'nps', score: '10' }, []],
    ['rating', { scale: 'nps', score: '11' }, [{ field: 'score', code: 'range' }]],
    ['rating', { score: 'five' }, [{ field: 'score', code: 'type' }]],
    ['rating', { scale: 'marks', score: '1' }, [{ field: 'scale', code: 'value' }]],
    ['suggestion', { text: 'x'.repeat(10_000) }, []],
    ['suggestion', { text: 'x'.repeat(10_001) }, [{ field: 'text', code: 'length' }]],
    ['suggestion', { text: 'x', recipient: '-' }, [{ field: 'recipient', code: 'format' }]],
  ] as const)('judges a %s of %o', (kind, fields, expected) => {
    expect(faults(kind, fields)).toEqual(expected);
  });
});
