import {
  CASE_CHANGES,
  CASE_TYPES,
  STATE_AFTER,
  VOICE_TYPES,
  type AmendmentData,
  type CaseChange,
  type CaseEvent,
  type CaseState,
  type ComplaintData,
  type FollowUpData,
  type HearbackEvent,
  type SuggestionData,
} from '@hearback/protocol';
import type { StoredRecord } from '../register/record.js';
import { isAllowed, OPEN_STATES } from './case-rules.js';

/** From the receipt or a reopening of a case to its end. Times are RFC 3339; `null` for what has not happened. */
export type Round = {
  readonly beganAt: string;
  readonly acknowledgedAt: string | null;
  /** First action: work has begun, or the case came to an end. */
  readonly actedAt: string | null;
  /** Resolved or rejected. */
  readonly resolvedAt: string | null;
  /** Whether it ended with a rejection. @default false */
  readonly isRejected?: true;
  /** When the person withdrew it while it was open, which stops its clocks. Absent for any other. */
  readonly withdrawnAt?: string;
  /** When the person first said whether its resolution put it right. Absent where they have not. */
  readonly followedUpAt?: string;
};

/** How a case is classified. */
export type Classification = Pick<ComplaintData, 'category' | 'failure' | 'severity'>;

/** Something that happened to a case. */
export type CaseStep = { readonly seq: number; readonly at: string; readonly event: HearbackEvent };

/** A case: the fold of its events. */
export type Case = {
  readonly number: string;
  readonly site: string;
  readonly kind: 'complaint' | 'suggestion';
  readonly state: CaseState;
  /** As its handlers see it; the customer's own where nobody has changed it. */
  readonly classified: Classification;
  readonly voice: ComplaintData | SuggestionData;
  readonly assignedTo: Extract<CaseEvent, { type: typeof CASE_TYPES.assigned }>['data']['to'] | null;
  readonly isWithdrawn: boolean;
  /** The person's last answer to whether it was put right. */
  readonly followUp: FollowUpData | null;
  /** The first, and one more for each reopening. */
  readonly rounds: readonly Round[];
  readonly steps: readonly CaseStep[];
  /** `seq` of its last record; changes whenever the case does. */
  readonly version: number;
};

const changeOf = new Map<string, CaseChange>(CASE_CHANGES.map((change) => [CASE_TYPES[change], change]));

/** Changes by which a case counts as acknowledged, and as acted upon. */
const ACKNOWLEDGES: ReadonlySet<CaseChange> = new Set([
  'acknowledged',
  'assigned',
  'started',
  'replied',
  'resolved',
  'rejected',
] as const);
const ACTS: ReadonlySet<CaseChange> = new Set(['started', 'resolved', 'rejected'] as const);
const ENDS: ReadonlySet<CaseState> = new Set(['resolved', 'rejected', 'closed'] as const);

const newRound = (beganAt: string): Round => ({ beganAt, acknowledgedAt: null, actedAt: null, resolvedAt: null });

/** The case that a first voice begins; `null` for any other event. */
function begin({ seq, receivedAt, number, site }: StoredRecord, event: HearbackEvent): Case | null {
  if (event.type !== VOICE_TYPES.complaint && event.type !== VOICE_TYPES.suggestion) return null;
  if (typeof event.data.text !== 'string') return null;
  const isComplaint = event.type === VOICE_TYPES.complaint;
  const { category, failure, severity } = event.data as Classification;
  return {
    number,
    site,
    kind: isComplaint ? 'complaint' : 'suggestion',
    state: 'received',
    classified: { ...(category && { category }), ...(failure && { failure }), ...(severity && { severity }) },
    voice: event.data,
    assignedTo: null,
    isWithdrawn: false,
    followUp: null,
    rounds: [newRound(receivedAt)],
    steps: [{ seq, at: receivedAt, event }],
    version: seq,
  };
}

/** The case in a new state, with the clocks that this stops or starts. */
function moved(found: Case, state: CaseState, at: string, change?: CaseChange): Case {
  const round = found.rounds.at(-1)!;
  const reached = (time: string | null, isReached: boolean) => time ?? (isReached ? at : null);
  const isEnd = ENDS.has(state) && state !== found.state;
  const stopped: Round = {
    ...round,
    acknowledgedAt: reached(round.acknowledgedAt, isEnd || (change !== undefined && ACKNOWLEDGES.has(change))),
    actedAt: reached(round.actedAt, isEnd || (change !== undefined && ACTS.has(change))),
    resolvedAt: reached(round.resolvedAt, isEnd),
    ...(isEnd && state === 'rejected' && { isRejected: true }),
  };
  const rounds = [...found.rounds.slice(0, -1), stopped];
  if (state !== 'reopened' || found.state === state) return { ...found, state, rounds };
  // Whoever opens a case that was withdrawn means to answer it after all.
  return { ...found, state, rounds: [...rounds, newRound(at)], isWithdrawn: false };
}

