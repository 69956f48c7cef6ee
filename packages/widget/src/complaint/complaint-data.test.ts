import { checkVoiceData } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { complaintData, EMPTY_COMPLAINT, type ComplaintState } from './complaint-data.js';

const state: ComplaintState = { ...EMPTY_COMPLAINT, text: ' Billed twice. ' };

describe('complaintData', () => {
  it.each<[string, Partial<ComplaintState>, object]>([
    ['a text alone', {}, { text: 'Billed twice.' }],
    [
      'every field',
      {
        category: { id: 'billing', label: 'Billing' },
        wanted: 'other',
        wantedDetail: ' Call the bank. ',
        occurredAt: '2026-05-12',
        severity: 'C',
        failure: 'process',
        contact: { ...EMPTY_COMPLAINT.contact, phone: '12345', callback: true },
      },
      {
        text: 'Billed twice.',
        category: 'billing',
        categoryLabel: 'Billing',
        failure: 'process',
        severity: 'C',
        occurredAt: '2026-05-12',
        wanted: 'other',
        wantedDetail: 'Call the bank.',
        contact: { phone: '12345', callback: true },
      },
    ],
    [
      'a remedy picked after another was described',
      { wanted: 'refund', wantedDetail: 'Call the bank.' },
      { text: 'Billed twice.', wanted: 'refund' },
    ],
    [
      'anonymous',
      { contact: { ...EMPTY_COMPLAINT.contact, anonymous: true, name: 'Ana' } },
      { text: 'Billed twice.', anonymous: true },
    ],
  ])('of %s', (_, change, data) => {
    const built = complaintData({ ...state, ...change }, {});
    expect(built).toEqual(data);
    expect(checkVoiceData('complaint', built)).toBeNull();
  });

  it('refuses to be empty', () => expect(() => complaintData({ ...state, text: ' ' }, {})).toThrow(RangeError));
});
