import type { CaseChange, CaseDeadline, CaseState, Failure, Severity } from '@hearback/protocol/light';
import type { Actor, FollowUpData, HearbackEvent } from '@hearback/protocol';

/** What lists and single cases have in common. */
export interface CaseSummary {
  readonly number: string;
  readonly site: string;
  readonly kind: 'complaint' | 'suggestion';
  readonly state: CaseState;
  readonly category?: string;
  readonly failure?: Failure;
  readonly severity?: Severity;
  readonly assignedTo: Actor | null;
  readonly isWithdrawn: boolean;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly deadlines: readonly CaseDeadline[];
  readonly breaches: number;
  readonly isOverdue: boolean;
  /** Of the last record; goes into `If-Match`. */
  readonly version: number;
}

/** A case in a list. */
export interface ListedCase extends CaseSummary {
  /** What the person is called; `null` if they gave no name. */
  readonly contactName: string | null;
  /** What the person saw the category called, as long as it is theirs; `null` if they saw none. */
  readonly categoryLabel: string | null;
  /** The beginning of what the person wrote. */
  readonly excerpt: string;
}

/** Something that happened to a case. */
export interface CaseStep {
  readonly seq: number;
  readonly at: string;
  readonly event: HearbackEvent;
}

/** A case with all that happened to it. */
export interface WholeCase extends CaseSummary {
  /** What may be done next. */
  readonly allowed: readonly CaseChange[];
  /** When it is closed unless anybody says something before, RFC 3339; absent where that does not happen by itself. */
  readonly closesAt?: string;
  readonly followUp: FollowUpData | null;
  readonly steps: readonly CaseStep[];
}

/** States in which somebody still has to do something. */
export const OPEN_STATES: readonly CaseState[] = ['received', 'acknowledged', 'assigned', 'in-progress', 'reopened'];
