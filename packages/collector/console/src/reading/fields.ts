import type { HearbackEvent } from '@hearback/protocol';
import { siteOf } from '@hearback/protocol/light';
import { scorecardName } from '../insights/scorecard-name.js';
import type { Words } from '../words/words.js';
import { askedScorecard } from './asked-scorecard.js';
import { inWords } from './in-words.js';
import { languageName } from './language-name.js';
import { subjectPath } from './record-summary.js';

/** One labelled value. `href` makes a link of it; it is built here from checked parts, never taken from an event. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
}

/** Fields that have a value, in order. */
export function only(entries: readonly (readonly [label: string, value: string | null | undefined])[]): Field[] {
  return entries.flatMap(([label, value]) => (value == null || value === '' ? [] : [{ label, value }]));
}

/** A language with its tag, where it has a name of its own. */
function languageWords(tag: string, locale: string): string {
  const name = languageName(tag, locale);
  return name === tag ? tag : `${name} (${tag})`;
}

/** Who said it, about what, where. */
export function aboutFields({ data, source }: HearbackEvent, words: Words): Field[] {
  const labels = words.detail.fields;
  const subject = 'subject' in data ? data.subject : undefined;
  const path = subjectPath(subject).toReversed().join(' › ');
  const page = 'page' in data ? data.page : undefined;
  const scored = 'scale' in data;
  const recipient = 'recipient' in data ? data.recipient : undefined;
  const fields = only([
    [labels.recipient, recipient && (recipient.label ?? inWords(recipient.id))],
    [labels.subject, subject && `${path} (${subject.type} ${subject.id})`],
    [labels.respondent, 'scale' in data || 'respondent' in data || 'text' in data ? respondentOf(data, words) : null],
    [labels.scale, scored ? words.scales[data.scale] : null],
    [labels.facet, scored ? words.facets[data.facet ?? 'perception'] : null],
    [
      labels.scorecard,
      'scorecard' in data
        ? `${scorecardName(askedScorecard(data, siteOf(source), words), words)} · ${data.scorecard.version}`
        : null,
    ],
    [labels.promise, 'promise' in data ? data.promise : null],
    [labels.lang, 'lang' in data && data.lang ? languageWords(data.lang, words.locale) : null],
    [labels.page, page],
    [labels.tracking, 'trackingKeyHash' in data && data.trackingKeyHash ? words.detail.trackingYes : null],
  ]);
  return fields.map((field) => (field.value === page && /^https?:\/\//.test(page) ? { ...field, href: page } : field));
}

function respondentOf(data: HearbackEvent['data'], words: Words): string | null {
  if ('number' in data) return null;
  return words.respondents[('respondent' in data && data.respondent) || 'customer'];
}
