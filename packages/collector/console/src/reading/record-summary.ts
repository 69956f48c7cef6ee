import type { Actor } from '@hearback/protocol';
import { siteOf, type Respondent, type Subject } from '@hearback/protocol/light';
import type { RegisterRecord } from '../register/record.js';
import { type Essence, essenceOf } from './essence.js';
import { kindOf, type RecordKind } from './record-kind.js';

/** What one row of the list says. Free of language: words are chosen when it is drawn. */
export interface RecordSummary {
  readonly kind: RecordKind;
  /** Empty when the source names none. */
  readonly site: string;
  readonly essence: Essence;
  /** First line of what the person wrote, or the question they answered; empty if there is neither. */
  readonly line: string;
  /** Whether `line` is the person's own words. */
  readonly spoken: boolean;
  /** Language of `line`, if the event tells. */
  readonly lang: string | undefined;
  /** What it is about, innermost first, by name where there is one. */
  readonly subject: readonly string[];
  /** Who speaks; `null` for a change of a case, which staff make. */
  readonly respondent: Respondent | null;
  /** Who changed a case; `null` for a voice, and where the collector noted by itself that a deadline had passed or nobody had said anything. */
  readonly by: Actor | null;
  /** Of a closing by silence, after how many days; `null` for anything else. */
  readonly silenceDays: number | null;
}

const firstLine = (text: string): string => /\S[^\r\n]*/.exec(text)?.[0].trimEnd() ?? '';

/** Names of a subject and of everything it is part of, innermost first. */
export function subjectPath(subject: Subject | undefined): string[] {
  const names: string[] = [];
  for (let part = subject; part; part = part.parent) names.push(part.name ?? part.id);
  return names;
}

/** Sums a record up in one row. */
export function summarise({ event }: RegisterRecord): RecordSummary {
  const { data } = event;
  const silenceDays = ('silenceDays' in data && data.silenceDays) || null;
  const spoken = [
    'comment' in data && data.comment,
    'text' in data && data.text,
    'message' in data && data.message,
    'reason' in data && data.reason,
    'note' in data && data.note,
  ].find((text) => typeof text === 'string' && text.trim() !== '');
  const asked = 'question' in data && data.question ? data.question : '';
  const kind = kindOf(event);
  return {
    kind,
    site: siteOf(event.source) ?? '',
    essence: essenceOf(event),
    line: firstLine(spoken || asked),
    spoken: Boolean(spoken),
    lang: 'lang' in data ? data.lang : undefined,
    subject: subjectPath('subject' in data ? data.subject : undefined),
    by: kind === 'case' && 'by' in data && !('deadline' in data) && silenceDays === null ? data.by : null,
    silenceDays,
    respondent: kind === 'case' ? null : ('respondent' in data && data.respondent) || 'customer',
  };
}
