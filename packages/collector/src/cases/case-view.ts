import { CASE_TYPES, type CaseState } from '@hearback/protocol';
import { changesFrom } from './case-rules.js';
import { standingOf, type Deadline, type Service } from './deadlines.js';
import type { Case, CaseStep } from './fold-case.js';

/** Characters of a voice that a list shows. */
const EXCERPT_LENGTH = 200;

const summary = (found: Case, service: Service, nowMs: number) => {
  const { number, site, kind, state, classified, assignedTo, isWithdrawn, steps, version } = found;
  return {
    number,
    site,
    kind,
    state,
    ...classified,
    assignedTo,
    isWithdrawn,
    receivedAt: steps[0]!.at,
    updatedAt: steps.at(-1)!.at,
    ...standingOf(found, service, nowMs),
    version,
  };
};

/** A case in a list, for those who handle it. */
export const listedCase = (found: Case, service: Service, nowMs: number) => ({
  ...summary(found, service, nowMs),
  excerpt: Array.from(found.voice.text).slice(0, EXCERPT_LENGTH).join(''),
});

/** A case with all that happened to it, for those who handle it; `allowed` are the changes that may be made next. */
export const wholeCase = (found: Case, service: Service, nowMs: number) => ({
  ...summary(found, service, nowMs),
  allowed: changesFrom(found.state),
  followUp: found.followUp,
  steps: found.steps,
});

/** Something the person was told. */
export type Told = {
  readonly at: string;
  readonly change: string;
  readonly message?: string;
  /** Why a case was rejected. */
  readonly reason?: string;
  readonly by: { readonly name?: string; readonly role?: string };
};

/** A case as the person who raised it sees it. */
export type TrackedCase = {
  readonly number: string;
  readonly kind: Case['kind'];
  readonly state: CaseState;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly deadlines: readonly Deadline[];
  readonly told: readonly Told[];
};

/** What the person is told of a step: that it was made, by whom, and the words for them. Notes are for colleagues. */
function toldBy({ at, event }: CaseStep): Told[] {
  if (!('by' in event.data) || event.type === CASE_TYPES.erased || event.type === CASE_TYPES.reclassified) return [];
  const { message, by } = event.data;
  const { name, role } = by;
  const [, change = ''] = /\.case\.([a-z]+)\./.exec(event.type) ?? [];
  const reason = event.type === CASE_TYPES.rejected ? event.data.reason : undefined;
  return [
    {
      at,
      change,
      ...(message !== undefined && { message }),
      ...(reason !== undefined && { reason }),
      by: { ...(name !== undefined && { name }), ...(role !== undefined && { role }) },
    },
  ];
}

/** A case for the person who raised it. */
export function trackedCase(found: Case, service: Service, nowMs: number): TrackedCase {
  const { number, kind, state, steps } = found;
  return {
    number,
    kind,
    state,
    receivedAt: steps[0]!.at,
    updatedAt: steps.at(-1)!.at,
    deadlines: standingOf(found, service, nowMs).deadlines,
    told: steps.flatMap(toldBy),
  };
}
