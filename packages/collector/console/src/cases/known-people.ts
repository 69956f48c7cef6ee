import type { Actor } from '@hearback/protocol';
import { HANDLER_CHANGES } from '../composer/change-fields.js';
import type { CaseSummary, WholeCase } from './case-types.js';
import { timelineOf } from './timeline.js';

/**
 * People to whom a case can be assigned, as far as this page knows them: the signed-in user, assignees of listed cases, and those who took part in
 * the open case.
 *
 * @param me Id of the signed-in user; `null` for none.
 * @param handler Their name; empty for none.
 */
export function knownPeople(
  cases: readonly CaseSummary[],
  found: WholeCase | null,
  me: string | null,
  handler: string,
): Actor[] {
  const own: Actor[] = me === null ? [] : [{ id: me, ...(handler !== '' && { name: handler }) }];
  const handlers = timelineOf(found?.steps ?? []).flatMap(({ change, by }) =>
    by !== null && HANDLER_CHANGES.some((each) => each === change) ? [by] : [],
  );
  const assigned = [...cases, ...(found ? [found] : [])].flatMap(({ assignedTo }) => assignedTo ?? []);
  const byId = new Map<string, Actor>();
  for (const each of [...own, ...assigned, ...handlers]) if (!byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}
