import type { CaseState, FollowUpData } from '@hearback/protocol/light';

/** A deadline, as the endpoint states it. Times are RFC 3339. */
export type Due = {
  readonly name: 'acknowledge' | 'act' | 'resolve';
  readonly dueAt: string;
  readonly doneAt: string | null;
  readonly isBreached: boolean;
};

/** Something that happened to a case. */
export type Told = {
  readonly at: string;
  /** A change of the case, or what the person did: `amendment`, `follow-up`, `withdrawal`. */
  readonly change: string;
  readonly message?: string;
  readonly reason?: string;
  readonly remedy?: string;
  readonly by?: { readonly name?: string; readonly role?: string };
  readonly fixed?: FollowUpData['fixed'];
};

/** A case as the endpoint tells the person who raised it. @see openapi.yaml, `TrackedCase` */
export type TrackedCase = {
  readonly number: string;
  readonly kind: 'complaint' | 'suggestion';
  readonly state: CaseState;
  readonly isWithdrawn: boolean;
  readonly isFollowedUp: boolean;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly promise?: string;
  readonly deadlines: readonly Due[];
  readonly told: readonly Told[];
};

/** What the person did themselves, which is not news to them. */
const OWN = ['amendment', 'follow-up', 'withdrawal'];

/**
 * Whether somebody else has done something to a case since the person last looked.
 *
 * @param seenAt RFC 3339; `undefined` for never.
 */
export const hasNews = ({ told }: TrackedCase, seenAt: string | undefined): boolean =>
  told.some(({ at, change }) => !OWN.includes(change) && at > (seenAt ?? ''));
