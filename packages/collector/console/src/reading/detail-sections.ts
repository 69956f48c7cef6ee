import { siteOf } from '@hearback/protocol/light';
import type { RegisterRecord } from '../register/record.js';
import type { Words } from '../words/words.js';
import { aboutFields, type Field, only } from './fields.js';
import { caseFields, complaintFields, contactFields, followUpFields } from './voice-fields.js';

/** A titled group of fields of one record, in words. */
export interface Section {
  readonly id: 'complaint' | 'contact' | 'about' | 'event';
  readonly title: string;
  readonly fields: readonly Field[];
}

/** Everything a record holds besides what was said, its scores and its times; groups without a field are left out. */
export function detailSections(record: RegisterRecord, words: Words): Section[] {
  const { event } = record;
  const titles = words.detail.sections;
  const labels = words.detail.fields;
  const sections: Section[] = [
    { id: 'complaint', title: titles.complaint, fields: [...complaintFields(event, words)] },
    { id: 'about', title: titles.about, fields: [...followUpFields(event, words), ...caseFields(event, words)] },
    { id: 'contact', title: titles.contact, fields: contactFields(event, words) },
    { id: 'about', title: titles.about, fields: aboutFields(event, words) },
    {
      id: 'event',
      title: titles.event,
      fields: only([
        [labels.site, siteOf(event.source)],
        [labels.type, event.type],
        [labels.source, event.source],
        [labels.id, event.id],
        [labels.sdkver, event.sdkver],
        [labels.attempt, event.attempt === undefined ? undefined : words.count(event.attempt)],
      ]),
    },
  ];
  return sections.filter(({ fields }) => fields.length > 0);
}
