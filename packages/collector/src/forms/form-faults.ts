import { describeIssue, SCALES, VOICE_DATA, type SchemaProblemCode } from '@hearback/protocol';
import type { FormVoice } from './form-voice.js';

/** What is wrong with one field. */
export type FormFault = { readonly field: string; readonly code: SchemaProblemCode };

/** Fields whose place in the data has another name than theirs. */
const FIELD_AT: Readonly<Record<string, string>> = {
  categoryLabel: 'category-label',
  wantedDetail: 'wanted-detail',
  occurredAt: 'occurred-at',
  'recipient/id': 'recipient',
  'recipient/label': 'recipient-label',
  'contact/preferredTime': 'preferred-time',
};

/** More than there are fields. */
const MOST_FAULTS = 40;

/** Name of the field that a place in the data comes from. */
function fieldAt(path: string): string {
  const place = path.slice(1);
  return FIELD_AT[place] ?? place.replace(/^contact\//, '').replaceAll('/', '-');
}

/** A valid value for a place, so that the check moves on to the next fault. */
function standIn(path: string, { kind, data }: FormVoice): unknown {
  if (path === '/text') return 'x';
  if (path === '/scale') return 'likert5';
  if (path !== '/score' || kind !== 'rating') return undefined;
  return Object.hasOwn(SCALES, String(data['scale'])) ? SCALES[data['scale'] as keyof typeof SCALES].min : 1;
}

/** The data with another value in a place; without the place for `undefined`. */
function replaced(data: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...deeper] = path.slice(1).split('/');
  const { [name]: before, ...others } = data;
  if (deeper.length === 0) return value === undefined ? others : { ...others, [name]: value };
  const inner = replaced(Object(before) as Record<string, unknown>, `/${deeper.join('/')}`, value);
  return Object.keys(inner).length === 0 ? others : { ...others, [name]: inner };
}

/** Everything in a voice that breaks the protocol's schema, field by field. */
export function formFaults(voice: FormVoice): FormFault[] {
  const faults: FormFault[] = [];
  let data: Record<string, unknown> = { ...voice.data };
  while (faults.length < MOST_FAULTS) {
    const checked = VOICE_DATA[voice.kind].safeParse(data);
    if (checked.success) break;
    const { path, code } = describeIssue(checked.error, data);
    faults.push({ field: fieldAt(path), code });
    data = replaced(data, path, standIn(path, { ...voice, data }));
  }
  return faults;
}
