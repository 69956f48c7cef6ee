import { CASE_TYPES, VOICE_TYPES, type TrackedCase, type TrackedStep } from '@hearback/protocol';
import { standingOf, type Service } from '../cases/deadlines.js';
import type { Case, CaseStep } from '../cases/fold-case.js';
import { closesAt } from '../cases/silence.js';
import { ERASED } from '../register/sealed-places.js';

/** Steps that are news to the person: what concerns them of what was done, and what they did later. What a newer collector records besides may be for colleagues alone. */
const TOLD: ReadonlySet<string> = new Set([
  CASE_TYPES.acknowledged,
  CASE_TYPES.assigned,
  CASE_TYPES.started,
  CASE_TYPES.replied,
  CASE_TYPES.resolved,
  CASE_TYPES.rejected,
  CASE_TYPES.reopened,
  CASE_TYPES.closed,
  VOICE_TYPES['follow-up'],
  VOICE_TYPES.amendment,
  VOICE_TYPES.withdrawal,
]);

/** The placeholder for erased words. */
const ERASED_WORDS: unknown = JSON.parse(ERASED.words);

/** Leaves out the placeholder for erased words, which nobody wrote to the person. */
const unlessErased = (text: string | undefined): string | undefined => (text === ERASED_WORDS ? undefined : text);

/** The words for the person in a step, and who signs them. Notes, causes and assignments are for colleagues. */
function wordsOf({ event }: CaseStep): Pick<TrackedStep, 'message' | 'reason' | 'remedy' | 'by'> {
  if (!('by' in event.data)) return {};
  const { by } = event.data;
  const message = 'message' in event.data ? unlessErased(event.data.message) : undefined;
  const reason = event.type === CASE_TYPES.rejected ? unlessErased(event.data.reason) : undefined;
  const remedy = event.type === CASE_TYPES.resolved ? unlessErased(event.data.remedy) : undefined;
  const isSigned = message !== undefined || reason !== undefined;
  return {
    ...(message !== undefined && { message }),
    ...(reason !== undefined && { reason }),
    ...(remedy !== undefined && { remedy }),
    ...(isSigned && {
      by: { ...(by.name !== undefined && { name: by.name }), ...(by.role !== undefined && { role: by.role }) },
    }),
  };
}

/** What a step tells the person; `null` for one that is no news to them. */
export function toldBy(step: CaseStep): TrackedStep | null {
  const { at, event } = step;
  if (!TOLD.has(event.type)) return null;
  const change = /\.([a-z-]+)\.v\d+$/.exec(event.type)?.[1] ?? '';
  const fixed = event.type === VOICE_TYPES['follow-up'] ? event.data.fixed : undefined;
  const isBySilence = 'silenceDays' in event.data;
  return { at, change, ...wordsOf(step), ...(isBySilence && { isBySilence }), ...(fixed !== undefined && { fixed }) };
}

/**
 * A case for the person who raised it: its state, what they were told and did, by when they will hear back, and when it is closed by silence. Their own words are left
 * out, since anyone who finds the link on a shared device could read them.
 *
 * @param nowMs Milliseconds since 1970.
 */
export function trackedCase(found: Case, service: Service, nowMs: number): TrackedCase {
  const { number, kind, state, isWithdrawn, steps, voice } = found;
  const closing = closesAt(found, service);
  const lastOf = (type: string) => steps.findLastIndex(({ event }) => event.type === type);
  return {
    number,
    kind,
    state,
    isWithdrawn,
    isFollowedUp: lastOf(VOICE_TYPES['follow-up']) > lastOf(CASE_TYPES.resolved),
    receivedAt: steps[0]!.at,
    // Changes that the person is not told of do not count as news.
    updatedAt: (steps.findLast(({ event }) => TOLD.has(event.type)) ?? steps[0]!).at,
    ...(voice.promise !== undefined && { promise: voice.promise }),
    deadlines: standingOf(found, service, nowMs).deadlines,
    ...(closing !== null && { closesAt: closing }),
    told: steps.flatMap((step) => toldBy(step) ?? []),
  };
}
