import { describe, expect, it } from 'vitest';
import type { RegisterRecord } from '../register/record.js';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { wordsOf } from '../words/words.js';
import { detailSections, envelopeSection } from './detail-sections.js';

const english = wordsOf('en');
/** Sections as plain text, to compare at a glance. */
const read = (record: RegisterRecord, words = english) =>
  Object.fromEntries(
    detailSections(record, words).map(({ title, fields }) => [title, fields.map((f) => `${f.label}: ${f.value}`)]),
  );

const complaint = {
  text: 'Brown water',
  category: 'product-quality',
  failure: 'outcome',
  severity: 'B',
  occurredAt: '2026-11-21',
  wanted: 'other',
  wantedDetail: 'A clear answer',
  evidence: [{ sha256: 'a'.repeat(64), mediaType: 'image/jpeg', bytes: 1_843_200, name: 'tap.jpg' }],
  contact: { name: 'Ingrid', phone: '+45 20 12-34 56', email: 'a&b@example.org', channel: 'phone', callback: true },
  page: 'https://www.example.org/report',
  lang: 'zh-TW',
  trackingKeyHash: 'b'.repeat(64),
};

describe('detailSections', () => {
  it('tells a complaint in plain words', () => {
    expect(read(sampleVoice('complaint', complaint))).toEqual({
      'The complaint': [
        'Category: Product quality',
        'What failed: Outcome: the service itself was not delivered',
        'Severity: B: unusable, can be fixed on the spot or nearby',
        'Happened: November 21, 2026',
        'Wants: Something else',
        'In their words: A clear answer',
        'Evidence: tap.jpg · image/jpeg · 1.8 MB',
      ],
      Contact: [
        'Name: Ingrid',
        'Phone: +45 20 12-34 56',
        'E-mail: a&b@example.org',
        'Prefers: Phone',
        'Call back: Agreed to be called back',
      ],
      About: [
        'Speaks as: Customer',
        'Language: Chinese (Taiwan) (zh-TW)',
        'Page: https://www.example.org/report',
        'Can look it up: Yes, with a tracking key',
      ],
    });
  });

  it('links only to addresses it made or checked', () => {
    const links = (data: object) =>
      detailSections(sampleVoice('complaint', { ...complaint, ...data }), english)
        .flatMap(({ fields }) => fields)
        .flatMap(({ href }) => href ?? []);
    expect(links({})).toEqual(['tel:+4520123456', 'mailto:a%26b%40example.org', complaint.page]);
    const contact = { phone: 'javascript:alert(1)' };
    expect(links({ page: 'javascript:alert(1)', contact })).toEqual(['tel:1']);
  });

  it('says that an anonymous person left no contact data', () => {
    const record = sampleVoice('suggestion', { text: 'x', anonymous: true, recipient: { id: 'gm', label: 'Manager' } });
    expect(read(record)).toEqual({
      Contact: ['Anonymous: The person chose to leave no contact details.'],
      About: ['Addressed to: Manager', 'Speaks as: Customer'],
    });
  });

  it('prefers the category as the person saw it to its id', () => {
    const record = sampleVoice('complaint', { text: 'x', category: 'bill', categoryLabel: 'Water bill' });
    expect(read(record)['The complaint']).toEqual(['Category: Water bill']);
    const own = sampleVoice('complaint', { text: 'x', category: 'meter' });
    expect(read(own)['The complaint']).toEqual(['Category: Meter']);
  });

  it('calls a category as its site does in the language of the reader, whatever the person saw', () => {
    const sites = [{ id: 'portal', categories: { billing: { en: 'Bill', 'zh-TW': '水費' } } }];
    const record = sampleVoice('complaint', { text: 'x', category: 'billing', categoryLabel: 'Water bill' });
    expect(read(record, wordsOf('en', { sites }))['The complaint']).toEqual(['Category: Bill']);
    expect(read(record, wordsOf('zh-TW', { sites }))[wordsOf('zh-TW').detail.sections.complaint]?.[0]).toContain(
      '水費',
    );
  });

  it('names subjects from the outside in', () => {
    const subject = { type: 'counter', id: '3', parent: { type: 'branch', id: '12', name: 'Harbour Street' } };
    const record = sampleVoice('rating', { scale: 'stars', score: 4, subject });
    expect(read(record)['About']?.[0]).toBe('Subject: Harbour Street › 3 (counter 3)');
  });

  it('tells follow-ups and changes of a case', () => {
    const number = 'K7QX-2M9D-4RTA';
    const followUp = sampleVoice('follow-up', { number, fixed: 'partly', firstTime: false, satisfaction: 4 });
    expect(read(followUp)).toEqual({
      'What became of it': ['Put right: Partly put right', 'The first time: No', 'Satisfaction now: 4 · Satisfied'],
    });
    const data = { number, by: { id: 'u7', name: 'Daniel', role: 'Quality' }, reason: 'Not our pipe' };
    expect(read(sampleRecord('app.hearback.case.rejected.v1', data))).toEqual({
      'What became of it': ['By: Daniel, Quality', 'Reason: Not our pipe'],
    });
  });

  it('says of erased words that they are, in the language of the reader', () => {
    const by = { id: 'dpo' };
    const number = 'K7QX-2M9D-4RTA';
    const [erased, evidence] = ['[erased]', [{ ...complaint.evidence[0], name: '[erased]' }]];
    const said = { text: erased, wanted: 'other', wantedDetail: erased, evidence };
    const told = { number, by, message: erased, note: erased, reason: erased };
    const sections = [sampleVoice('complaint', said), sampleRecord('app.hearback.case.rejected.v1', told)].map((each) =>
      JSON.stringify(read(each, wordsOf('zh-TW'))),
    );
    for (const section of sections) expect(section).not.toContain(erased);
    expect(sections.map((section) => section.match(/已刪除/g)?.length)).toEqual([1, 3]);
    expect(sections[0]).toContain('aaaaaaaaaaaa · image/jpeg');
  });

  it('speaks Chinese', () => {
    const sections = read(sampleVoice('complaint', { text: 'x', severity: 'A' }), wordsOf('zh-TW'));
    expect(sections['投訴']).toEqual(['嚴重程度: A：無法使用，須退回或重做']);
  });
});

describe('envelopeSection', () => {
  it('leaves out what the sender did not tell', () => {
    const labels = (record: RegisterRecord) => envelopeSection(record, english).fields.map(({ label }) => label);
    expect(labels(sampleVoice('rating', {}))).toEqual(['Site', 'Type', 'Source', 'ID']);
    expect(labels(sampleVoice('rating', {}, { event: { attempt: 2 } }))).toContain('Attempts');
    const lost = sampleVoice('rating', {}, { event: { losses: 'outbox_full=2' } });
    expect(envelopeSection(lost, english).fields.at(-1)).toEqual({
      label: 'Lost on the device earlier',
      value: 'outbox_full=2',
    });
  });
});
