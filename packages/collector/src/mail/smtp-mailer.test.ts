import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { caseRecords } from '../test-support/case-records.js';
import { SmtpReceiver, type Refusal } from '../test-support/smtp-receiver.js';
import { caseMail } from './case-mail.js';
import type { Mail } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

let receiver: SmtpReceiver;
beforeAll(async () => {
  receiver = await SmtpReceiver.start();
});
afterEach(() => {
  receiver.refusal = null;
  receiver.mails.length = 0;
});
afterAll(() => receiver.kill());

const MAIL: Mail = {
  id: '01a1e385-5c0d-7253-95cd-807a911473c0',
  number: '355N-QJPA-54EC',
  to: 'li.wei@example.org',
  lang: 'zh-CN',
  subject: '您的投诉已解决 (355N-QJPA-54EC)',
  text: '水是清的。\n\n.\nFrom here on it is clear.\n',
  html: '<p>水是清的。</p>',
};

const send = async (changes: Partial<Mail> = {}, from = 'Service desk <desk@example.org>') =>
  (await SmtpMailer.open(receiver.url, from)).send({ ...MAIL, ...changes });

describe('SmtpMailer', () => {
  it('passes a mail to a server unchanged, under an id made from its event', async () => {
    expect(await send()).toEqual({ result: 'arrived' });
    const [{ to, email, raw }] = receiver.mails as [(typeof receiver.mails)[0]];
    expect(to).toEqual(['li.wei@example.org']);
    expect(email).toMatchObject({
      from: { name: 'Service desk', address: 'desk@example.org' },
      to: [{ name: '', address: 'li.wei@example.org' }],
      subject: MAIL.subject,
      messageId: `<${MAIL.id}@example.org>`,
      inReplyTo: '<case-355N-QJPA-54EC@example.org>',
      references: '<case-355N-QJPA-54EC@example.org>',
    });
    expect(email.text?.replaceAll('\r\n', '\n').trim()).toBe(MAIL.text.trim());
    expect(email.html?.trim()).toBe(MAIL.html);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/im);
    expect(raw).toMatch(/^Content-Language: zh-CN\r?$/im);
  });

  it('lets no text become a header or another recipient', async () => {
    const evil = 'x\r\nBcc: all@example.org\r\n\r\n<script>';
    await send(
      { subject: evil, lang: `en${evil}`, number: `1${evil}`, id: `2${evil}` },
      '"Desk" <desk@example.org>'.replaceAll('"', ''),
    );
    expect(receiver.mails).toHaveLength(1);
    for (const { to, raw } of receiver.mails) {
      expect(to).toEqual(['li.wei@example.org']);
      expect(raw.split(/\r?\n\r?\n/)[0]).not.toMatch(/^Bcc:/im);
    }
  });

  it('shows every text as text, also to a reader who renders HTML', async () => {
    const evil = `<img src=x onerror=alert(1)>"'><a href="javascript:alert(1)">&lt;script&gt;</a>`;
    const records = caseRecords(
      [[1, 'resolved', { message: evil, remedy: evil, by: { id: 'x', name: evil, role: evil } }]],
      {
        text: evil,
        contact: { name: evil, email: 'li.wei@example.org' },
      },
    );
    const mail = caseMail(records, 2, {
      serviceOf: () => ({}),
      trackingPageOf: () => `https://www.example.org/?a="><script>`,
    })!;
    await (await SmtpMailer.open(receiver.url, 'desk@example.org')).send(mail);
    const { html = '', text = '' } = receiver.mails[0]!.email;
    const tags = [...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, name]) => name!.toLowerCase());
    expect(new Set(tags)).toEqual(
      new Set([
        '!doctype',
        'html',
        'head',
        'meta',
        'title',
        'body',
        'div',
        'h1',
        'p',
        'span',
        'strong',
        'blockquote',
        'br',
        'a',
      ]),
    );
    expect(tags.filter((name) => name === 'a')).toHaveLength(2);
    expect(html.match(/href="[^"]*"/g)).toEqual([expect.stringMatching(/^href="https:\/\/www\.example\.org\//)]);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
    expect(text.split(evil).length - 1).toBe(4);
  });

  it.each<[Refusal, string, string]>([
    [{ at: 'RCPT', code: 550, words: '5.1.1 <li.wei@example.org> unknown' }, 'refused', 'RCPT TO: 550 5.1.1'],
    [{ at: 'RCPT', code: 450, words: '4.2.1 <li.wei@example.org> is greylisted' }, 'failed', 'RCPT TO: 450 4.2.1'],
    [{ at: 'DATA', code: 554, words: 'li.wei@example.org gets no such thing' }, 'refused', 'DATA: 554'],
    [{ at: 'DATA', code: 452, words: '4.3.1 disk full' }, 'failed', 'DATA: 452 4.3.1'],
    [{ at: 'DATA', code: 552, words: '5.3.4 larger than 10 MB' }, 'refused', 'DATA: 552 5.3.4'],
    [{ at: 'RCPT', code: 554, words: '5.7.1 <li.wei@example.org> relaying denied' }, 'failed', 'RCPT TO: 554 5.7.1'],
    [{ at: 'RCPT', code: 550, words: '5.1.8 desk@example.org has no domain' }, 'failed', 'RCPT TO: 550 5.1.8'],
    [{ at: 'RCPT', code: 550, words: '5.4.5 enough for today' }, 'failed', 'RCPT TO: 550 5.4.5'],
    [{ at: 'RCPT', code: 550, words: '5.4.1 Recipient address rejected' }, 'refused', 'RCPT TO: 550 5.4.1'],
    [{ at: 'DATA', code: 554, words: '5.7.60 desk@example.org may not send' }, 'failed', 'DATA: 554 5.7.60'],
    [{ at: 'MAIL', code: 553, words: '5.7.1 desk@example.org is none of ours' }, 'failed', 'MAIL FROM: 553 5.7.1'],
  ])('says of %j that it was %s, in figures that name nobody', async (refusal, result, failure) => {
    receiver.refusal = refusal;
    expect(await send()).toMatchObject({ result, failure });
  });

  it('reports a missing server, and uses no unencrypted server but one on this machine', async () => {
    await receiver.kill();
    expect(await send()).toEqual({ result: 'failed', failure: 'not handed over (ECONNREFUSED)', askedSeconds: 0 });
    await receiver.start();
    await expect(SmtpMailer.open('smtp://127.0.0.1', 'desk')).rejects.toThrow(RangeError);
  });
});
