import { numberOf } from '@hearback/protocol';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../log-entry.js';
import { erasureEvent } from '../register/erasure-event.js';
import { siteList } from '../site-list.js';
import { SqliteStore } from '../store/sqlite-store.js';
import type { NewRecord } from '../register/record.js';
import { caseRecords, HANDLER } from '../test-support/case-records.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { senderClock } from '../test-support/sender-clock.js';
import { SmtpReceiver } from '../test-support/smtp-receiver.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import { MailSender } from './mail-sender.js';
import { SmtpMailer } from './smtp-mailer.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EMAIL = 'li.wei@example.org';
const SOON = { timeout: 60_000 };

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  // oxlint-disable-next-line no-await-in-loop -- senders end before what they send to
  while (ends.length > 0) await ends.pop()!();
});

/** A register whose cases are written about by a real server, with a clock that tests move. */
async function withMails() {
  const store = new SqliteStore(':memory:');
  ends.push(() => store.close());
  const receiver = await SmtpReceiver.start();
  ends.push(() => receiver.kill());
  const mailer = await SmtpMailer.open(receiver.url, 'desk@example.org');
  const { clock, world, pass } = senderClock();
  const log: LogEntry[] = [];
  const start = () => {
    const sender = new MailSender({
      store,
      deliveries: store.outgoing,
      mailer,
      sites: siteList([{ id: 'portal', origins: '*' }]),
      log: (entry) => log.push(entry),
      ...world,
    });
    ends.push(() => sender.close());
    return sender;
  };
  /** Begins to send on a register that is empty. */
  const startOnNothing = async () => {
    const sender = start();
    await vi.waitFor(async () => expect(await store.outgoing.begin('mail', 0)).toBe(false), SOON);
    return sender;
  };
  /** A case that is answered. @returns The records as they were given. */
  const answeredCase = async (message = 'We flush the pipe.', email = EMAIL): Promise<NewRecord[]> => {
    const records = caseRecords([[1, 'replied', { message }]], { contact: { email } }).map(
      ({ seq: _seq, ...record }) => ({ ...record, files: [] }),
    );
    await store.append(records);
    return records;
  };
  const messageIds = () => receiver.mails.map(({ email }) => email.messageId);
  const idOf = ([, reply]: readonly NewRecord[]) => `<${reply!.id}@example.org>`;
  const waiting = () => store.outgoing.due('mail', new Date(clock.nowMs + 2 * DAY).toISOString(), 100);
  return { store, receiver, mailer, pass, clock, log, start, startOnNothing, answeredCase, messageIds, idOf, waiting };
}

