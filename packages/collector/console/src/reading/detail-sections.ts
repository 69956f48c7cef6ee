import { siteOf } from '@hearback/protocol/light';
import { contactOf } from '../../../src/cases/contact-of.js';
import type { RegisterRecord } from '../register/record.js';
import type { Words } from '../words/words.js';
import { aboutFields, type Field, only } from './fields.js';
import { caseFields, complaintFields, contactFields, followUpFields } from './voice-fields.js';

/** A titled group of fields of one record, in words. */
export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}

const filled = (sections: readonly Section[]): Section[] => sections.filter(({ fields }) => fields.length > 0);

/** What a record tells besides the words, the scores and the times; groups without a field are left out. */
export function detailSections({ event }: RegisterRecord, words: Words): Section[] {
  const titles = words.detail.sections;
  const anonymous = 'anonymous' in event.data && event.data.anonymous;
  const contact = anonymous
    ? [{ label: words.detail.anonymous, value: words.detail.anonymousHint }]
    : contactFields(contactOf([{ event }]), words);
  return filled([
    { title: titles.complaint, fields: complaintFields(event, words) },
    { title: titles.case, fields: [...followUpFields(event, words), ...caseFields(event, words)] },
    { title: titles.contact, fields: contact },
    { title: titles.about, fields: aboutFields(event, words) },
  ]);
}

/** The envelope: what the event is, apart from what it says. */
export function envelopeSection({ event }: RegisterRecord, words: Words): Section {
  const labels = words.detail.fields;
  const fields = only([
    [labels.site, siteOf(event.source)],
    [labels.type, event.type],
    [labels.source, event.source],
    [labels.id, event.id],
    [labels.sdkver, event.sdkver],
    [labels.attempt, event.attempt === undefined ? undefined : words.count(event.attempt)],
    [labels.losses, event.losses],
  ]);
  return { title: words.detail.sections.event, fields };
}
