import type { Contact, HearbackEvent } from '@hearback/protocol';
import { siteOf } from '@hearback/protocol/light';
import { exactTime } from '../words/time-words.js';
import type { Words } from '../words/words.js';
import { bytesWords } from './bytes-words.js';
import { categoryName } from './category-name.js';
import { shownText } from './erased-text.js';
import { type Field, only } from './fields.js';
import { fileName } from './file-name.js';

const yesNo = (value: boolean | undefined, words: Words): string | undefined =>
  value === undefined ? undefined : value ? words.yes : words.no;

/** What went wrong and what is wanted; also the evidence that an amendment adds. */
export function complaintFields({ source, data }: HearbackEvent, words: Words): Field[] {
  const labels = words.detail.fields;
  const category = 'category' in data ? data.category : undefined;
  const shown = 'categoryLabel' in data ? data.categoryLabel : undefined;
  const evidence = ('evidence' in data && data.evidence) || [];
  return only([
    [labels.category, category ? categoryName({ id: category, site: siteOf(source), shown }, words) : shown],
    [labels.failure, 'failure' in data && data.failure ? words.failures[data.failure] : null],
    [labels.severity, 'severity' in data && data.severity ? words.severities[data.severity] : null],
    [labels.occurredAt, 'occurredAt' in data && data.occurredAt ? exactTime(data.occurredAt, words.dates) : null],
    [labels.wanted, 'wanted' in data && data.wanted ? words.remedies[data.wanted] : null],
    [labels.wantedDetail, 'wantedDetail' in data && data.wantedDetail ? shownText(data.wantedDetail, words) : null],
    ...evidence.map(
      (file) =>
        [labels.evidence, `${fileName(file)} · ${file.mediaType} · ${bytesWords(file.bytes, words.locale)}`] as const,
    ),
  ]);
}

/** How to reach the person. */
export function contactFields(contact: Contact, words: Words): Field[] {
  const labels = words.detail.fields;
  const { name, phone, email, channel, preferredTime, callback } = contact;
  const callbackWords = callback ? words.detail.callbackYes : words.detail.callbackNo;
  const dialled = phone?.replace(/[^\d+*#]/g, '') ?? '';
  return [
    ...only([[labels.name, name]]),
    ...only([[labels.phone, phone]]).map((field) => (dialled ? { ...field, href: `tel:${dialled}` } : field)),
    ...only([[labels.email, email]]).map((field) => ({ ...field, href: `mailto:${encodeURIComponent(field.value)}` })),
    ...only([
      [labels.channel, channel && words.channels[channel]],
      [labels.preferredTime, preferredTime],
      [labels.callback, callback === undefined ? null : callbackWords],
    ]),
  ];
}

/** What a follow-up answers. */
export function followUpFields(event: HearbackEvent, words: Words): Field[] {
  if (event.type !== 'app.hearback.follow-up.v1') return [];
  const labels = words.detail.fields;
  const { fixed, firstTime, promiseKept, satisfaction, reopen } = event.data;
  const satisfactionWord = satisfaction && words.pointWords.likert5?.[satisfaction - 1];
  return only([
    [labels.fixed, fixed && words.fixed[fixed]],
    [labels.firstTime, yesNo(firstTime, words)],
    [labels.promiseKept, yesNo(promiseKept, words)],
    [labels.satisfaction, satisfactionWord ? `${satisfaction} · ${satisfactionWord}` : null],
    [labels.reopen, yesNo(reopen, words)],
  ]);
}

const person = ({ id, name, role }: { id: string; name?: string | undefined; role?: string | undefined }): string =>
  [name ?? id, role].filter(Boolean).join(', ');

/** What a change of a case says. */
export function caseFields(event: HearbackEvent, words: Words): Field[] {
  const { data } = event;
  if (!('by' in data)) return [];
  const labels = words.detail.fields;
  const account = data as Partial<Record<string, unknown>>;
  const silenceDays = 'silenceDays' in data ? data.silenceDays : undefined;
  const told = (name: string) => (typeof account[name] === 'string' ? shownText(account[name], words) : null);
  return only([
    [labels.by, person(data.by)],
    [labels.to, 'to' in data ? person(data.to) : null],
    [labels.message, told('message')],
    [labels.note, told('note')],
    [labels.reason, silenceDays === undefined ? told('reason') : words.silence.closed(silenceDays)],
    [labels.cause, told('cause')],
    [labels.remedy, told('remedy')],
    [labels.responsible, told('responsible')],
    [labels.corrective, told('corrective')],
    [labels.preventive, told('preventive')],
  ]);
}
