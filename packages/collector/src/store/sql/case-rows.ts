import { summaryOf, type CaseSummary } from '../../cases/case-summary.js';
import { nextDeadline, type Service, type Timed } from '../../cases/deadlines.js';
import type { Case, Round } from '../../cases/fold-case.js';
import { noticeStateOf, type OverdueNotice } from '../../cases/overdue-notices.js';
import type { CaseRow, FacetRow } from './tables.js';

/** What cases are counted and filtered by. */
export type Facet = Omit<FacetRow, 'id' | 'cases'>;

/** What of a case has no column of its own. */
type More = Pick<CaseSummary, 'assignedTo' | 'isWithdrawn' | 'rounds'> & {
  readonly failure?: CaseSummary['classified']['failure'];
};

const firstRound = (receivedAt: string): Round => ({
  beganAt: receivedAt,
  acknowledgedAt: null,
  actedAt: null,
  resolvedAt: null,
});

/** The facet of a case. */
export const facetOf = ({
  site,
  kind,
  state,
  classified,
}: Pick<Case, 'site' | 'kind' | 'state' | 'classified'>): Facet => ({
  site,
  kind,
  state,
  severity: classified.severity ?? '',
  category: classified.category ?? '',
});

/** In place of the deadline if its notice was early; no deadline has this value. */
export const NOTICED_EARLY = '';

/**
 * What of a row depends on how its site is served.
 *
 * @param notices Overdue notices of the case.
 */
export function timesOf(
  found: Timed,
  notices: readonly OverdueNotice[],
  service: Service,
): Pick<CaseRow, 'due_at' | 'told_due_at'> {
  const next = nextDeadline(found, service);
  if (!next) return { due_at: null, told_due_at: null };
  const told_due_at = { none: null, early: NOTICED_EARLY, given: next.dueAt }[
    noticeStateOf(notices, found.rounds, next.name)
  ];
  return { due_at: next.dueAt, told_due_at };
}

/**
 * A case as its row, except for the facet's own number.
 *
 * @param notices Overdue notices of the case.
 */
export function rowOf(found: Case, notices: readonly OverdueNotice[], service: Service): Omit<CaseRow, 'facet'> {
  const summary = summaryOf(found);
  const { seq, number, receivedAt, updatedAt, version, text, assignedTo, isWithdrawn, rounds, classified } = summary;
  const isNew = version === seq && classified.failure === undefined;
  const more: More = { assignedTo, isWithdrawn, rounds, failure: classified.failure };
  return {
    seq,
    number,
    received_at: receivedAt,
    updated_at: updatedAt,
    ...timesOf(found, notices, service),
    assignee: assignedTo?.id ?? null,
    version,
    text,
    more: isNew ? null : JSON.stringify(more),
  };
}

/** The case that `rowOf` made a row of. */
export function summaryFrom(row: CaseRow & Facet): CaseSummary {
  const { seq, number, site, kind, state, severity, category, version, text } = row;
  const more: More =
    row.more === null
      ? { assignedTo: null, isWithdrawn: false, rounds: [firstRound(row.received_at)] }
      : (JSON.parse(row.more) as More);
  const { failure, ...others } = more;
  const classified = {
    ...(category && { category }),
    ...(failure && { failure }),
    ...(severity && { severity: severity as 'A' | 'B' | 'C' }),
  };
  return {
    seq,
    number,
    site,
    kind,
    state,
    version,
    text,
    classified,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    ...others,
  };
}
