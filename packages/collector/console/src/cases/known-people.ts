import type { Actor } from '@hearback/protocol';
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
  readonly colleagues: readonly Actor[];
}

/**
 * People to whom a case can be assigned, as far as this page knows them: the signed-in user, colleagues with a token in their name, assignees of
 * listed cases, and those who took part in the open case.
 *
 * @returns Each once, by id. Of two of one name, whoever has a token comes first.
 */
export function knownPeople({ cases, found, me, handler, colleagues }: Known): Actor[] {
  const own: Actor[] = me === null ? [] : [{ id: me, ...(handler !== '' && { name: handler }) }];
  const handlers = timelineOf(found?.steps ?? []).flatMap(({ change, by }) =>
    by !== null && HANDLER_CHANGES.some((each) => each === change) ? [by] : [],
  );
  const assigned = [...cases, ...(found ? [found] : [])].flatMap(({ assignedTo }) => assignedTo ?? []);
  const byId = new Map<string, Actor>();
  for (const each of [...own, ...colleagues, ...assigned, ...handlers]) if (!byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}