const withLastRound = (found: Case, round: Round): Case => ({
  ...found,
  rounds: [...found.rounds.slice(0, -1), round],
});

/** The case once the person has withdrawn it. What nobody had done by then counts as done by nobody. */
function withdrawn(found: Case, at: string): Case {
  const ended = { ...found, state: 'closed', isWithdrawn: true } as const;
  return OPEN_STATES.has(found.state) ? withLastRound(ended, { ...found.rounds.at(-1)!, withdrawnAt: at }) : ended;
}

/** The case, which the person followed up. */
function followedUp(found: Case, followUp: FollowUpData, at: string): Case {
  const round = found.rounds.at(-1)!;
  const isFirst = round.resolvedAt !== null && !round.isRejected && round.followedUpAt === undefined;
  const told = isFirst ? withLastRound(found, { ...round, followedUpAt: at }) : found;
  return { ...moved(told, stateAfterFollowUp(found, followUp), at), followUp };
}

/** The case, to which the person added something. Words and files have to be read by somebody, so a case that is over is opened again for them. */
function amended(found: Case, { text, evidence }: AmendmentData, at: string): Case {
  const isToBeRead = text !== undefined || evidence !== undefined;
  return isToBeRead && !found.isWithdrawn && isAllowed('reopened', found.state) ? moved(found, 'reopened', at) : found;
}

/** The state that follows from what the person says: they have the last word on whether a case is over. */
function stateAfterFollowUp(found: Case, { reopen, fixed, comment }: FollowUpData): CaseState {
  const isToBeRead = comment !== undefined && fixed !== 'yes' && !found.isWithdrawn;
  const wantsMore = reopen ?? (fixed === 'no' || isToBeRead);
  if (wantsMore) return isAllowed('reopened', found.state) ? 'reopened' : found.state;
  return fixed === 'yes' && found.state === 'resolved' ? 'closed' : found.state;
}

function applied(found: Case, { receivedAt: at }: StoredRecord, event: HearbackEvent): Case {
  const change = changeOf.get(event.type);
  if (change === undefined) {
    if (event.type === VOICE_TYPES.withdrawal) return withdrawn(found, at);
    if (event.type === VOICE_TYPES.amendment) return amended(found, event.data, at);
    return event.type === VOICE_TYPES['follow-up'] ? followedUp(found, event.data, at) : found;
  }
  if (!isAllowed(change, found.state)) return found;
  const after = moved(found, STATE_AFTER[change] ?? found.state, at, change);
  if (event.type === CASE_TYPES.assigned) return { ...after, assignedTo: event.data.to };
  if (event.type !== CASE_TYPES.reclassified) return after;
  const { category, failure, severity } = event.data;
  const classified = { ...(category && { category }), ...(failure && { failure }), ...(severity && { severity }) };
  return { ...after, classified: { ...found.classified, ...classified } };
}

/** A store accepts any text; only events that came through the endpoint are sure to have data. */
const isReadable = ({ data }: HearbackEvent): boolean => typeof data === 'object' && data !== null;

/**
 * Whether something that came later belongs to a case: a number can also be that of a voice at another site, and what is sent there is no business of
 * this one. An erasure is of all that has the number; it is recorded at the site where that came first.
 */
const isOf = (found: Case, { site, type }: StoredRecord): boolean => site === found.site || type === CASE_TYPES.erased;

/**
 * The case that records add up to, in the order of `seq`. A change that was not allowed when it came is among the steps but has no effect; another
 * first voice with the same number is not part of the case, nor is what was sent to another site.
 *
 * @param records All records of one number.
 * @returns `null` if no complaint or suggestion is among them.
 */
export function foldCase(records: readonly StoredRecord[]): Case | null {
  let found: Case | null = null;
  for (const record of records) {
    const event = JSON.parse(record.event) as HearbackEvent;
    if (!isReadable(event)) continue;
    if (!found) {
      found = begin(record, event);
      continue;
    }
    if (!('number' in event.data) || !isOf(found, record)) continue;
    const step: CaseStep = { seq: record.seq, at: record.receivedAt, event };
    found = { ...applied(found, record, event), steps: [...found.steps, step], version: record.seq };
  }
  return found;
}
