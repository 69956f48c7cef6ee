import type { Actor } from '@hearback/protocol';
import { sees } from '../../../src/access/seen-sites.js';
import type { Colleague } from '../api/session.js';
import { HANDLER_CHANGES } from '../composer/change-fields.js';
import type { CaseSummary, WholeCase } from './case-types.js';
import { timelineOf } from './timeline.js';

/** What tells of people. */
export interface Known {
  /** Those that are listed. */
  readonly cases: readonly CaseSummary[];
  /** The one that is open; `null` for none. */
  readonly found: WholeCase | null;
  /** Id of the signed-in user; `null` for none. */
  readonly me: string | null;
  /** Their name; empty for none. */
  readonly handler: string;
  readonly colleagues: readonly Colleague[];
  /** Sites of the cases that are to be assigned. */
  readonly sites: readonly string[];
}

/**
 * People to whom cases can be assigned, as far as this page knows them: the signed-in user, colleagues with a token in their name who see every one
 * of their sites, assignees of listed cases of these sites, and those who took part in the open case.
 *
 * @returns Each once, by id. Of two of one name, whoever has a token comes first.
 */
export function knownPeople({ cases, found, me, handler, colleagues, sites }: Known): Actor[] {
  const own: Actor[] = me === null ? [] : [{ id: me, ...(handler !== '' && { name: handler }) }];
  const handlers = timelineOf(found?.steps ?? []).flatMap(({ change, by }) =>
    by !== null && HANDLER_CHANGES.some((each) => each === change) ? [by] : [],
  );
  const seeing = colleagues.flatMap(({ sites: seen = null, ...person }) =>
    sites.every((site) => sees(seen, site)) ? [person] : [],
  );
  // Whoever has a token is known by it: that another case is theirs does not mean that they see this one.
  const others = new Set(colleagues.map(({ id }) => id));
  const assigned = [...cases, ...(found ? [found] : [])].flatMap(({ assignedTo, site }) =>
    assignedTo && sites.includes(site) && !others.has(assignedTo.id) ? [assignedTo] : [],
  );
  const byId = new Map<string, Actor>();
  for (const each of [...own, ...seeing, ...assigned, ...handlers]) if (!byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}
