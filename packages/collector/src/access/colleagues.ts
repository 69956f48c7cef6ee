import type { Actor } from '@hearback/protocol';
import type { Store } from '../store/store.js';
import type { Grant } from './grants.js';
import { covers } from './scopes.js';
import type { SeenSites } from './seen-sites.js';

const meet = (one: SeenSites, other: SeenSites): boolean =>
  one === null || other === null || one.some((site) => other.includes(site));

/**
 * The people who handle cases of the same sites, each with a token in their name: those whom a handler may want to assign a case to.
 *
 * @param grant Of whoever asks, and is one of them. Whoever may only read has no colleagues.
 * @returns By the names of their tokens, which are their ids; tokens without a display name are left out, as those of desks and programs.
 */
export async function colleaguesOf(grant: Grant, store: Pick<Store, 'tokens'>): Promise<Actor[]> {
  if (!covers(grant.scope, 'handle')) return [];
  return (await store.tokens()).flatMap(({ name, displayName, scope, sites, revokedAt }) =>
    displayName !== null && revokedAt === null && covers(scope, 'handle') && meet(sites, grant.sites)
      ? [{ id: name, name: displayName }]
      : [],
  );
}
