import { parseEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { fallbackContext, fallbackFault, fallbackVoice, type FallbackFields } from './fallback-voice.js';
import { eventText } from './post-voice.js';

const ID = '01a1e825-7c00-7abc-8def-0123456789ab';
const EMPTY: FallbackFields = { kind: 'complaint', text: '', score: '', name: '', phone: '', email: '' };
const written = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;

describe('fallbackFault', () => {
  it.each([
    [{}, {}, { field: 'text' }],
    [{ text: ' \n' }, {}, { field: 'text' }],
    [{ text: 'x' }, {}, null],
    [{ text: '😀'.repeat(10_000) }, {}, null],
    [{ text: '😀'.repeat(10_002) }, {}, { field: 'length', over: 2 }],
    [{ kind: 'rating', text: 'x' }, {}, { field: 'score' }],
    [{ kind: 'rating', score: '0' }, {}, null],
    [{ text: 'x', phone: '12 34' }, {}, { field: 'phone' }],
    [{ text: 'x', phone: '12 345' }, {}, null],
    [{ text: 'x', phone: `12345${' '.repeat(35)}6` }, {}, { field: 'phone' }],
    [{ text: 'x', email: 'ada@example' }, {}, { field: 'email' }],
    [{ text: 'x', email: 'ada@example.org' }, {}, null],
    [{ text: 'x' }, { contact: 'required' }, { field: 'contact' }],
    [{ text: 'x', email: 'nonsense' }, { contact: 'hidden' }, null],
    [{ text: 'x' }, { contact: 'required', anonymous: 'always' }, null],
  ])('of %o on %o', (fields, attributes, fault) =>
    expect(fallbackFault({ ...EMPTY, ...(fields as object) }, written(attributes))).toEqual(fault),
  );
});

describe('fallbackVoice', () => {
  const page = {
    'subject-type': 'branch',
    'subject-id': '12',
    respondent: 'employee',
    promise: 'Within a day.',
    scale: 'nps',
  };
  const full = {
    text: ' No water.\u0000 ',
    score: '1',
    name: 'Ada',
    phone: '+44 20 7946 0000',
    email: 'ada@example.org',
  };
  it.each(['rating', 'complaint', 'suggestion'] as const)('makes a %s that the protocol takes', (kind) => {
    for (const attributes of [{}, page, { ...page, anonymous: 'always' }, { contact: 'hidden' }]) {
      const read = written(attributes);
      const context = fallbackContext(read, 'zh-TW', 'https://ada:pass@example.org/a?b#c');
      const voice = fallbackVoice({ ...EMPTY, ...full, kind }, { attributes: read, context, question: 'How was it?' });
      expect(parseEvent(JSON.parse(eventText(ID, 'portal', voice)))).toMatchObject({ ok: true });
    }
  });

  it('states who speaks only where they may be named', () => {
    const data = (attributes: Record<string, string>) =>
      fallbackVoice(
        { ...EMPTY, text: 'x', email: 'a@b.org' },
        { attributes: written(attributes), context: {}, question: '' },
      ).data;
    expect(data({})).toEqual({ text: 'x', contact: { email: 'a@b.org' } });
    expect(data({ anonymous: 'always' })).toEqual({ text: 'x', anonymous: true });
    expect(data({ contact: 'hidden' })).toEqual({ text: 'x' });
  });
});
