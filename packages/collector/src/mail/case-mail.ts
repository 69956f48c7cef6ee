import { CASE_TYPES, VOICE_TYPES, type Contact } from '@hearback/protocol';
import { foldCase, type Case, type CaseStep } from '../cases/fold-case.js';
import type { StoredRecord } from '../register/record.js';
import { toldBy } from '../tracking/tracked-case.js';
import { isMailAddress } from './mail-address.js';
import { mailHtml, mailText, numberIn, type MailContent } from './mail-body.js';
import type { Mail } from './mailer.js';
import { MAILED_CHANGES, type MailedChange } from './words/mail-words.js';
import { wordsIn } from './words/words-in.js';

const changeOf: ReadonlyMap<string, MailedChange> = new Map(
  MAILED_CHANGES.map((change) => [CASE_TYPES[change], change]),
);

/** Changes that are news to the person even if nobody writes a word; of the others they are told where there is a message. */
const NEWS: ReadonlySet<MailedChange> = new Set([
  'acknowledged',
  'replied',
  'resolved',
  'rejected',
  'reopened',
] as const);

/** Whether a person may have to be written to because of an event. */
export const isMailed = ({ type }: StoredRecord): boolean => changeOf.has(type);

/** How to reach the person: what they gave first, and over it what they gave later. */
function contactOf({ voice, steps }: Case): Contact {
  const later = steps.map(({ event }) => (event.type === VOICE_TYPES.amendment ? event.data.contact : undefined));
  const first = 'contact' in voice ? voice.contact : undefined;
  return Object.assign({}, first, ...later) as Contact;
}

/** Where a person wants to be written to; `null` for one who gave no address, or would rather be reached in another way. */
function addressOf(found: Case): string | null {
  const { email, channel = 'email' } = contactOf(found);
  return email !== undefined && channel === 'email' && isMailAddress(email) ? email : null;
}

function contentOf(found: Case, step: CaseStep, change: MailedChange, page: string | null): MailContent | null {
  const told = toldBy(step);
  if (!told) return null;
  const { message = '', reason, remedy, by } = told;
  // After a withdrawal, only messages that somebody wrote to the person are mailed.
  if (message === '' && (!NEWS.has(change) || found.isWithdrawn)) return null;
  const words = wordsIn(found.voice.lang);
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
    signature: [by?.name, by?.role].filter((part) => part !== undefined).join(' · '),
    link: page === null ? null : [words.lookUp, page],
    why: words.why,
  };
}

/**
 * The mail that tells a person of a change of their case. Of what people say nothing is in it, not even a name: anybody can leave the address
 * of somebody else, who is to get no words of theirs. Nor is the key of the case, which the collector does not know.
 *
 * @param records All records of the case, as they are now.
 * @param seq Which of them it tells of.
 * @param pageOf Address of the page where cases of a site can be looked up; `null` if there is none.
 * @returns `null` if there is nobody to write to or nothing to say, also since it was erased.
 */
export function caseMail(
  records: readonly StoredRecord[],
  seq: number,
  pageOf: (site: string) => string | null,
): Mail | null {
  const record = records.find((each) => each.seq === seq);
  const change = changeOf.get(record?.type ?? '');
  const found = foldCase(records);
  const step = found?.steps.find((each) => each.seq === seq);
  if (!record || !change || !found || !step || record.erased?.includes('words')) return null;
  const to = addressOf(found);
  const content = to === null ? null : contentOf(found, step, change, pageOf(found.site));
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
