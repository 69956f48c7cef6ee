import type { Actor } from '@hearback/protocol';
import type { Store } from '../store/store.js';
import type { Grant } from './grants.js';
import { covers } from './scopes.js';
import type { SeenSites } from './seen-sites.js';

/** Somebody to whom a case can be assigned. */
export type Colleague = Actor & {
  /** Those of the asker's sites whose cases they see; `null` for all of them. */
  readonly sites: SeenSites;
};

/** What of one's own sites another sees; `undefined` for none of them. */
function sharedSites(own: SeenSites, other: SeenSites): SeenSites | undefined {
  if (own === null || other === null) return other;
  const [first, ...more] = own.filter((site) => other.includes(site));
  return first === undefined ? undefined : [first, ...more];
}

/**
 * The people who handle cases of the same sites, each with a token in their name: those whom a handler may want to assign a case to.
 *
 * @param grant Of whoever asks, and is one of them. Whoever may only read has no colleagues.
 * @returns By the names of their tokens, which are their ids; tokens without a display name are left out, as those of desks and programs.
 */
export async function colleaguesOf(grant: Grant, store: Pick<Store, 'tokens'>): Promise<Colleague[]> {
  if (!covers(grant.scope, 'handle')) return [];
  return (await store.tokens()).flatMap(({ name, displayName, scope, sites, revokedAt }) => {
    const shared = sharedSites(grant.sites, sites);
    return displayName !== null && revokedAt === null && covers(scope, 'handle') && shared !== undefined
      ? [{ id: name, name: displayName, sites: shared }]
      : [];
  });
}
