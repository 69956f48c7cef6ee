import { describe, expect, it } from 'vitest';
import { byOthers } from './by-others.js';
import { sampleRecord, sampleVoice } from './sample-records.js';

const by = (id: string) => sampleRecord('app.hearback.case.replied.v1', { number: '355N-QJPA-54EC', by: { id } });

describe('byOthers', () => {
  it('leaves out what somebody did themselves, and nothing else', () => {
    const records = [by('maria'), by('li-wei'), sampleVoice('complaint', { text: 'x' })];
    expect(byOthers(records, 'maria')).toEqual(records.slice(1));
    expect(byOthers(records, '')).toEqual(records);
  });
});
