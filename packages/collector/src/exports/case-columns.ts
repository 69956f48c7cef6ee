import type { ComplaintData } from '@hearback/protocol';
import { contactOf } from '../cases/contact-of.js';
import { standingOf, type DeadlineName, type Service, type Standing } from '../cases/deadlines.js';
import type { Case } from '../cases/fold-case.js';
import type { Column } from './csv-table.js';

/** A case and its deadlines. */
type CaseRow = { readonly found: Case; readonly standing: Standing };

/**
 * The row of a case.
 *
 * @param nowMs Milliseconds since 1970.
 */
export const caseRow = (found: Case, serviceOf: (site: string) => Service, nowMs: number): CaseRow => ({
  found,
  standing: standingOf(found, serviceOf(found.site), nowMs),
});

const complaint = ({ found }: CaseRow): Partial<ComplaintData> => (found.kind === 'complaint' ? found.voice : {});
const contact = ({ found }: CaseRow) => contactOf(found.steps);
const files = ({ found }: CaseRow) =>
  found.steps.flatMap(({ event: { data } }) => ('evidence' in data && data.evidence) || []).length;
const due = (name: DeadlineName) => ({
  name: `${name}_by`,
  cell: ({ standing }: CaseRow) => standing.deadlines.find((each) => each.name === name)?.dueAt,
});
const done = (name: DeadlineName) => ({
  name: `${name}_done_at`,
  cell: ({ standing }: CaseRow) => standing.deadlines.find((each) => each.name === name)?.doneAt,
});

/** What the last resolution says, if there was one. */
const resolution = ({ found }: CaseRow) =>
  found.steps.flatMap(({ event }) => (event.type === 'app.hearback.case.resolved.v1' ? [event.data] : [])).at(-1);

/** Why the case was rejected last, if it was. */
const rejection = ({ found }: CaseRow) =>
  found.steps.flatMap(({ event }) => (event.type === 'app.hearback.case.rejected.v1' ? [event.data] : [])).at(-1);

/** The columns of a table of cases, from left to right. */
export const CASE_COLUMNS: readonly Column<CaseRow>[] = [
  { name: 'number', cell: ({ found }) => found.number },
  { name: 'site', cell: ({ found }) => found.site },
  { name: 'kind', cell: ({ found }) => found.kind },
  { name: 'state', cell: ({ found }) => found.state },
  { name: 'withdrawn', cell: ({ found }) => found.isWithdrawn },
  { name: 'category', cell: ({ found }) => found.classified.category },
  { name: 'failure', cell: ({ found }) => found.classified.failure },
  { name: 'severity', cell: ({ found }) => found.classified.severity },
  { name: 'received_at', cell: ({ found }) => found.steps[0]!.at },
  { name: 'updated_at', cell: ({ found }) => found.steps.at(-1)!.at },
  due('acknowledge'),
  done('acknowledge'),
  due('act'),
  done('act'),
  due('resolve'),
  done('resolve'),
  { name: 'overdue', cell: ({ standing }) => standing.isOverdue },
  { name: 'breaches', cell: ({ standing }) => standing.breaches },
  { name: 'reopened', cell: ({ found }) => found.rounds.length - 1 },
  { name: 'assigned_to', cell: ({ found }) => found.assignedTo?.name ?? found.assignedTo?.id },
  { name: 'text', cell: ({ found }) => found.voice.text },
  { name: 'occurred_at', cell: (row) => complaint(row).occurredAt },
  { name: 'wanted', cell: (row) => complaint(row).wanted },
  { name: 'wanted_detail', cell: (row) => complaint(row).wantedDetail },
  { name: 'files', cell: files },
  { name: 'recipient', cell: ({ found }) => ('recipient' in found.voice ? found.voice.recipient?.id : null) },
  { name: 'subject_type', cell: ({ found }) => found.voice.subject?.type },
  { name: 'subject_id', cell: ({ found }) => found.voice.subject?.id },
  { name: 'subject_name', cell: ({ found }) => found.voice.subject?.name },
  { name: 'respondent', cell: ({ found }) => found.voice.respondent ?? 'customer' },
  { name: 'language', cell: ({ found }) => found.voice.lang },
  { name: 'page', cell: ({ found }) => found.voice.page },
  { name: 'anonymous', cell: ({ found }) => 'anonymous' in found.voice },
  { name: 'contact_name', cell: (row) => contact(row).name },
  { name: 'contact_phone', cell: (row) => contact(row).phone },
  { name: 'contact_email', cell: (row) => contact(row).email },
  { name: 'contact_channel', cell: (row) => contact(row).channel },
  { name: 'contact_time', cell: (row) => contact(row).preferredTime },
  { name: 'callback_agreed', cell: (row) => contact(row).callback },
  { name: 'cause', cell: (row) => resolution(row)?.cause },
  { name: 'remedy', cell: (row) => resolution(row)?.remedy },
  { name: 'responsible', cell: (row) => resolution(row)?.responsible },
  { name: 'corrective', cell: (row) => resolution(row)?.corrective },
  { name: 'preventive', cell: (row) => resolution(row)?.preventive },
  { name: 'rejected_because', cell: (row) => rejection(row)?.reason },
  { name: 'put_right', cell: ({ found }) => found.followUp?.fixed },
  { name: 'satisfaction', cell: ({ found }) => found.followUp?.satisfaction },
];
