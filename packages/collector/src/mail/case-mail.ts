import { CASE_TYPES } from '@hearback/protocol';
import { contactOf } from '../cases/contact-of.js';
import { foldCase, type Case, type CaseStep } from '../cases/fold-case.js';
import { closesAt } from '../cases/silence.js';
import { timeZoneOf } from '../cases/time-zone-of.js';
import type { StoredRecord } from '../register/record.js';
import type { SiteList } from '../site-list.js';
import { toldBy } from '../tracking/tracked-case.js';
import { isMailAddress } from './mail-address.js';
import { mailHtml, mailText, numberIn, type MailContent } from './mail-body.js';
import type { Mail } from './mailer.js';
import { MAILED_CHANGES, type MailedChange, type MailWords } from './words/mail-words.js';
import { wordsIn } from './words/words-in.js';

const changeOf: ReadonlyMap<string, MailedChange> = new Map(
  MAILED_CHANGES.map((change) => [CASE_TYPES[change], change]),
);

/** Changes that are mailed even without a message; the others are mailed only with one. */
const NEWS: ReadonlySet<MailedChange> = new Set([
  'acknowledged',
  'replied',
  'resolved',
  'rejected',
  'reopened',
] as const);

/** What a mail has to know of the sites. */
export type MailedSites = Pick<SiteList, 'serviceOf' | 'trackingPageOf'>;

/** Whether an event may be a reason to write to the person. */
export const isMailed = ({ type }: StoredRecord): boolean => changeOf.has(type);

/** The person's e-mail address; `null` if they gave none or prefer another channel. */
function addressOf(found: Case): string | null {
  const { email, channel = 'email' } = contactOf(found.steps);
  return email !== undefined && channel === 'email' && isMailAddress(email) ? email : null;
}

/** By when the person has to speak lest a resolved case be closed, by the clock of its site; an empty text where it is not closed by itself. */
function closingOf(found: Case, sites: MailedSites, { lang, closing }: MailWords): string {
  const service = sites.serviceOf(found.site);
  const at = closesAt(found, service);
  if (at === null) return '';
  const timeZone = timeZoneOf(service);
  const moment = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    // People know the clock of the place that serves them; of a site that names none, they cannot.
    ...(timeZone === 'UTC' && { timeZoneName: 'short' as const }),
  });
  return closing(moment.format(new Date(at)));
}

function contentOf(found: Case, step: CaseStep, change: MailedChange, sites: MailedSites): MailContent | null {
  const told = toldBy(step);
  if (!told) return null;
  const { message = '', reason, remedy, by } = told;
  // After a withdrawal, only messages that somebody wrote to the person are mailed.
  if (message === '' && (!NEWS.has(change) || found.isWithdrawn)) return null;
  const words = wordsIn(found.voice.lang);
  const page = sites.trackingPageOf(found.site);
  const facts = [
    [words.remedy, remedy],
    [words.reason, reason],
  ] as const;
  return {
    lang: words.lang,
    headline: words.headlines[found.kind][change],
    number: [`${words.number}${words.colon}`, found.number],
    message,
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [[`${label}${words.colon}`, value] as const])),
    closing: change === 'resolved' ? closingOf(found, sites, words) : '',
    signature: [by?.name, by?.role].filter((part) => part !== undefined).join(' · '),
    link: page === null ? null : [words.lookUp, page],
    why: words.why,
  };
}

/**
 * The mail that tells a person about a change of their case. It contains nothing that people said, not even a name: anybody can leave somebody else's
 * address, who must not receive their words. Nor does it contain the key of the case, which the collector does not know.
 *
 * @param records All records of the case, as they are now.
 * @param seq Which of them it is about.
 * @returns `null` if there is nobody to write to or nothing to say, or it has been erased.
 */
export function caseMail(records: readonly StoredRecord[], seq: number, sites: MailedSites): Mail | null {
  const record = records.find((each) => each.seq === seq);
  const change = changeOf.get(record?.type ?? '');
  const found = foldCase(records);
  const step = found?.steps.find((each) => each.seq === seq);
  if (!record || !change || !found || !step || record.erased?.includes('words')) return null;
  const to = addressOf(found);
  const content = to === null ? null : contentOf(found, step, change, sites);
  if (to === null || content === null) return null;
  const { lang, headline } = content;
  return {
    id: record.id,
    number: found.number,
    to,
    lang,
    subject: `${headline} (${numberIn(lang, found.number)})`,
    text: mailText(content),
    html: mailHtml(content),
  };
}
