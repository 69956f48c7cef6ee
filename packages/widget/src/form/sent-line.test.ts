import { describe, expect, it } from 'vitest';
import { messages as en } from '../locales/en.js';
import { messages as zhTW } from '../locales/zh-tw.js';
import { sentLine } from './sent-line.js';

const full = {
  subject: { type: 'visit', id: '4711', name: 'Visit of 12 May' },
  lang: 'en',
  page: 'https://a.example/',
};

describe('sentLine', () => {
  it.each([
    [{}, false, 'Also sent: the time. No cookies.'],
    [{ lang: 'en' }, false, 'Also sent: the language, the time. No cookies.'],
    [{ subject: { type: 'visit', id: '4711' } }, false, 'Also sent: what it is about (4711), the time. No cookies.'],
    [
      full,
      true,
      'Also sent: what it is about (Visit of 12 May), the address of this page, the language, the time. No cookies. No name, no contact details.',
    ],
  ])('of %j, anonymous %s', (context, anonymous, line) =>
    expect(sentLine(context, anonymous, { messages: en, locale: 'en' })).toBe(line),
  );

  it('sets the things apart as Chinese does', () =>
    expect(sentLine({ lang: 'zh-TW', page: 'https://a.example/' }, true, { messages: zhTW, locale: 'zh-TW' })).toBe(
      '一併傳送：本頁網址、使用的語言、送出時間。不使用 Cookie。不含姓名與聯絡方式。',
    ));
});
