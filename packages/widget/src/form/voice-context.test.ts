import { describe, expect, it } from 'vitest';
import { voiceContext } from './voice-context.js';

describe('voiceContext', () => {
  it('states nothing that is not known', () => expect(voiceContext({})).toEqual({}));

  it('states all that is', () =>
    expect(
      voiceContext({
        subjectType: ' branch ',
        subjectId: '12',
        subjectName: 'Harbour office',
        respondent: 'inspector',
        lang: 'zh-TW',
        href: 'https://water.example/visit?token=1#x',
        promise: 'We answer within 2 hours.',
      }),
    ).toEqual({
      subject: { type: 'branch', id: '12', name: 'Harbour office' },
      respondent: 'inspector',
      lang: 'zh-TW',
      page: 'https://water.example/visit',
      promise: 'We answer within 2 hours.',
    }));

  it.each([
    ['a type alone', { subjectType: 'branch' }],
    ['an id alone', { subjectId: '12' }],
    ['a name alone', { subjectName: 'Harbour office' }],
    ['blanks', { subjectType: ' ', subjectId: '12' }],
  ])('names no subject for %s', (_, source) => expect(voiceContext(source)).toEqual({}));

  it('leaves out that a customer is a customer', () => expect(voiceContext({ respondent: 'customer' })).toEqual({}));

  it('cuts what the page wrote too long', () => {
    const long = 'x'.repeat(600);
    const { subject, promise } = voiceContext({ subjectType: long, subjectId: long, subjectName: long, promise: long });
    expect([subject?.type.length, subject?.id.length, subject?.name?.length, promise?.length]).toEqual([
      64, 128, 200, 500,
    ]);
  });
});
