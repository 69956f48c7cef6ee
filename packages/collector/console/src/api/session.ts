import type { Actor } from '@hearback/protocol';
import type { SeenSites } from '../../../src/access/seen-sites.js';
import type { WorkingCalendar } from '../../../src/cases/working-time.js';
import type { NamingSite } from '../reading/naming-site.js';
import { askCollector } from './ask-collector.js';

/** Somebody else who handles cases, with those of one's sites whose cases they see: `null` for all, and absent where the collector is of an earlier version. */
export type Colleague = Actor & { readonly sites?: SeenSites };

/** Who is signed in, and what they may do. */
export interface SessionInfo {
  /** Name of the token; `null` for one that has none. */
  readonly name: string | null;
  /** Name that signs changes made with the token; `null` where each request says it. */
  readonly displayName: string | null;
  readonly scope: 'read' | 'handle' | 'admin';
  /** The sites that the token is bound to; `null` where it is for all, and absent where the collector is of an earlier version. */
  readonly boundTo?: SeenSites;
  /** Mark of the token: what is kept in this browser for its holder is kept by it. */
  readonly holder: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  /** Those who handle cases of the same sites with a token in their name; absent where the collector is of an earlier version. */
  readonly colleagues?: readonly Colleague[];
  /** Each site of the collector that the token may see: the hours it works by, where `null` is around the clock, the time zone of its days, and what it calls things. */
  readonly sites: readonly (NamingSite & {
    readonly calendar: WorkingCalendar | null;
    readonly timeZone: string;
  })[];
}

const PATH = '/console/session';

/**
 * Begins a session. The token is sent once and kept nowhere.
 *
 * @throws {SignedOut} If the collector does not know the token.
 * @throws {Unavailable} If it does not answer.
 */
export async function signIn(token: string): Promise<SessionInfo> {
  const headers = { 'content-type': 'application/json' };
  const response = await askCollector(PATH, { method: 'POST', headers, body: JSON.stringify({ token }) });
  return (await response.json()) as SessionInfo;
}

/** The session that this browser has; `null` if it has none. */
export async function currentSession(): Promise<SessionInfo | null> {
  const response = await askCollector(PATH);
  return response.status === 204 ? null : ((await response.json()) as SessionInfo);
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await askCollector(PATH, { method: 'DELETE' });
}
