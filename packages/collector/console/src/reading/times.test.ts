import { describe, expect, it } from 'vitest';
import { sampleVoice } from '../register/sample-records.js';
import { momentsOf } from './times.js';

const at = (receivedAt: string, event = {}) => momentsOf(sampleVoice('rating', {}, { receivedAt, event }));

describe('momentsOf', () => {
  it('counts from capture to receipt', () => {
    expect(at('2026-03-05T10:03:12.500Z')).toEqual([
      { step: 'captured', at: '2026-03-05T10:00:00.000Z', sinceCaptureMs: null },
      { step: 'received', at: '2026-03-05T10:03:12.500Z', sinceCaptureMs: 192_500 },
    ]);
  });

  it('puts the sending between them where it is told', () => {
    const moments = at('2026-03-05T10:00:09.000Z', { sentat: '2026-03-05T11:00:08.000+01:00' });
    expect(moments.map(({ step, sinceCaptureMs }) => [step, sinceCaptureMs])).toEqual([
      ['captured', null],
      ['sent', 8_000],
      ['received', 9_000],
    ]);
  });

  it('shows a clock that runs ahead as a negative time', () => {
    expect(at('2026-03-05T09:59:00.000Z')[1]?.sinceCaptureMs).toBe(-60_000);
  });
});
