import type { Contact } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { siteList, type Site } from '../site-list.js';
import { caseRecords, HANDLER, type Step } from '../test-support/case-records.js';
import { caseMail, isMailed } from './case-mail.js';

const EMAIL = 'li.wei@example.org';
const contact: Contact = { name: 'Li Wei', phone: '+86 138 0013 8000', email: EMAIL };
const sites = (more: Partial<Site> = {}) => siteList([{ id: 'portal', origins: '*', ...more }]);

/** The mail about the last of some steps. */
function mailAbout(steps: readonly Step[], complaint: object = { contact }, site: Partial<Site> = {}) {
  const records = caseRecords(steps, { ...complaint });
  return caseMail(records, records.at(-1)!.seq, sites(site));
}

describe('caseMail', () => {
  it('says what happened, what was written and by whom, and the number', () => {
    const records = caseRecords([[1, 'replied', { message: 'We flush the pipe\r\non Tuesday.' }]], { contact });
    const [{ number }, { id }] = records as [(typeof records)[0], (typeof records)[0]];
    const mail = caseMail(records, 2, sites({ trackingPage: 'https://www.example.org/feedback?lang=en&x=1' }))!;
    expect(mail).toMatchObject({ id, number, to: EMAIL, lang: 'en' });
    expect(mail.subject).toBe(`There is an answer to your complaint (${number})`);
    expect(mail.text).toBe(`There is an answer to your complaint

Number: ${number}

We flush the pipe
on Tuesday.

Maria Chen · Customer care

To see where it stands or to reply, open this page with the number and the key from your receipt:
https://www.example.org/feedback?lang=en&x=1

-- 
You get this e-mail because you left this address when you wrote to us.
`);
    expect(mail.html).toContain('<html lang="en" dir="ltr">');
    expect(mail.html).toContain(`Number: <strong dir="ltr">${number}</strong>`);
    expect(mail.html).toContain('We flush the pipe<br>\non Tuesday.');
    expect(mail.html).toContain('<a dir="ltr" href="https://www.example.org/feedback?lang=en&amp;x=1">');
  });

  it.each<[string, Step, string[]]>([
    [
      'what was done',
      [2, 'resolved', { remedy: 'A new valve.', cause: 'Rust.' }],
      ['resolved', 'What was done: A new valve.'],
    ],
    ['the reason', [2, 'rejected', { reason: 'Not our street.' }], ['declined', 'Reason: Not our street.']],
    ['that it was read', [2, 'acknowledged', {}], ['We have read your complaint']],
    [
      'that somebody has it, with their words',
      [2, 'assigned', { to: HANDLER, message: 'Ms Ito calls.' }],
      ['Ms Ito calls.'],
    ],
  ])('tells %s, and nothing that is for colleagues', (_what, step, says) => {
    const [hours, what, data] = step;
    const { text, html } = mailAbout([[hours, what, { ...data, note: 'Difficult customer.' }]])!;
    for (const words of says) expect(text).toContain(words);
    expect(text + html).not.toMatch(/Rust|Difficult|undefined/);
  });

  it('repeats nothing of what the person said, since the address may be somebody else’s', () => {
    const said = {
      text: 'Buy at evil.example',
      categoryLabel: 'Prizes',
      promise: 'Win',
      contact,
      subject: { type: 'x', id: 'evil' },
    };
    const { text, html, subject } = mailAbout([[1, 'acknowledged']], said)!;
    expect(text + html + subject).not.toMatch(/evil|Prizes|Win|Li Wei|138/);
  });

  it.each([
    ['zh-CN', 'zh-CN', '您的投诉已有人阅读'],
    ['zh', 'zh-CN', '您的投诉已有人阅读'],
    ['zh-HK', 'zh-TW', '您的投訴已有人閱讀'],
    ['ja', 'ja', '苦情を拝読しました'],
    ['ko-KR', 'ko', '읽었습니다'],
    ['es-MX', 'es', 'Hemos leído su queja'],
    ['fr', 'fr', 'Nous avons lu votre réclamation'],
    ['de-AT', 'de', 'Wir haben Ihre Beschwerde gelesen'],
    ['pt', 'pt-BR', 'Lemos a sua reclamação'],
    ['ar-EG', 'ar', 'قرأنا شكواكم'],
    ['hi', 'hi', 'हमने आपकी शिकायत पढ़ ली है'],
    ['vi', 'vi', 'Chúng tôi đã đọc khiếu nại'],
    ['zh-Hant', 'zh-TW', '您的投訴已有人閱讀'],
    ['it', 'en', 'We have read your complaint'],
    ['en-GB', 'en', 'We have read your complaint'],
    ['xx-1', 'en', 'We have read your complaint'],
    [undefined, 'en', 'We have read your complaint'],
  ])('writes to somebody who wrote in %s in %s', (lang, written, says) => {
    const mail = mailAbout([[1, 'acknowledged']], { contact, ...(lang !== undefined && { lang }) })!;
    expect(mail.lang).toBe(written);
    expect(mail.subject).toContain(says);
    expect(mail.html).toContain(`<html lang="${written}" dir=`);
  });

  describe('of a resolution, where silence closes the case', () => {
    const resolved: Step = [1, 'resolved', { cause: 'x', remedy: 'A new valve.', closeAfterDays: 14 }];
    const service = { closeAfterDays: 14, timeZone: 'Asia/Taipei' };

    it.each([
      ['en', 'If we hear nothing from you by December 7, 2026 at 5:00 PM, this case will be closed.'],
      ['de', 'Wenn wir bis 7. Dezember 2026 um 17:00 nichts von Ihnen hören, wird dieser Fall geschlossen.'],
    ])('says by when in %s, by the clock of the site', (lang, closing) => {
      const { text, html } = mailAbout([resolved], { contact, lang }, { service })!;
      expect(text).toContain(`\n\n${closing}\n`);
      expect(html).toContain(`<p>${closing}</p>`);
    });

    it('names the zone where the site has none', () =>
      expect(mailAbout([resolved], { contact }, { service: { closeAfterDays: 14 } })!.text).toContain('9:00 AM UTC'));

    it('says nothing of it once somebody has spoken, of other news, or where it does not close', () => {
      const about = (steps: readonly Step[], given: Partial<Site> = { service }) =>
        mailAbout(steps, { contact }, given)!.text;
      expect(about([resolved, [2, 'replied', { message: 'One more thing.' }]])).not.toContain('closed');
      expect(about([[1, 'acknowledged']])).not.toContain('closed');
      expect(about([resolved], {})).not.toContain('closed');
      const records = caseRecords([resolved, [2, 'amendment', { text: 'Not yet dry.' }]], { contact });
      expect(caseMail(records, 2, sites({ service }))!.text).not.toContain('closed');
    });
  });

  it('isolates number, address and quoted text in a right-to-left language', () => {
    const page = 'https://www.example.org/';
    const resolved: Step = [1, 'resolved', { cause: 'x', remedy: 'A new valve.', message: 'It runs again.' }];
    const mail = mailAbout([resolved], { contact, lang: 'ar' }, { trackingPage: page })!;
    expect(mail.subject).toContain(`(\u2066${mail.number}\u2069)`);
    expect(mail.text).toContain(`الرقم: \u2066${mail.number}\u2069`);
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
    expect(mail.html).toContain(`<strong dir="ltr">${mail.number}</strong>`);
    expect(mail.html).toMatch(/<blockquote dir="auto"[^>]*>It runs again\.</);
    expect(mail.html).toContain('<span dir="auto">A new valve.</span>');
  });

  it.each<[string, Step[], object]>([
    ['who left no address', [[1, 'acknowledged']], { contact: { phone: '1' } }],
    ['who left nothing', [[1, 'acknowledged']], {}],
    ['who is anonymous', [[1, 'acknowledged']], { anonymous: true }],
    ['who would rather be called', [[1, 'acknowledged']], { contact: { ...contact, channel: 'phone' } }],
    ['whose address is a list', [[1, 'acknowledged']], { contact: { email: 'a,b@example.org' } }],
    ['of an assignment without a word', [[1, 'assigned', { to: HANDLER }]], { contact }],
    ['of the beginning of work without a word', [[1, 'started']], { contact }],
    [
      'of a new category, whatever is written',
      [[1, 'reclassified', { category: 'bill', message: 'Hm.' }]],
      { contact },
    ],
    [
      'of a deadline that passed',
      [[1, 'overdue', { deadline: 'act', dueAt: '2026-11-23T09:00:00.000Z' }]],
      { contact },
    ],
    ['of what they said themselves', [[1, 'follow-up', { fixed: 'no' }]], { contact }],
    ['whose data was erased', [[1, 'acknowledged']], { contact: {} }],
  ])('writes to nobody %s', (_who, steps, complaint) => expect(mailAbout(steps, complaint)).toBeNull());

  it('uses the latest address', () => {
    const steps: Step[] = [
      [1, 'amendment', { contact: { email: 'new@example.org' } }],
      [2, 'amendment', { text: 'And the smell.' }],
      [3, 'acknowledged'],
    ];
    expect(mailAbout(steps, {})?.to).toBe('new@example.org');
    expect(mailAbout(steps)?.to).toBe('new@example.org');
    expect(
      mailAbout([
        [1, 'amendment', { contact: { channel: 'phone' } }],
        [2, 'acknowledged'],
      ]),
    ).toBeNull();
  });

  it('has nothing more to say to who took it back meanwhile', () => {
    const records = caseRecords(
      [
        [1, 'acknowledged'],
        [2, 'withdrawal'],
      ],
      { contact },
    );
    expect(caseMail(records.slice(0, 2), 2, sites())).not.toBeNull();
    expect(caseMail(records, 2, sites())).toBeNull();
  });

  it('sends a reply also after a withdrawal', () =>
    expect(
      mailAbout([
        [1, 'withdrawal'],
        [2, 'replied', { message: 'It is gone.' }],
      ])?.text,
    ).toContain('It is gone.'));

  it('writes again to who took it back, once a handler has opened it again', () => {
    const reopened: Step[] = [
      [1, 'withdrawal'],
      [2, 'reopened'],
    ];
    expect(mailAbout(reopened)).not.toBeNull();
    expect(mailAbout([...reopened, [3, 'resolved', { cause: 'x', remedy: 'A new valve.' }]])?.text).toContain(
      'A new valve.',
    );
  });

  it('sends no mail whose text was erased', () => {
    const [first, reply] = caseRecords([[1, 'replied', { message: '[erased]' }]], { contact });
    expect(caseMail([first!, { ...reply!, erased: ['words'] }], 2, sites())).toBeNull();
  });

  it('concerns only changes that matter to the person', () => {
    const types = [
      'acknowledged',
      'assigned',
      'started',
      'replied',
      'resolved',
      'rejected',
      'reopened',
      'closed',
    ] as const;
    const mailed = types.map((change) => isMailed(caseRecords([[1, change]])[1]!));
    expect(mailed).toEqual(types.map(() => true));
    for (const change of [
      'noted',
      'reclassified',
      'overdue',
      'erased',
      'follow-up',
      'amendment',
      'withdrawal',
    ] as const)
      expect(isMailed(caseRecords([[1, change]])[1]!)).toBe(false);
  });
});