describe('mails about cases', () => {
  it('loses none when the server is killed in between, and repeats a mail only under the same id', async () => {
    const { receiver, startOnNothing, answeredCase, messageIds, idOf, pass } = await withMails();
    let kills = 0;
    let killed = Promise.resolve();
    receiver.onMail = () => {
      if (kills >= 3 || receiver.mails.length < 6 * (kills + 1)) return;
      kills += 1;
      killed = receiver.kill();
    };
    await startOnNothing();
    const expected = (await Promise.all(Array.from({ length: 30 }, () => answeredCase()))).map(idOf);
    for (let round = 1; round <= 3; round += 1) {
      // oxlint-disable no-await-in-loop -- one crash after the other
      await vi.waitFor(() => {
        // What has failed twice is tried again after minutes.
        pass(MINUTE);
        expect(kills).toBe(round);
      }, SOON);
      await killed;
      await receiver.start();
      // oxlint-enable no-await-in-loop
    }
    await vi.waitFor(() => {
      pass(DAY);
      expect(new Set(messageIds())).toEqual(new Set(expected));
    }, SOON);
    expect(receiver.mails.length).toBeGreaterThanOrEqual(33);
  });

  it('resumes after a restart, and sends nothing from before its first start', async () => {
    const { receiver, start, answeredCase, messageIds, idOf, waiting, pass } = await withMails();
    await answeredCase('Long ago.');
    const first = start();
    await vi.waitFor(async () => expect(await first.close()).toBeUndefined(), SOON);
    const sent = await answeredCase();
    await receiver.kill();
    const second = start();
    await vi.waitFor(
      async () => expect(await waiting()).toMatchObject([{ attempts: 1, failure: 'not handed over (ECONNREFUSED)' }]),
      SOON,
    );
    await second.close();
    await receiver.start();
    pass(DAY);
    start();
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), SOON);
    expect(messageIds()).toEqual([idOf(sent)]);
  });

  it('sends once if two collectors share a register', async () => {
    const { startOnNothing, start, answeredCase, messageIds, idOf, waiting } = await withMails();
    await startOnNothing();
    start();
    const expected = (await Promise.all(Array.from({ length: 12 }, () => answeredCase()))).map(idOf);
    await vi.waitFor(() => expect(messageIds()).toHaveLength(12), SOON);
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), SOON);
    expect(messageIds().toSorted()).toEqual(expected.toSorted());
  });

  it('sends nothing to a person who was erased while a mail was waiting', async () => {
    const { store, receiver, startOnNothing, answeredCase, waiting, pass, clock } = await withMails();
    receiver.refusal = { at: 'RCPT', code: 450, words: '4.2.1 try again later' };
    const sender = await startOnNothing();
    const [{ number }] = (await answeredCase()) as [NewRecord];
    await vi.waitFor(async () => expect(await waiting()).toMatchObject([{ failure: 'RCPT TO: 450 4.2.1' }]), SOON);
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const scopes = ['contact'] as const;
    const of = { site: 'portal', number };
    await store.erase(erasureEvent({ of, scopes, reason: 'Asked.', by: 'dpo', nowMs: clock.nowMs, random }), scopes);
    receiver.refusal = null;
    pass(DAY);
    sender.look();
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), SOON);
    expect(receiver.mails).toEqual([]);
  });

  it('does not retry an unknown address until revived, and names none in log and register', async () => {
    const { store, receiver, startOnNothing, answeredCase, messageIds, idOf, log } = await withMails();
    receiver.refusal = { at: 'RCPT', code: 550, words: `5.1.1 <${EMAIL}> is nobody here` };
    const sender = await startOnNothing();
    const records = await answeredCase();
    await vi.waitFor(
      () => expect(log).toEqual([{ level: 'error', event: 'mail_dead_letter', seq: 2, attempts: 1 }]),
      SOON,
    );
    const dead = await store.outgoing.dead('mail', 10);
    expect(dead).toMatchObject([{ seq: 2, attempts: 1, failure: 'RCPT TO: 550 5.1.1' }]);
    expect(JSON.stringify([dead, log])).not.toContain('li.wei');
    receiver.refusal = null;
    await store.outgoing.revive('mail');
    sender.look();
    await vi.waitFor(() => expect(messageIds()).toEqual([idOf(records)]), SOON);
  });
});

describe('a collector with a mailer', () => {
  it('writes to the person what a handler answers, with the page of the site', async () => {
    const { mailer, receiver } = await withMails();
    const sites = [{ id: 'portal', origins: '*', trackingPage: 'https://www.example.org/feedback' }] as const;
    const { collector, store, postBatch, request, log } = testCollector({ mailer, sites });
    ends.push(async () => {
      await collector.close();
      await store.close();
    });
    const complaint = sampleEvent({ data: { text: 'The water is brown.', contact: { email: EMAIL }, lang: 'zh-TW' } });
    await postBatch([complaint]);
    const number = numberOf(complaint.id);
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', 'if-match': '"1"' };
    const body = JSON.stringify({ change: 'replied', by: HANDLER, message: '我們星期二沖洗水管。' });
    expect((await request(`/v1/cases/${number}/events`, { method: 'POST', headers, body })).status).toBe(201);
    await vi.waitFor(() => expect(receiver.mails).toHaveLength(1), SOON);
    const { to, email } = receiver.mails[0]!;
    expect(to).toEqual([EMAIL]);
    expect(email.subject).toBe(`您的投訴有了回覆 (${number})`);
    expect(email.text).toContain('我們星期二沖洗水管。');
    expect(email.text).toContain('\nhttps://www.example.org/feedback');
    expect(JSON.stringify(log)).not.toContain('li.wei');
  });

  it('is not held up by a mailer that throws, and sends later', async () => {
    const { receiver: _receiver, ...parts } = await withMails();
    const failing = { send: () => Promise.reject(new TypeError(`no route to ${EMAIL}`)) };
    const { log } = parts;
    const sender = new MailSender({
      store: parts.store,
      deliveries: parts.store.outgoing,
      mailer: failing,
      sites: siteList([{ id: 'portal', origins: '*' }]),
      log: (entry) => log.push(entry),
    });
    ends.push(() => sender.close());
    await vi.waitFor(async () => expect(await parts.store.outgoing.begin('mail', 0)).toBe(false), SOON);
    await parts.answeredCase();
    await vi.waitFor(async () => expect(await parts.waiting()).toMatchObject([{ failure: 'the mailer failed' }]), SOON);
    expect(log).toMatchObject([{ level: 'error', event: 'mail_failed', error: 'TypeError' }]);
    expect(JSON.stringify(log)).not.toContain('li.wei');
  });
});
