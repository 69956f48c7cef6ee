import { describe, expect, it } from 'vitest';
import { messages as en } from '../locales/sent-preview/en.js';
import { messages as de } from '../locales/sent-preview/de.js';
import { sentItems } from './sent-items.js';

const context = {
  subject: { type: 'branch', id: '12', name: 'Harbour Street' },
  respondent: 'employee',
  lang: 'zh-TW',
  page: 'https://a.example/visit',
  promise: 'We answer within a day.',
  prompt: { reason: 'event', event: 'order-complete', samplePercent: 10 },
} as const;

describe('sentItems', () => {
  it('says in words each circumstance there is', () => {
    expect(sentItems(context, en, 'en').map(({ label, value }) => [label, value])).toEqual([
      ['Address of this page', 'https://a.example/visit'],
      ['What it is about', 'Harbour Street, branch 12'],
      ['Language of the form', 'Chinese (Taiwan)'],
      ['The promise shown to you', 'We answer within a day.'],
      ['Why this page asked you', 'After something happened on the page, order-complete, asked of 10% of visitors'],
      ['Your role', 'An employee'],
    ]);
  });

  it('lets everything be kept back but who speaks, since silence would say that a customer does', () => {
    const fixed = sentItems(context, en, 'en').filter(({ isOptional }) => !isOptional);
    expect(fixed.map(({ name }) => name)).toEqual(['respondent']);
  });

  it('lists nothing that is not there', () => {
    expect(sentItems({}, en, 'en')).toEqual([]);
    expect(sentItems({ subject: { type: 'order', id: '7' }, prompt: { reason: 'exit' } }, de, 'de')).toMatchObject([
      { name: 'subject', value: 'order 7' },
      { name: 'prompt', value: 'Beim Verlassen' },
    ]);
  });

  it('says every circumstance that a voice can have', () => {
    expect(new Set(sentItems(context, en, 'en').map(({ name }) => name))).toEqual(new Set(Object.keys(context)));
  });
});
