import type { FollowUpData } from '../voices/follow-up.js';
import type { CaseState } from './case-state.js';

/** One deadline of a case. */
export type CaseDeadline = {
  readonly name: 'acknowledge' | 'act' | 'resolve';
  /** RFC 3339. */
  readonly dueAt: string;
  /** RFC 3339; `null` until it has been done. */
  readonly doneAt: string | null;
  /** Whether it was done late, or is late by now. */
  readonly isBreached: boolean;
};

/** Something that happened to a case, as far as the person who raised it is concerned. */
export type TrackedStep = {
  /** RFC 3339. */
  readonly at: string;
  /** A change of the case, or what the person did later: `amendment`, `follow-up`, `withdrawal`. */
  readonly change: string;
  /** What was written to them. */
  readonly message?: string;
  /** Why a case was rejected. */
  readonly reason?: string;
  /** What was done to resolve it. */
  readonly remedy?: string;
  /** Who signed the words; absent where nothing was written to the person. */
  readonly by?: { readonly name?: string; readonly role?: string };
  /** Of a closing: nobody closed it, they said nothing for as long as the site waits. */
  readonly isBySilence?: boolean;
  /** What the person answered when asked whether it was put right. */
  readonly fixed?: FollowUpData['fixed'];
};

/** A case as an endpoint shows it to the person who raised it. @see openapi.yaml, `TrackedCase` */
export type TrackedCase = {
  readonly number: string;
  readonly kind: 'complaint' | 'suggestion';
  readonly state: CaseState;
  readonly isWithdrawn: boolean;
  /** Whether the person has answered the follow-up since the case was last resolved. */
  readonly isFollowedUp: boolean;
  /** RFC 3339. */
  readonly receivedAt: string;
  /** RFC 3339. */
  readonly updatedAt: string;
  /** What they were promised when they wrote, in the site's words. */
  readonly promise?: string;
  readonly deadlines: readonly CaseDeadline[];
  /** When it is closed unless anybody says something before, RFC 3339; absent where that does not happen by itself. */
  readonly closesAt?: string;
  readonly told: readonly TrackedStep[];
};
