import type { HearbackEvent } from '@hearback/protocol';
import { siteOf } from '@hearback/protocol/light';
import type { Words } from '../words/words.js';
import { categoryName } from './category-name.js';
import { shownText } from './erased-text.js';
import { type Field, only } from './fields.js';
import { complaintFields, followUpFields } from './voice-fields.js';

/**
 * What one step of a case says besides its words: of a complaint its circumstances, of a follow-up its answers, of a change its
 * account. Files, notes and messages are shown apart.
 */
export function stepFields(event: HearbackEvent, words: Words): Field[] {
  const { data } = event;
  const labels = words.detail.fields;
  if (!('by' in data)) {
    const { evidence: _evidence, ...rest } = data as typeof data & { evidence?: unknown };
    return [...complaintFields({ ...event, data: rest } as HearbackEvent, words), ...followUpFields(event, words)];
  }
  const account = data as unknown as Readonly<Record<string, unknown>>;
  const told = (name: string) => (typeof account[name] === 'string' ? shownText(account[name], words) : null);
  const category = told('category');
  const severity = told('severity') as keyof typeof words.severities | null;
  const failure = told('failure') as keyof typeof words.failures | null;
  return only([
    [labels.category, category && categoryName({ id: category, site: siteOf(event.source) }, words)],
    [labels.severity, severity && words.severities[severity]],
    [labels.failure, failure && words.failures[failure]],
    [labels.reason, told('reason')],
    [labels.cause, told('cause')],
    [labels.remedy, told('remedy')],
    [labels.responsible, told('responsible')],
    [labels.corrective, told('corrective')],
    [labels.preventive, told('preventive')],
  ]);
}
